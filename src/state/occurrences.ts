/** How many occurrences the entries stand for that are shown: what the sentence on top and the facets say. */
import type { CountRange } from '#domain/evidence/occurrences.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type KindCounts, rowsOf, tableOf } from '#domain/query/incident-table.ts';
import {
  type CodesOf,
  type CountingKind,
  countingKindsOf,
  rangeOfKind,
} from '#domain/query/occurrences/count-occurrences.ts';
import { type CountReasons, reasonsOf } from '#domain/query/occurrences/count-reasons.ts';
import type { Visible } from '#domain/query/query.ts';
import type { KindId } from '#domain/record/subject.ts';
import { CODES } from '#domain/rows/codes.ts';
import { capOnStretch } from '#domain/rows/place/stretch-caps.ts';
import { codeInTime } from '#domain/rows/time/answers.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectRecord, selectResolved } from './record-selectors.ts';
import { type ShownRows, selectRowsOfAllKinds, selectShownRows } from './rows/row-selectors.ts';
import { perStore } from './selector-memory.ts';
import { selectOfAllKinds, selectVisible } from './selectors.ts';
import type { AppState } from './store.ts';

/** Of entries that are shown, the undated ones not counted. */
export interface OccurrenceTotal {
  readonly entries: CountRange;
  readonly occurrences: CountRange;
  /** There are more or fewer occurrences than entries, as far as anybody knows. */
  readonly differs: boolean;
}

export type OccurrencesByKind = ReadonlyMap<KindId, OccurrenceTotal>;

const NONE: OccurrencesByKind = new Map();

interface Counted {
  readonly codesOf: CodesOf;
  readonly byKind: OccurrencesByKind;
}

/** Counts one thing that is shown, and remembers the last: each purpose has one of its own. */
function newCounted() {
  const asking = memoizeLast(
    (
      asked: readonly ResolvedIncident[],
      shown: Visible | ShownRows,
      window: AppState['view']['window'],
      mode: AppState['view']['mode'],
      stretch: AppState['view']['stretch'],
    ): CodesOf => {
      const table = 'rows' in shown ? shown.rows.table : tableOf(asked).table;
      const rows = rowsOf(asked);
      return (id) => {
        const row = rows.get(id);
        if (row === undefined) return undefined;
        const inTime = codeInTime(table, row, mode, window);
        const inWindow = stretch ? Math.min(inTime, capOnStretch(table, row, stretch)) : inTime;
        return { shown: shown.codes[row] ?? CODES.out, inWindow };
      };
    },
  );
  const counting = memoizeLast(
    (record: readonly ResolvedIncident[], kinds: KindCounts, codesOf: CodesOf): OccurrencesByKind => {
      const countingKinds = countingKindsOf(record);
      return new Map(
        [...kinds].map(([kind, counts]) => {
          const least = counts.certain + counts['under-way'];
          const entries = { least, most: least + counts.possible };
          return [kind, totalOf(entries, countingKinds.get(kind), codesOf)];
        }),
      );
    },
    areSame,
  );
  return (state: AppState, shown: Visible | ShownRows): Counted => {
    const { window, mode, stretch } = state.view;
    const codesOf = asking(selectResolved(state), shown, window, mode, stretch);
    return { codesOf, byKind: counting(selectRecord(state), shown.kinds, codesOf) };
  };
}

const ofAllKinds = perStore(newCounted);
const ofShownKinds = perStore(newCounted);

function countAllKinds(state: AppState): Counted {
  return ofAllKinds(state)(state, selectRowsOfAllKinds(state) ?? selectOfAllKinds(state));
}

/** What hidden kinds would show is not asked for at each step: only the facets say it, at leisure. */
function countShownKinds(state: AppState): Counted {
  if (state.view.hiddenKinds.size === 0) return countAllKinds(state);
  return ofShownKinds(state)(state, selectShownRows(state) ?? selectVisible(state));
}

