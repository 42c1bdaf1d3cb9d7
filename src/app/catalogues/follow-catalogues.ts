/** Keeps the store supplied with the catalogue of rows that the view shows, and with what a search finds in it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RecordSource } from '#app/record/record-source.ts';
import type { OfferedCatalogue } from '#domain/record/offered/catalogue-list.ts';
import type { AppStore } from '#state/store.ts';
import { openCatalogue } from '#worker/open/open-catalogue.ts';
import { startRowSearch } from '#worker/search/row-search.ts';
import { followRowSearch, type SearchProgress } from './follow-row-search.ts';
import { askingOnce } from './offered.ts';
import { showCatalogue } from './show-catalogue.ts';

export interface CataloguesState {
  /** None until the list is here. */
  readonly offered: readonly OfferedCatalogue[];
  readonly search: SearchProgress;
}

export interface Catalogues {
  readonly state: StoreApi<CataloguesState>;
  /** Opens again what failed. */
  retry(): void;
  retrySearch(): void;
  stop(): void;
}

interface Workers {
  readonly open: typeof openCatalogue;
  readonly startSearch: typeof startRowSearch;
}

export function followCatalogues(
  store: AppStore,
  { catalogues: offered }: Pick<RecordSource, 'catalogues'>,
  { open, startSearch }: Workers = { open: openCatalogue, startSearch: startRowSearch },
): Catalogues {
  const state = createStore<CataloguesState>(() => ({ offered: [], search: null }));
  const askList = askingOnce(offered);
  const list = async () => {
    const known = await askList();
    if (known) state.setState({ offered: known });
    return known;
  };
  let showing = new AbortController();
  const show = () => {
    showing.abort();
    showing = new AbortController();
    const id = store.getState().view.catalogue;
    if (id !== null) void showCatalogue(store, id, { offered, askList: list, open }, showing.signal);
    else if (store.getState().rows.status !== 'none') store.actions.setRows({ status: 'none' });
  };
  show();
  void list();
  const unsubscribe = store.subscribe(({ view }, before) => {
    if (view.catalogue !== before.view.catalogue) show();
  });
  const search = followRowSearch(store, startSearch, (progress) => {
    if (progress !== state.getState().search) state.setState({ search: progress });
  });
  return {
    state,
    retry: show,
    retrySearch: search.retry,
    stop: () => {
      unsubscribe();
      search.stop();
      showing.abort();
    },
  };
}
