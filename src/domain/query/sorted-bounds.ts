/** Bounds of many spans in order, so that those within a range are found without asking all. */
import { bisectLeft, bisectRight } from 'd3-array';

export interface SortedBounds {
  /** Instants, ms, the earliest first. */
  readonly values: Float64Array;
  /** Whose bound each of `values` is. */
  readonly rows: Uint32Array;
}

/** `bounds` by row; rows of which `has` is 0 have none. */
export function sortedBounds(bounds: Float64Array, has: Uint8Array): SortedBounds {
  const rows = Uint32Array.from([...bounds.keys()].filter((row) => has[row] !== 0));
  const of = (row: number) => bounds[row] as number;
  // Not by subtraction, which of two infinities makes no number.
  rows.sort((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : a - b));
  return { values: Float64Array.from(rows, of), rows };
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
