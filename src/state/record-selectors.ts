/** What follows from the record and the sources that are switched on, before any window or filter. */

import { type EvidenceFilter, isSupported } from '#domain/evidence/evidence.ts';
import type { RecordOutline } from '#domain/evidence/first-part/read-first-part.ts';
import { corroborated } from '#domain/evidence/observers/corroborated.ts';
import { type ResolvedIncident, resolveAll } from '#domain/evidence/resolved.ts';
import { soleSides } from '#domain/evidence/sides/sides-of.ts';
import { toldBy } from '#domain/evidence/sides/told-by.ts';
import { enabledSources } from '#domain/evidence/source-selection.ts';
import type { Geography } from '#domain/place/footprint.ts';
import { MANY } from '#domain/query/many.ts';
import type { ReadCatalogue } from '#domain/query/row-set.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { AccountSide } from '#domain/record/source.ts';
import { type Collection, collectionOf, holds, isWhole } from '#domain/record/subject.ts';
import { incidentOfRow } from '#domain/rows/row-incident.ts';
import { memoizeLast } from './memoize-last.ts';
import { perStore } from './selector-memory.ts';
import type { AppState } from './store.ts';

const NO_INCIDENTS: readonly ResolvedIncident[] = [];

const NO_REGISTER: Pick<Catalogue, 'sources' | 'speakers'> = { sources: new Map(), speakers: new Map() };

/** The whole record; undefined also while only its first part is here. */
export function selectCatalogue(state: AppState): Catalogue | undefined {
  return state.catalogue.status === 'ready' ? state.catalogue.catalogue : undefined;
}

/** The first part of the record, until the whole is here. */
export function selectOutline(state: AppState): RecordOutline | undefined {
  return state.catalogue.status === 'ready' ? state.catalogue.outline : undefined;
}

export function selectGeography(state: AppState): Geography | undefined {
  return state.catalogue.status === 'ready' ? state.catalogue.geography : undefined;
}

const NO_SOURCES: ReadonlySet<string> = new Set();

const quotedByOpened = perStore(() =>
  memoizeLast(
    (opened: AppState['opened']) =>
      new Set([...opened.values()].flatMap((one) => (one === 'failed' ? [] : [...one.sources.keys()]))),
  ),
);

const enabled = perStore(() =>
  memoizeLast(
    (
      catalogue: Catalogue | undefined,
      disabledSets: AppState['view']['disabledSets'],
      disabledSources: AppState['view']['disabledSources'],
      knownOn: AppState['view']['knownOn'],
    ) =>
      catalogue
        ? new Set(enabledSources({ disabledSets, disabledSources }, catalogue.sources, knownOn))
        : NO_SOURCES,
  ),
);

/**
 * The ids of the sources that are switched on, and were out by the day that is asked for. Of a record of which only the
 * first part is here all are on, and those are given that opened incidents quote.
 */
export function selectEnabledSources(state: AppState): ReadonlySet<string> {
  if (selectOutline(state)) return quotedByOpened(state)(state.opened);
  const { disabledSets, disabledSources, knownOn } = state.view;
  return enabled(state)(selectCatalogue(state), disabledSets, disabledSources, knownOn);
}

const filtered = perStore(() =>
  memoizeLast((side: AccountSide | null, sources: ReadonlySet<string>, catalogue: Catalogue | undefined) =>
    toldBy(side, sources, catalogue ?? NO_REGISTER),
  ),
);

/** What counts of the sources that are on: all of it, or what one side says in them. */
export function selectIsEnabled(state: AppState): EvidenceFilter {
  return filtered(state)(state.view.side, selectEnabledSources(state), selectCatalogue(state));
}

const resolved = perStore(() =>
  memoizeLast((catalogue: Catalogue | undefined, isEnabled: EvidenceFilter) =>
    catalogue ? resolveAll(catalogue.incidents, isEnabled) : NO_INCIDENTS,
  ),
);

/** The catalogue of rows that is open in place of the record; undefined also while it is read. */
export function selectReadCatalogue({ view, rows }: AppState): ReadCatalogue | undefined {
  return rows.status === 'ready' && rows.id === view.catalogue ? rows.read : undefined;
}

