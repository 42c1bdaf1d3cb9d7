/** The catalogues of rows beside a record. Most who come see none: what opens and searches them is fetched when it is needed. */
import { createStore } from 'zustand/vanilla';
import type { RecordSource } from '#app/record/record-source.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { askingOnce, mayOffer } from './asked-list.ts';
import type { Catalogues, CataloguesState, FollowedCatalogues, Offer } from './offer.ts';

type Follow = (store: AppStore, offer: Offer) => FollowedCatalogues;

const fetchFollow = async (): Promise<Follow> => (await import('./follow-catalogues.ts')).followCatalogues;

/** Null where the record comes without a place for them. */
export function offerCatalogues(
  store: AppStore,
  { catalogues: source }: Pick<RecordSource, 'catalogues'>,
  load = fetchFollow,
): Catalogues | null {
  if (!source) return null;
  const offer = { source, list: askingOnce(source), state: createStore<CataloguesState>(NONE) };
  let following: FollowedCatalogues | 'coming' | undefined;
  let stopped = false;
  const follow = () => {
    if (following) return;
    following = 'coming';
    load().then(
      (begin) => {
        following = stopped ? undefined : begin(store, offer);
      },
      () => {
        following = undefined;
        const id = store.getState().view.catalogue;
        if (id !== null) store.actions.setRows({ status: 'failed', id, fault: { code: 'unreachable' } });
      },
    );
  };
  // Nothing that the first view waits for.
  let asked = false;
  const ask = () => {
    asked = true;
    void offer.list.ask().then((list) => {
      if (mayOffer(list)) follow();
    });
  };
  const see = ({ view, catalogue }: AppState) => {
    if (view.catalogue !== null) follow();
    else if (!asked && catalogue.status === 'ready') ask();
  };
  see(store.getState());
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view.catalogue !== before.view.catalogue || state.catalogue !== before.catalogue) see(state);
  });
  const act = (on: (followed: FollowedCatalogues) => void) => {
    if (following && following !== 'coming') on(following);
    else follow();
  };
  return {
    state: offer.state,
    retry: () => act((followed) => followed.retry()),
    retrySearch: () => act((followed) => followed.retrySearch()),
    stop: () => {
      stopped = true;
      unsubscribe();
      if (following && following !== 'coming') following.stop();
    },
  };
}

const NONE = (): CataloguesState => ({ offered: [], search: null });
