/** The incidents of a table that nothing dates: they stand at its end. */
import type { Codes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { type FirstLeft, firstLeft } from '#domain/rows/first-left.ts';
import { isUndated } from '#domain/rows/time/row-span.ts';

/** Of those that `caps` leaves, up to `most`. O(undated). */
export function undatedRows(table: EventTable, caps: Codes | null, most: number): FirstLeft {
  const { incidents } = table;
  let from = incidents;
  while (from > 0 && isUndated(table, from - 1)) from -= 1;
  return firstLeft(
    Uint32Array.from({ length: incidents - from }, (_, at) => from + at),
    caps,
    most,
  );
}
