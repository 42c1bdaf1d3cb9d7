/** How many incidents of a table lie in a window and a stretch, for one that the reader is about to choose. */

import type { Stretch } from '#domain/place/footprint.ts';
import { CODES, type Codes, countCodes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { capOnStretch } from '#domain/rows/place/stretch-caps.ts';
import { codeInTime } from '#domain/rows/time/answers.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { countsByKind } from './incident-table.ts';
import { type Totals, totalsOf } from './query.ts';

/** Of those that `caps` leaves, what `countIn` counts of objects. O(incidents). */
export function countRowsIn(
  table: EventTable,
  caps: Codes | null,
  window: InstantRange,
  stretch: Stretch | null,
): Totals {
  const codes = new Uint8Array(table.incidents);
  for (let incident = 0; incident < codes.length; incident += 1) {
    const cap = caps ? (caps[incident] as number) : CODES.certain;
    const code = cap === CODES.out ? cap : Math.min(cap, codeInTime(table, incident, 'window', window));
    codes[incident] =
      code === CODES.out || !stretch ? code : Math.min(code, capOnStretch(table, incident, stretch));
  }
  return totalsOf(countsByKind(table, countCodes(codes, table.kind, table.kindIds.length)));
}
