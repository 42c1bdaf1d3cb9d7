/** Keeps the store supplied with the catalogue of rows that the view shows, and with what a search finds in it. */
import { parseCatalogueList } from '#domain/record/offered/catalogue-list.ts';
import type { AppStore } from '#state/store.ts';
import { openCatalogue } from '#worker/open/open-catalogue.ts';
import { startRowSearch } from '#worker/search/row-search.ts';
import { followRowSearch } from './follow-row-search.ts';
import type { FollowedCatalogues, Offer } from './offer.ts';
import { showCatalogue } from './show-catalogue.ts';

interface Workers {
  readonly open: typeof openCatalogue;
  readonly startSearch: typeof startRowSearch;
}

export function followCatalogues(
  store: AppStore,
  { source, list: asked, state }: Offer,
  { open, startSearch }: Workers = { open: openCatalogue, startSearch: startRowSearch },
): FollowedCatalogues {
  /** Null where it does not come or has faults, which are for whoever publishes it: data:check lists them. */
  const list = async () => {
    const parsed = parseCatalogueList(await asked.ask());
    if ('faults' in parsed) {
      asked.forget();
      return null;
    }
    state.setState({ offered: parsed.catalogues });
    return parsed.catalogues;
  };
  let showing = new AbortController();
  const show = () => {
    showing.abort();
    showing = new AbortController();
    const id = store.getState().view.catalogue;
    if (id !== null) void showCatalogue(store, id, { source, list, open }, showing.signal);
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
    retry: show,
    retrySearch: search.retry,
    stop: () => {
      unsubscribe();
      search.stop();
      showing.abort();
    },
  };
}
