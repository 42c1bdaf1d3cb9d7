/** From the first to the last instant that any row gives. */

import { CODES, type Codes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import type { InstantRange } from '#domain/time/local-time.ts';

/** Of the incidents that `caps` leaves; open ends do not count. Undefined where fewer than two instants are given. O(rows). */
export function knownRange(
  { incidents, firstRow, time }: EventTable,
  caps: Codes | null,
): InstantRange | undefined {
  const columns = [time.earliestStart, time.latestStart, time.earliestEnd, time.latestEnd];
  let [from, to] = [Infinity, -Infinity];
  for (let incident = 0; incident < incidents; incident += 1) {
    if (caps && caps[incident] === CODES.out) continue;
    const end = firstRow[incident + 1] as number;
    for (let row = firstRow[incident] as number; row < end; row += 1)
      for (const column of columns) {
        const instant = column[row] as number;
        if (!Number.isFinite(instant)) continue;
        if (instant < from) from = instant;
        if (instant > to) to = instant;
      }
  }
  return from < to ? { from, to } : undefined;
}
