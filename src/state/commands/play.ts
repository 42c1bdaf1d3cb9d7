/** Playback: starting and stopping it, wherever that is asked. Who moves the window meanwhile is the timeline. */
import type { AppStore } from '#state/store.ts';

/** In the guided story nothing: the story plays itself, and two that move the window would be one too many. */
export function togglePlay(store: AppStore): void {
  if (store.getState().view.story !== null) return;
  store.actions.setPlaying(!store.getState().playing);
}

export function pause(store: AppStore): void {
  store.actions.setPlaying(false);
}
