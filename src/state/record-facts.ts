/** What is known of a record as a whole, also while only its first part is here. */

import type { RecordOutline } from '#domain/evidence/first-part/read-first-part.ts';
import type { ReadCatalogue } from '#domain/query/row-set.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { type Kind, kindOf, type Subject } from '#domain/record/subject.ts';
import { memoizeLast } from './memoize-last.ts';
import {
  selectCatalogue,
  selectEnabledSources,
  selectOutline,
  selectReadCatalogue,
} from './record-selectors.ts';
import { perStore } from './selector-memory.ts';
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

const offeredByRows = perStore(() =>
  memoizeLast((subject: Subject, { table }: ReadCatalogue) => {
    const present = new Set<number>(table.kind);
    const known = new Map(subject.kinds.map(({ id }, order) => [id, order]));
    const orderOf = (id: string) => known.get(id) ?? subject.kinds.length;
    return table.kindIds
      .filter((_, kind) => present.has(kind))
      .sort((a, b) => orderOf(a) - orderOf(b))
      .map((id) => kindOf(subject, id));
  }),
);

/** The kinds that the record has any incident of, in the order of the subject; all of them until there is a record. */
export function selectOfferedKinds(state: AppState): readonly Kind[] {
  const read = selectReadCatalogue(state);
  if (read) return offeredByRows(state)(state.subject, read);
  return offered(state)(state.subject, selectCatalogue(state) ?? selectOutline(state));
}

/**
 * Whether there is anything to show: of the record, or of the catalogue of rows that is open in its place, which needs the
 * record's geography as well.
 */
export function selectReadiness({ view, rows, catalogue }: AppState): 'loading' | 'ready' | 'failed' {
  if (view.catalogue === null || catalogue.status !== 'ready') return catalogue.status;
  if (rows.status === 'none' || rows.id !== view.catalogue) return 'loading';
  return rows.status;
}
