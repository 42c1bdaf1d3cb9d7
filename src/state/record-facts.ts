/** What is known of a record as a whole, also while only its first part is here. */

import type { Catalogue } from '#domain/record/catalogue.ts';
import { selectCatalogue, selectEnabledSources, selectOutline } from './selectors.ts';
import type { AppState } from './store.ts';

/** The speakers of the record, of its first part those who announced incidents. */
export type Register = Pick<Catalogue, 'speakers'>;

export function selectRegister(state: AppState): Register | undefined {
  return selectCatalogue(state) ?? selectOutline(state);
}

/** The version of the record; empty until it is known. */
export function selectVersion(state: AppState): string {
  return (selectCatalogue(state) ?? selectOutline(state))?.version ?? '';
}

/** How many sources the record has, and how many of them are on. */
export function selectSourceTotal(state: AppState): number {
  return selectCatalogue(state)?.sources.size ?? selectOutline(state)?.sources ?? 0;
}

export function selectSourcesOn(state: AppState): number {
  return selectOutline(state)?.sources ?? selectEnabledSources(state).size;
}
