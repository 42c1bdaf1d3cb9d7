/** Tells the reader what the view names that the record does not have: by a link, or by going back to one. */

import type { Notice } from '#state/notice.ts';
import { selectOpened } from '#state/opened.ts';
import { selectReadCatalogue } from '#state/record-selectors.ts';
import { selectSelected } from '#state/selectors.ts';
import type { AppState, AppStore } from '#state/store.ts';

/** What each says depends on these alone. */
const DEPENDS_ON = ['catalogue', 'opened', 'rows'] as const satisfies readonly (keyof AppState)[];
const DEPENDS_ON_VIEW = ['catalogue', 'selection', 'disabledSources'] as const;

/** What is unknown is told once, and again only where something else was named meanwhile. Stopped by the returned function. */
export function followUnknown(store: AppStore): () => void {
  const last = UNKNOWN.map(() => '');
  const look = (state: AppState) => {
    for (const [index, unknownIn] of UNKNOWN.entries()) {
      const notice = unknownIn(state);
      const said = notice ? JSON.stringify(notice) : '';
      if (said === last[index]) continue;
      last[index] = said;
      if (notice) store.actions.notify(notice);
    }
  };
  look(store.getState());
  return store.subscribe((state, before) => {
    const isSame =
      DEPENDS_ON.every((key) => state[key] === before[key]) &&
      DEPENDS_ON_VIEW.every((key) => state.view[key] === before.view[key]);
    if (!isSame) look(state);
  });
}

const UNKNOWN: readonly ((state: AppState) => Notice | null)[] = [
  unknownIncident,
  unknownClaim,
  unknownSources,
];

function unknownIncident(state: AppState): Notice | null {
  const id = state.view.selection?.incident;
  const isHere =
    state.view.catalogue === null
      ? state.catalogue.status === 'ready'
      : selectReadCatalogue(state) !== undefined;
  return id !== undefined && isHere && !selectSelected(state) ? { type: 'unknown-incident', id } : null;
}

function unknownClaim(state: AppState): Notice | null {
  const id = state.view.selection?.claim;
  const claims = id === undefined ? undefined : selectOpened(state)?.incident.feature.properties.claims;
  return id !== undefined && claims && !claims.some((claim) => claim.id === id)
    ? { type: 'unknown-claim', id }
    : null;
}

function unknownSources({ view, catalogue }: AppState): Notice | null {
  // A catalogue of rows has none, and the first part of a record does not say which there are.
  const sources = view.catalogue === null && catalogue.status === 'ready' && catalogue.catalogue?.sources;
  const ids = sources ? [...view.disabledSources].filter((id) => !sources.has(id)) : [];
  return ids.length > 0 ? { type: 'unknown-sources', ids } : null;
}
