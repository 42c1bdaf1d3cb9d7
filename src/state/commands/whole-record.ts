/** Waits for the claims of all incidents, which the first view does without. */
import type { Catalogue } from '#domain/record/catalogue.ts';
import { selectCatalogue } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';

/**
 * Asks for the whole record where only its first part is here, and resolves when it is. Rejects when it does not come,
 * which the page then says.
 */
export function wholeRecord(store: AppStore): Promise<Catalogue> {
  const here = selectCatalogue(store.getState());
  if (here) return Promise.resolve(here);
  return new Promise((resolve, reject) => {
    const unsubscribe = store.subscribe((state) => {
      const catalogue = selectCatalogue(state);
      const failed = state.catalogue.status === 'failed' || state.whole === 'failed';
      if (!catalogue && !failed) return;
      unsubscribe();
      if (catalogue) resolve(catalogue);
      else reject(new Error('The record did not come'));
    });
    store.actions.askWhole();
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
