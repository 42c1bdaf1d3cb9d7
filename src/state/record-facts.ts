/** What is known of a record as a whole, also while only its first part is here. */

import type { RecordOutline } from '#domain/evidence/first-part/read-first-part.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Kind, Subject } from '#domain/record/subject.ts';
import { memoizeLast } from './memoize-last.ts';
import { perStore } from './selector-memory.ts';
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

const offered = perStore(() =>
  memoizeLast(({ kinds }: Subject, record: Pick<Catalogue | RecordOutline, 'incidents'> | undefined) => {
    if (!record) return kinds;
    const present = new Set(record.incidents.map((one) => ('kind' in one ? one.kind : one.properties.kind)));
    return kinds.filter(({ id }) => present.has(id));
  }),
);

/** The kinds that the record has any incident of, in the order of the subject; all of them until there is a record. */
export function selectOfferedKinds(state: AppState): readonly Kind[] {
  return offered(state)(state.subject, selectCatalogue(state) ?? selectOutline(state));
}
