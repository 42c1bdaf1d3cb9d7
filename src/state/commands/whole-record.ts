/** Waits for the claims of all incidents, which the first view does without. */
import type { Catalogue } from '#domain/record/catalogue.ts';
import { selectCatalogue } from '#state/record-selectors.ts';
import type { AppState, AppStore } from '#state/store.ts';

/**
 * Asks for the whole record where only its first part is here, and resolves when it is. Rejects when it does not come,
 * which the page then says.
 */
export function wholeRecord(store: AppStore): Promise<Catalogue> {
  // After a failure it is asked for again.
  store.actions.askWhole();
  return new Promise((resolve, reject) => {
    const settle = (state: AppState): boolean => {
      const catalogue = selectCatalogue(state);
      if (catalogue) resolve(catalogue);
      else if (state.catalogue.status !== 'failed' && state.whole !== 'failed') return false;
      else reject(new Error('The record did not come'));
      return true;
    };
    if (settle(store.getState())) return;
    const unsubscribe = store.subscribe((state) => {
      if (settle(state)) unsubscribe();
    });
  });
}

/** Does something with the whole record: at once where it is here, else when it has come; `failed` if it does not come. */
export function withWholeRecord(
  store: AppStore,
  act: (catalogue: Catalogue) => void,
  failed: () => void = () => undefined,
): void {
  const here = selectCatalogue(store.getState());
  if (here) act(here);
  else void wholeRecord(store).then(act, failed);
}