const ofFewRows = perStore(() =>
  memoizeLast((read: ReadCatalogue): readonly ResolvedIncident[] =>
    Array.from({ length: read.table.incidents }, (_, incident) => incidentOfRow(read.table, incident)),
  ),
);

/**
 * Every incident of the record as the enabled sources leave it, also those of which they say nothing. Of a catalogue of
 * rows that is open in its place all, where they are few, and none where they are many: see selectRowSet.
 */
export function selectRecord(state: AppState): readonly ResolvedIncident[] {
  if (state.view.catalogue !== null) {
    const read = selectReadCatalogue(state);
    if (!read || read.table.incidents > MANY) return NO_INCIDENTS;
    return ofFewRows(state)(read);
  }
  const outline = selectOutline(state);
  if (outline) return outline.incidents;
  return resolved(state)(selectCatalogue(state), selectIsEnabled(state));
}

const collected = perStore(() =>
  memoizeLast((incidents: readonly ResolvedIncident[], collection: Collection | undefined) => {
    if (!collection || isWhole(collection)) return incidents;
    const members = incidents.filter((incident) => holds(collection, incident));
    // A record that has none of them is another one than the collection was made of.
    return members.length > 0 ? members : incidents;
  }),
);

/** Those of the collection that is shown; of a catalogue of rows all. */
export function selectCollected(state: AppState): readonly ResolvedIncident[] {
  const incidents = selectRecord(state);
  const { catalogue, collection } = state.view;
  return catalogue === null
    ? collected(state)(incidents, collectionOf(state.subject, collection))
    : incidents;
}

interface Split {
  readonly present: readonly ResolvedIncident[];
  readonly absent: readonly ResolvedIncident[];
}

const split = perStore(() =>
  memoizeLast((incidents: readonly ResolvedIncident[]): Split => {
    const absent = incidents.filter(({ resolution }) => !isSupported(resolution));
    // Most often all are there: the list stays the same object.
    if (absent.length === 0) return { present: incidents, absent };
    return { present: incidents.filter(({ resolution }) => isSupported(resolution)), absent };
  }),
);

/** The incidents of which the enabled sources tell, in chronological order. */
export function selectResolved(state: AppState): readonly ResolvedIncident[] {
  return split(state)(selectCollected(state)).present;
}

/** The same where each can have an object and an element of its own; none where they are many: see selectRowSet. */
export function selectFew(state: AppState): readonly ResolvedIncident[] {
  const incidents = selectResolved(state);
  return incidents.length > MANY ? NO_INCIDENTS : incidents;
}

/** The incidents of which no enabled source tells: neither dated nor undated, and counted apart. */
export function selectAbsent(state: AppState): readonly ResolvedIncident[] {
  return split(state)(selectCollected(state)).absent;
}

const NONE_CORROBORATED: ReadonlyMap<string, number> = new Map();

const observed = perStore(() =>
  memoizeLast(
    (
      incidents: readonly ResolvedIncident[],
      catalogue: Catalogue | undefined,
      outline: RecordOutline | undefined,
    ) => (catalogue || outline ? corroborated(incidents, catalogue ?? NO_REGISTER) : NONE_CORROBORATED),
  ),
);

/** How many observers report an incident, by id, of those that more than one does, as the enabled sources leave them. */
export function selectCorroborated(state: AppState): ReadonlyMap<string, number> {
  return observed(state)(selectResolved(state), selectCatalogue(state), selectOutline(state));
}

const bySoleSide = perStore(() =>
  memoizeLast(
    (
      incidents: readonly ResolvedIncident[],
      sources: ReadonlySet<string>,
      catalogue: Catalogue | undefined,
    ) => soleSides(incidents, (source) => sources.has(source), catalogue ?? NO_REGISTER),
  ),
);

/** The one side that speaks of an incident in the sources that are on, by id, of those of which no other does. */
export function selectSoleSides(state: AppState): ReadonlyMap<string, AccountSide> {
  return bySoleSide(state)(selectResolved(state), selectEnabledSources(state), selectCatalogue(state));
}

/** What the number of observers that is asked for leaves; null: all. */
export function selectAmong(state: AppState): Among {
  return state.view.leastObservers > 1 ? selectCorroborated(state) : null;
}

export type Among = ReadonlyMap<string, number> | null;
