/**
 * Equal ink: every incident has as much of it as any other, spread evenly over what it leaves open. Plain numbers and no
 * objects: a million rows are asked for each movement of an axis.
 */
import type { EventTable, TimeColumns } from '#domain/rows/event-table.ts';
import type { InstantRange } from '#domain/time/local-time.ts';

/** Cells over a part of an axis, km or ms. */
export interface Cells {
  readonly from: number;
  readonly count: number;
  /** How many there are to a km or ms. */
  readonly density: number;
}

export function cellsOver({ from, to }: InstantRange, count: number): Cells {
  return { from, count, density: count / (to - from) };
}

/** Of a cell: what rounding may add to a value that lies on the border of one. */
const ROUNDING = 1e-6;

/** The cell in which a value lies, also before the first and after the last. */
export function firstCell({ from, density }: Cells, low: number): number {
  return Math.floor((low - from) * density + ROUNDING);
}

/** The cell after the last that is touched: what begins in `first` touches that at least. */
export function endCell({ from, density }: Cells, high: number, first: number): number {
  return Math.max(Math.ceil((high - from) * density - ROUNDING), first + 1);
}

/** From when on a row may have been; an open start reaches to the limit. Infinity or NaN: it is at no time. */
export function startOfRow(
  { earliestStart, latestEnd }: TimeColumns,
  row: number,
  limits: InstantRange,
): number {
  const start = earliestStart[row] as number;
  return start === -Infinity ? Math.min(limits.from, latestEnd[row] as number) : start;
}

/** The same of its end. */
export function endOfRow(
  { latestEnd }: TimeColumns,
  row: number,
  limits: InstantRange,
  start: number,
): number {
  const end = latestEnd[row] as number;
  return end === Infinity ? Math.max(limits.to, start) : end;
}

/**
 * Between which instants a row is drawn solid: from there an open end fades out, as that of a single mark does. Infinite or
 * NaN where nothing of it is known: then it does not fade.
 */
export function solidOfRow(
  time: TimeColumns,
  row: number,
  start: number,
  end: number,
): readonly [number, number] {
  const isOpenBefore = time.earliestStart[row] === -Infinity;
  const isOpenAfter = time.latestEnd[row] === Infinity;
  if (!isOpenBefore && !isOpenAfter) return [start, end];
  let [first, last] = [Infinity, -Infinity];
  for (const bounds of [time.earliestStart, time.latestStart, time.earliestEnd, time.latestEnd]) {
    const bound = bounds[row] as number;
    if (!Number.isFinite(bound)) continue;
    first = Math.min(first, bound);
    last = Math.max(last, bound);
  }
  if (first > last) return [start, end];
  return [isOpenBefore ? Math.max(first, start) : start, isOpenAfter ? Math.min(last, end) : end];
}

/** How many of an incident's rows, from `first` up to `end`, are at some time. */
export function countTimedRows({ time }: Pick<EventTable, 'time'>, first: number, end: number): number {
  let rows = 0;
  for (let row = first; row < end; row += 1) if ((time.earliestStart[row] as number) < Infinity) rows += 1;
  return rows;
}
