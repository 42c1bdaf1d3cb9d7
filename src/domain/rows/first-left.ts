/** What filters leave of some incidents of a table, where only the first can be listed. */
import { CODES, type Codes } from './codes.ts';

export interface FirstLeft {
  readonly count: number;
  /** The numbers of the first of them, in their order. */
  readonly first: readonly number[];
}

/** `caps`: what the filters leave of each incident of the table; null: all. Up to `most` are named. O(incidents). */
export function firstLeft(incidents: Uint32Array, caps: Codes | null, most: number): FirstLeft {
  const first: number[] = [];
  let count = 0;
  for (const incident of incidents) {
    if (caps && caps[incident] === CODES.out) continue;
    count += 1;
    if (first.length < most) first.push(incident);
  }
  return { count, first };
}
