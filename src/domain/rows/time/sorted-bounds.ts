/** Bounds of many rows in order, so that those within a range are found without asking all. */
import { bisectLeft, bisectRight } from 'd3-array';
import { MINUTE } from '#domain/time/durations.ts';

export interface SortedBounds {
  /** Instants, ms, the earliest first. */
  readonly values: Float64Array;
  /** Whose bound each of `values` is. */
  readonly rows: Uint32Array;
}

/** `bounds` by row; rows whose bound is NaN have none. */
export function sortedBounds(bounds: Float64Array): SortedBounds {
  const rows = rowsInOrder(bounds) ?? rowsByMinute(bounds);
  const values = Float64Array.from(rows, (row) => bounds[row] as number);
  sortWithinMinutes(rows, values, bounds);
  return { values, rows };
}

/** The rows that have a bound, where they stand in order already, as the starts of a table do; else undefined. */
function rowsInOrder(bounds: Float64Array): Uint32Array | undefined {
  const rows = new Uint32Array(bounds.length);
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < bounds.length; row += 1) {
    const bound = bounds[row] as number;
    if (Number.isNaN(bound)) continue;
    if (bound < last) return undefined;
    last = bound;
    rows[count] = row;
    count += 1;
  }
  return count === rows.length ? rows : rows.slice(0, count);
}

const LAST_KEY = 2 ** 32 - 1;

/** Ascending, and the same for all of one minute; the infinite come first and last. */
function minuteKey(instant: number): number {
  return Math.min(Math.max(Math.floor(instant / MINUTE) + 2 ** 31, 0), LAST_KEY);
}

/**
 * Key and row as the halves of one 64-bit number: the engine sorts a million of these in a tenth of the time that it
 * takes to sort rows by a function.
 */
function rowsByMinute(bounds: Float64Array): Uint32Array {
  const packed = new BigUint64Array(bounds.length);
  const halves = new Uint32Array(packed.buffer);
  const [low, high] = LITTLE_ENDIAN ? [0, 1] : [1, 0];
  let count = 0;
  for (let row = 0; row < bounds.length; row += 1) {
    const bound = bounds[row] as number;
    if (Number.isNaN(bound)) continue;
    halves[2 * count + high] = minuteKey(bound);
    halves[2 * count + low] = row;
    count += 1;
  }
  packed.subarray(0, count).sort();
  return Uint32Array.from({ length: count }, (_, index) => halves[2 * index + low] as number);
}

const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Most rows of a minute have the same bound; where they do not, these few are sorted by it. */
function sortWithinMinutes(rows: Uint32Array, values: Float64Array, bounds: Float64Array): void {
  for (let from = 0; from < rows.length; ) {
    const key = minuteKey(values[from] as number);
    let to = from + 1;
    let isSorted = true;
    for (; to < rows.length && minuteKey(values[to] as number) === key; to += 1)
      if ((values[to] as number) < (values[to - 1] as number)) isSorted = false;
    if (!isSorted) {
      const of = (row: number) => bounds[row] as number;
      rows.subarray(from, to).sort((a, b) => of(a) - of(b) || a - b);
      for (let at = from; at < to; at += 1) values[at] = of(rows[at] as number);
    }
    from = to;
  }
}

/** How many of the bounds lie before an instant. */
export function countBefore({ values }: SortedBounds, instant: number): number {
  return bisectLeft(values, instant);
}

/** The rows whose bounds lie between two instants, given in either order, or on one of them. */
export function rowsBetween({ values, rows }: SortedBounds, one: number, other: number): Uint32Array {
  const [first, last] = one < other ? [one, other] : [other, one];
  return rows.subarray(bisectLeft(values, first), bisectRight(values, last));
}
