/** What is shown of more incidents than can each have an object: read from the table, of a catalogue and of a large record alike. */
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Geography } from '#domain/place/footprint.ts';
import { countsByKind, type KindCounts } from '#domain/query/incident-table.ts';
import { MANY } from '#domain/query/many.ts';
import { type Counts, capsOf, totalsOf } from '#domain/query/query.ts';
import { capsOfFilters } from '#domain/query/row-filters.ts';
import {
  type ReadCatalogue,
  type RowSet,
  rowSetOfCatalogue,
  rowSetOfIncidents,
} from '#domain/query/row-set.ts';
import type { Codes } from '#domain/rows/codes.ts';
import { type Answer, answersOf, type Question } from '#domain/rows/time/answers.ts';
import { memoizeLast } from '#state/memoize-last.ts';
import {
  type Among,
  selectAmong,
  selectGeography,
  selectReadCatalogue,
  selectResolved,
} from '#state/record-selectors.ts';
import { type Asked, selectSearch } from '#state/search-terms.ts';
import { perStore } from '#state/selector-memory.ts';
import type { AppState } from '#state/store.ts';
import type { FoundRows } from './rows-state.ts';

const rowSet = perStore(() =>
  memoizeLast(
    (
      read: ReadCatalogue | undefined,
      incidents: readonly ResolvedIncident[],
      areas: Geography['areas'] | undefined,
    ) => {
      if (read) return read.table.incidents > MANY ? rowSetOfCatalogue(read) : null;
      return areas && incidents.length > MANY ? rowSetOfIncidents(incidents, areas) : null;
    },
  ),
);

/** Null where there are no more incidents than can each have an object and an element: see selectVisible. */
export function selectRowSet(state: AppState): RowSet | null {
  const read = selectReadCatalogue(state);
  const incidents = read ? NO_INCIDENTS : selectResolved(state);
  return rowSet(state)(read, incidents, selectGeography(state)?.areas);
}

const NO_INCIDENTS: readonly ResolvedIncident[] = [];

/** What window and filters leave of a row set. The same object while it is the same. */
export interface ShownRows extends Counts {
  readonly rows: RowSet;
  /** By incident. */
  readonly codes: Codes;
}

type FilterParts = readonly [
  rows: RowSet,
  read: ReadCatalogue | undefined,
  hiddenKinds: AppState['view']['hiddenKinds'],
  stretch: AppState['view']['stretch'],
  found: Uint8Array | null,
  search: Asked,
  among: Among,
  incidents: readonly ResolvedIncident[],
];

function newCaps(): (...parts: FilterParts) => Codes | null {
  return memoizeLast(
    (...[rows, read, hiddenKinds, stretch, found, search, among, incidents]: FilterParts) => {
      if (read) return capsOfFilters(rows.table, { hiddenKinds, stretch, found });
      return capsOf(incidents, { hiddenKinds, ...search, stretch, among }, rows.table);
    },
  );
}

function partsOf(
  state: AppState,
  rows: RowSet,
  hiddenKinds: AppState['view']['hiddenKinds'],
  stretch: AppState['view']['stretch'],
): FilterParts {
  const read = selectReadCatalogue(state);
  const found = foundIn(state, rows);
  const incidents = read ? NO_INCIDENTS : selectResolved(state);
  return [rows, read, hiddenKinds, stretch, found, selectSearch(state), selectAmong(state), incidents];
}

/**
 * What the search of a catalogue has found. Until it begins to answer another question the answer before is shown: it is
 * a matter of a tenth of a second, and to empty list and map first would take longer.
 */
function foundIn({ view, foundRows }: AppState, { table }: RowSet): Uint8Array | null {
  if (view.search.trim() === '') return null;
  return foundRows ? foundRows.found : noneOf(table);
}

const noneFound = new WeakMap<RowSet['table'], Uint8Array>();

function noneOf(table: RowSet['table']): Uint8Array {
  const none = noneFound.get(table) ?? new Uint8Array(table.incidents);
  noneFound.set(table, none);
  return none;
}

