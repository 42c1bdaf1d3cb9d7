/** The incidents of a part of time, where they are few enough for an object each. */

import type { EventTable } from '#domain/rows/event-table.ts';
import { countRowsWithin, type RowIndex } from '#domain/rows/time/row-index.ts';
import { rowsBetween } from '#domain/rows/time/sorted-bounds.ts';
import type { InstantRange } from '#domain/time/local-time.ts';

/** Those that may have been under way in it, in their order; null where these have more than `most` rows. */
export function incidentsWithin(
  { time }: EventTable,
  index: RowIndex,
  { from, to }: InstantRange,
  most: number,
): readonly number[] | null {
  if (countRowsWithin(index, { from, to }) > most) return null;
  const begun = rowsBetween(index.starts, Number.NEGATIVE_INFINITY, to);
  const notOver = rowsBetween(index.ends, from, Number.POSITIVE_INFINITY);
  const found = new Set<number>();
  for (const row of begun.length < notOver.length ? begun : notOver)
    if ((time.earliestStart[row] as number) < to && (time.latestEnd[row] as number) > from)
      found.add(index.incidentOf[row] as number);
  return [...found].sort((a, b) => a - b);
}
