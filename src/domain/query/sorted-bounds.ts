/** Bounds of many spans in order, so that those within a range are found without asking all. */

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
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((values[middle] as number) < instant) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The rows whose bounds lie between two instants, given in either order, or on one of them. */
export function rowsBetween(bounds: SortedBounds, one: number, other: number): Uint32Array {
  const [first, last] = one < other ? [one, other] : [other, one];
  const from = countBefore(bounds, first);
  let to = countBefore(bounds, last);
  while (bounds.values[to] === last) to += 1;
  return bounds.rows.subarray(from, to);
}
