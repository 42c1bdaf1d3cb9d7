/** What is known of a record as a whole, also while only its first part is here. */

import type { ExpectedTimes } from '#domain/evidence/expected-times.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { ReadCatalogue } from '#domain/query/row-set.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { sourcesOfCollection } from '#domain/record/coverage.ts';
import { type Collection, collectionOf, type Kind, kindOf, type Subject } from '#domain/record/subject.ts';
import { memoizeLast } from './memoize-last.ts';
import {
  selectCatalogue,
  selectCollected,
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

const quoted = perStore(() =>
  memoizeLast(
    (
      catalogue: Catalogue | undefined,
      collection: Collection | undefined,
    ): ReadonlySet<string> | undefined => {
      const sources = catalogue && collection && sourcesOfCollection(collection, catalogue.incidents);
      return sources?.size ? sources : undefined;
    },
  ),
);

/** The ids of the sources that the collection's incidents quote; undefined where these are all of the record's. */
export function selectCollectedSources(state: AppState): ReadonlySet<string> | undefined {
  return quoted(state)(selectCatalogue(state), collectionOf(state.subject, state.view.collection));
}

/** How many sources the collection has, and how many of them are on. */
export function selectSourceTotal(state: AppState): number {
  const sources = selectCollectedSources(state) ?? selectCatalogue(state)?.sources;
  return sources?.size ?? sourcesOfOutline(state) ?? 0;
}

export function selectSourcesOn(state: AppState): number {
  const enabled = selectEnabledSources(state);
  const collected = selectCollectedSources(state);
  return (
    sourcesOfOutline(state) ??
    (collected ? [...collected].filter((id) => enabled.has(id)) : [...enabled]).length
  );
}

function sourcesOfOutline(state: AppState): number | undefined {
  const outline = selectOutline(state);
  return outline && (outline.collected[state.view.collection ?? ''] ?? outline.sources);
}

const offered = perStore(() =>
  memoizeLast(({ kinds }: Subject, collected: readonly ResolvedIncident[]) => {
    if (collected.length === 0) return kinds;
    const present = new Set(collected.map(({ kind }) => kind));
    return kinds.filter(({ id }) => present.has(id));
  }),
);

const offeredByRows = perStore(() =>
  memoizeLast((subject: Subject, { table, facts }: ReadCatalogue) => {
    const isPresent = facts
      ? (kind: number) => (facts.perKind[kind] as number) > 0
      : (kind: number) => table.kind.includes(kind);
    const known = new Map(subject.kinds.map(({ id }, order) => [id, order]));
    const orderOf = (id: string) => known.get(id) ?? subject.kinds.length;
    return table.kindIds
      .filter((_, kind) => isPresent(kind))
      .sort((a, b) => orderOf(a) - orderOf(b))
      .map((id) => kindOf(subject, id));
  }),
);

/** The kinds that the collection has any incident of, in the order of the subject; all of them until there is a record. */
export function selectOfferedKinds(state: AppState): readonly Kind[] {
  const read = selectReadCatalogue(state);
  if (read) return offeredByRows(state)(state.subject, read);
  return offered(state)(state.subject, selectCollected(state));
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

/** What room is to be kept for while the record is on its way; undefined once it is known, and where nothing is expected. */
export function selectExpected({ catalogue, view, expected }: AppState): ExpectedTimes | undefined {
  if (catalogue.status !== 'loading' || view.catalogue !== null) return undefined;
  return expected[view.collection ?? ''];
}