/** By kind, whether it is hidden or not. None of a catalogue of rows: its rows have no links, and each is one. */
export function selectOccurrencesByKind(state: AppState): OccurrencesByKind {
  return state.view.catalogue === null ? countAllKinds(state).byKind : NONE;
}

/** Why the occurrences of a kind are not as many as its entries. */
export interface KindReasons extends OccurrenceTotal {
  readonly kind: KindId;
  readonly reasons: CountReasons;
}

const NO_REASONS: readonly KindReasons[] = [];

const reasonsByKind = perStore(() =>
  memoizeLast(
    (
      record: readonly ResolvedIncident[],
      totals: OccurrencesByKind,
      hidden: AppState['view']['hiddenKinds'],
      codesOf: CodesOf,
      kinds: AppState['subject']['kinds'],
    ): readonly KindReasons[] => {
      const counting = countingKindsOf(record);
      return kinds.flatMap(({ id: kind }) => {
        const [found, total] = [counting.get(kind), totals.get(kind)];
        if (!found || !total || hidden.has(kind)) return [];
        const reasons = reasonsOf(found, codesOf);
        return reasons.counting.length > 0 ? [{ kind, ...total, reasons }] : [];
      });
    },
  ),
);

/** Of the kinds that are shown and of which an entry that is shown counts several, in the order of the subject. */
export function selectCountReasons(state: AppState): readonly KindReasons[] {
  if (state.view.catalogue !== null) return NO_REASONS;
  const { codesOf, byKind } = countShownKinds(state);
  return reasonsByKind(state)(
    selectRecord(state),
    byKind,
    state.view.hiddenKinds,
    codesOf,
    state.subject.kinds,
  );
}

/** What all kinds that are shown stand for together; `kind`: the only one, where there is but one. */
export interface ShownOccurrences extends OccurrenceTotal {
  readonly kind: KindId | undefined;
}

const together = perStore(() =>
  memoizeLast((kinds: OccurrencesByKind, hidden: AppState['view']['hiddenKinds']): ShownOccurrences => {
    const shown = [...kinds].filter(([kind, { entries }]) => !hidden.has(kind) && entries.most > 0);
    const entries = sumOf(shown.map(([, one]) => one.entries));
    const occurrences = sumOf(shown.map(([, one]) => one.occurrences));
    const [only, ...others] = shown;
    const kind = others.length === 0 ? only?.[0] : undefined;
    // Of several kinds the differences can make up for each other in the sum.
    const differs = shown.some(([, one]) => one.differs);
    return { entries, occurrences, differs, kind };
  }),
);

export function selectOccurrences(state: AppState): ShownOccurrences {
  const { catalogue, hiddenKinds } = state.view;
  return together(state)(catalogue === null ? countShownKinds(state).byKind : NONE, hiddenKinds);
}

function totalOf(entries: CountRange, kind: CountingKind | undefined, codesOf: CodesOf): OccurrenceTotal {
  const occurrences = kind ? rangeOfKind(kind, codesOf) : entries;
  return { entries, occurrences, differs: differ(entries, occurrences) };
}

/** That an entry counts 'several', without a number, is no difference that could be said in numbers. */
function differ(entries: CountRange, occurrences: CountRange): boolean {
  if (entries.least !== occurrences.least) return true;
  return entries.most !== occurrences.most && Number.isFinite(occurrences.most);
}

function sumOf(ranges: readonly CountRange[]): CountRange {
  return {
    least: ranges.reduce((sum, { least }) => sum + least, 0),
    most: ranges.reduce((sum, { most }) => sum + most, 0),
  };
}

function areSame(one: OccurrencesByKind, other: OccurrencesByKind): boolean {
  const sameRange = (a: CountRange, b: CountRange) => a.least === b.least && a.most === b.most;
  return (
    one.size === other.size &&
    [...one].every(([kind, total]) => {
      const same = other.get(kind);
      return same && sameRange(total.entries, same.entries) && sameRange(total.occurrences, same.occurrences);
    })
  );
}
