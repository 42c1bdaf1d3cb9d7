/** The times of the incidents that filters leave of a table, in order, so that bins of any size are counted from them. */

import { CODES, type Codes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { readingsOf } from '#domain/rows/time/answers.ts';
import type { RowIndex } from '#domain/rows/time/row-index.ts';
import type { SortedBounds } from '#domain/rows/time/sorted-bounds.ts';
import type { CountedTime } from './histogram.ts';

/** Bounds in ascending order, ms. */
export interface RowTimes {
  /** Of all that have one time. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Start and end of those of them of which only their time decides whether they are surely in a bin. */
  readonly within: OrderedPairs;
  /** The same of those of which more is known: by when they have begun, or until when they have not ended. */
  readonly bounded: OrderedPairs;
  /** Of the bounded ones that last from the first of these instants to the second: each for itself. */
  readonly begun: Float64Array;
  readonly notEnded: Float64Array;
  /** Of the other bounded ones, the second instant and the first: where a bin holds both they are under way. */
  readonly apart: OrderedPairs;
  /** Incidents of several times, and whether each is possible for no other reason. */
  readonly several: Uint32Array;
  readonly maySeveralBeSure: Uint8Array;
  readonly table: EventTable;
}

/** Two bounds each, in the order of the first. */
export interface OrderedPairs {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** `caps`: what the filters leave of each incident; null: all. O(rows): for filters that change, not for each step. */
export function rowTimes(table: EventTable, index: RowIndex, caps: Codes | null): RowTimes {
  const { several, single } = splitByTimes(table, index);
  const use = usesOf(table, single, caps);
  const pick = (sorted: SortedBounds, first: number, last: number) => picked(sorted, use, first, last);
  const { time } = table;
  const end = (row: number) => time.latestEnd[row] as number;
  const shown = several.filter((incident) => !caps || caps[incident] !== CODES.out);
  return {
    starts: pick(index.starts, USES.possible, USES.apart).values,
    ends: pick(index.ends, USES.possible, USES.apart).values,
    within: pairsOf(pick(index.starts, USES.within, USES.within), end),
    bounded: pairsOf(pick(index.starts, USES.lasting, USES.apart), end),
    begun: pick(index.begun, USES.lasting, USES.lasting).values,
    notEnded: pick(index.notEnded, USES.lasting, USES.lasting).values,
    apart: pairsOf(pick(index.notEnded, USES.apart, USES.apart), (row) => begunOf(time, row)),
    several: shown,
    maySeveralBeSure: Uint8Array.from(shown, (incident) => Number(!caps || caps[incident] === CODES.certain)),
    table,
  };
}

/** The time of an incident of several, made for the moment in which it is counted. */
export function timeOfIncident({ firstRow, reading, time }: EventTable, incident: number): CountedTime {
  return readingsOf(reading, time, firstRow[incident] as number, firstRow[incident + 1] as number);
}

interface Split {
  readonly several: Uint32Array;
  /** By row: 1 for the one that stands for an incident of one time. */
  readonly single: Uint8Array;
}

const splits = new WeakMap<EventTable, Split>();

function splitByTimes(table: EventTable, { several, incidentOf }: RowIndex): Split {
  const known = splits.get(table);
  if (known) return known;
  const { firstRow, time, rows } = table;
  const single = new Uint8Array(rows).fill(1);
  const differing = several.filter((incident) => {
    const [first, end] = [firstRow[incident] as number, firstRow[incident + 1] as number];
    single.fill(0, first, end);
    for (let row = first + 1; row < end; row += 1) if (!hasSameTime(time, first, row)) return true;
    single[first] = 1;
    return false;
  });
  for (let row = 0; row < incidentOf.length; row += 1)
    if (Number.isNaN(time.earliestStart[row])) single[row] = 0;
  const split = { several: differing, single };
  splits.set(table, split);
  return split;
}

/** Rows that differ in their place only, or are undated together. */
function hasSameTime(time: EventTable['time'], one: number, other: number): boolean {
  return [time.earliestStart, time.latestStart, time.earliestEnd, time.latestEnd].every((bounds) =>
    Object.is(bounds[one], bounds[other]),
  );
}

/** What is counted of a row, in the order of how much is known; 0: nothing. */
const USES = { possible: 1, within: 2, lasting: 3, apart: 4 } as const;

function usesOf(
  { time, incidents, firstRow }: EventTable,
  single: Uint8Array,
  caps: Codes | null,
): Uint8Array {
  const use = new Uint8Array(single.length);
  for (let incident = 0; incident < incidents; incident += 1) {
    const row = firstRow[incident] as number;
    const cap = caps ? caps[incident] : CODES.certain;
    if (single[row] === 0 || cap === CODES.out) continue;
    if (cap !== CODES.certain) {
      use[row] = USES.possible;
      continue;
    }
    const [begun, notEnded] = [begunOf(time, row), notEndedOf(time, row)];
    const isBounded =
      notEnded > (time.earliestStart[row] as number) || begun < (time.latestEnd[row] as number);
    use[row] = !isBounded ? USES.within : begun <= notEnded ? USES.lasting : USES.apart;
  }
  return use;
}

/** As `sureBounds` has them. */
function begunOf({ latestStart, latestEnd }: EventTable['time'], row: number): number {
  return Math.min(latestStart[row] as number, latestEnd[row] as number);
}

function notEndedOf({ earliestEnd, earliestStart }: EventTable['time'], row: number): number {
  return Math.max(earliestEnd[row] as number, earliestStart[row] as number);
}

/** The bounds of the rows whose use lies between two, in their order. */
function picked({ values, rows }: SortedBounds, use: Uint8Array, first: number, last: number): SortedBounds {
  const found = { values: new Float64Array(rows.length), rows: new Uint32Array(rows.length) };
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const of = use[row] as number;
    if (of < first || of > last) continue;
    found.values[count] = values[at] as number;
    found.rows[count] = row;
    count += 1;
  }
  if (count === rows.length) return found;
  // What is kept takes no more room than it needs.
  return { values: found.values.slice(0, count), rows: found.rows.slice(0, count) };
}

function pairsOf({ values, rows }: SortedBounds, second: (row: number) => number): OrderedPairs {
  const seconds = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) seconds[at] = second(rows[at] as number);
  return { first: values, second: seconds };
}
