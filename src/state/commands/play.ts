/** Playback: starting and stopping it, wherever that is asked. Who moves the window meanwhile is the timeline. */
import { windowBeforePlay } from '#state/history/play-history.ts';
import type { AppStore } from '#state/store.ts';

/** In the guided story nothing: the story plays itself, and two that move the window would be one too many. */
export function togglePlay(store: AppStore): void {
  if (store.getState().view.story !== null) return;
  store.actions.setPlaying(!store.getState().playing);
}

export function pause(store: AppStore): void {
  store.actions.setPlaying(false);
}

/** The run of play is over: what was shown before it comes back. */
export function endRun(store: AppStore): void {
  store.actions.endRun();
}

/** After play was stopped: back to the window that was shown before it, which can be undone. */
export function backFromPlay(store: AppStore): void {
  const window = windowBeforePlay(store.getState());
  if (window) store.actions.setWindow(window);
}