/** How far the search of a catalogue of many rows is: its counts are final once it is through. Null: nothing is searched there. */
export function selectRowSearch(state: AppState): 'searching' | 'through' | 'failed' | null {
  const { view, foundRows } = state;
  if (view.search.trim() === '' || !selectReadCatalogue(state) || !selectRowSet(state)) return null;
  if (foundRows?.text !== view.search) return 'searching';
  if (foundRows.found === null) return 'failed';
  return foundRows.isWhole ? 'through' : 'searching';
}

/** A question, and how far its answer is that is shown. */
export interface ToldSearch {
  readonly text: string;
  readonly state: ReturnType<typeof selectRowSearch>;
}

const toldSearch = perStore(() =>
  memoizeLast((text: string, state: ToldSearch['state'], answered: FoundRows | null): ToldSearch => {
    if (state !== 'searching' || answered === null || answered.text === text) return { text, state };
    if (answered.found === null)
      return { text: answered.text, state: answered.text === '' ? null : 'failed' };
    return { text: answered.text, state: answered.isWhole ? 'through' : 'searching' };
  }),
);

/** The question that what is shown answers: the one before, until the search begins to answer the one that is asked. */
export function selectToldSearch(state: AppState): ToldSearch {
  return toldSearch(state)(state.view.search, selectRowSearch(state), state.foundRows);
}

/** Answers one question about a row set, and remembers the last: each purpose has one of its own. */
function newShown() {
  const capsFor = newCaps();
  const asking = memoizeLast(({ table, index }: RowSet) => answersOf(table, index));
  const shown = memoizeLast((rows: RowSet, answer: Answer): ShownRows => {
    const kinds: KindCounts = countsByKind(rows.table, answer.counts);
    return { rows, codes: answer.codes, ...totalsOf(kinds), kinds };
  });
  return (parts: FilterParts, question: Omit<Question, 'caps'>): ShownRows => {
    const [rows] = parts;
    return shown(rows, asking(rows)({ ...question, caps: capsFor(...parts) }));
  };
}

const shownRows = perStore(newShown);

/** What list, map, timeline and announcements show; null where there are few: see selectVisible. */
export function selectShownRows(state: AppState): ShownRows | null {
  const rows = selectRowSet(state);
  if (!rows) return null;
  const { window, mode, hiddenKinds, stretch } = state.view;
  return shownRows(state)(partsOf(state, rows, hiddenKinds, stretch), { window, mode });
}

const NO_KINDS: AppState['view']['hiddenKinds'] = new Set();

const ofAllKinds = perStore(newShown);

/** What would be shown were every kind switched on. */
export function selectRowsOfAllKinds(state: AppState): ShownRows | null {
  const rows = selectRowSet(state);
  if (!rows || state.view.hiddenKinds.size === 0) return selectShownRows(state);
  const { window, mode, stretch } = state.view;
  return ofAllKinds(state)(partsOf(state, rows, NO_KINDS, stretch), { window, mode });
}

const matching = perStore(newCaps);
const matchingAnywhere = perStore(newCaps);

/** By incident, what the filters leave of it whenever it was: see capsOfFilters. Null: all; also where there are few. */
export function selectMatchingRows(state: AppState): Codes | null {
  const rows = selectRowSet(state);
  return rows && matching(state)(...partsOf(state, rows, state.view.hiddenKinds, state.view.stretch));
}

/** The same wherever it was: for a picture of the whole line, on which the stretch lies. */
export function selectRowsMatchingAnywhere(state: AppState): Codes | null {
  const rows = selectRowSet(state);
  return rows && matchingAnywhere(state)(...partsOf(state, rows, state.view.hiddenKinds, null));
}

const numbered = () =>
  memoizeLast((rows: RowSet | null, id: string | null) =>
    rows && id !== null ? rows.numberOf(id) : undefined,
  );
const selected = perStore(numbered);
const hovered = perStore(numbered);

/** The number of the selected incident in the row set; undefined where none is, or there are few. */
export function selectSelectedRow(state: AppState): number | undefined {
  return selected(state)(selectRowSet(state), state.view.selection?.incident ?? null);
}

/** The same of the one under the pointer or focus. */
export function selectHoveredRow(state: AppState): number | undefined {
  return hovered(state)(selectRowSet(state), state.hovered);
}
