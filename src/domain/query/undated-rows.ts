/** The incidents of a table that nothing dates: they stand at its end. */
import { CODES, type Codes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { isUndated } from '#domain/rows/row-span.ts';

export interface UndatedRows {
  readonly count: number;
  /** The first of them, in their order. */
  readonly first: readonly number[];
}

/** Of those that `caps` leaves, up to `most`. O(undated). */
export function undatedRows(table: EventTable, caps: Codes | null, most: number): UndatedRows {
  const { incidents } = table;
  let from = incidents;
  while (from > 0 && isUndated(table, from - 1)) from -= 1;
  const first: number[] = [];
  let count = 0;
  for (let incident = from; incident < incidents; incident += 1) {
    if (caps && caps[incident] === CODES.out) continue;
    count += 1;
    if (first.length < most) first.push(incident);
  }
  return { count, first };
}
