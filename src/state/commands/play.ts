/** Playback: starting and stopping it, wherever that is asked. Who moves the window meanwhile is the timeline. */
import type { AppStore } from '#state/store.ts';

export function togglePlay(store: AppStore): void {
  store.actions.setPlaying(!store.getState().playing);
}

export function pause(store: AppStore): void {
  store.actions.setPlaying(false);
}
