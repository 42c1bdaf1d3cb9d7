/** Moves of the window, for axes that follow it. */
import type { InstantRange } from '#domain/time/local-time.ts';
import type { AppStore } from './store.ts';

/**
 * Calls `onMove` for each move of the window until the returned function is called. A drag is reported once, when it
 * ends: an axis that moved under the pointer would take the window away from it.
 */
export function followWindowMoves(
  store: AppStore,
  onMove: (before: InstantRange, after: InstantRange) => void,
): () => void {
  let reported = store.getState().view.window;
  return store.subscribe(({ view: { window }, dragging }) => {
    if (dragging || window === reported) return;
    const before = reported;
    reported = window;
    onMove(before, window);
  });
}
