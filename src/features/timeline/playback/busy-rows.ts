/** The periods with incidents of a table: see `busyPeriods`. */
import { CODES, type Codes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { spanOfRow } from '#domain/rows/time/row-span.ts';
import { sortedBounds } from '#domain/rows/time/sorted-bounds.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { knownBounds } from '#domain/time/time-span.ts';
import { busyParts, mergePeriods } from './empty-periods.ts';

/** Of the incidents that `caps` leaves; null: of all. In order and disjoint. */
export function busyRows(
  { rows, incidents, firstRow, time }: EventTable,
  caps: Codes | null,
): InstantRange[] {
  // A long span is busy at both its ends.
  const [from, to] = [new Float64Array(2 * rows), new Float64Array(2 * rows)];
  let count = 0;
  for (let incident = 0; incident < incidents; incident += 1) {
    if (caps && caps[incident] === CODES.out) continue;
    for (let row = firstRow[incident] as number; row < (firstRow[incident + 1] as number); row += 1) {
      const bounds = knownBounds(spanOfRow(time, row));
      if (bounds.length === 0) continue;
      for (const part of busyParts({ from: Math.min(...bounds), to: Math.max(...bounds) })) {
        from[count] = part.from;
        to[count] = part.to;
        count += 1;
      }
    }
  }
  const { rows: order, values } = sortedBounds(from.subarray(0, count));
  return mergePeriods(count, (at) => ({
    from: values[at] as number,
    to: to[order[at] as number] as number,
  }));
}
