/** Where the window went, for whoever moves an axis along with it. */
import type { InstantRange } from '#domain/time/local-time.ts';
import type { AppStore } from './store.ts';

/**
 * Tells of each move of the window until the returned function is called. While a hand holds it nothing is told:
 * an axis that moved under the hand would take the window away. The whole move is told when it lets go.
 */
export function followWindowMoves(
  store: AppStore,
  onMove: (before: InstantRange, after: InstantRange) => void,
): () => void {
  let told = store.getState().view.window;
  return store.subscribe(({ view: { window }, held }) => {
    if (held || window === told) return;
    const before = told;
    told = window;
    onMove(before, window);
  });
}
