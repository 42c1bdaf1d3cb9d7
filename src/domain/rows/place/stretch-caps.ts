/** A stretch of the line as a filter on the rows of a table. */

import type { Stretch } from '#domain/place/footprint.ts';
import { CODES, type Code, type Codes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';

/**
 * By incident, whether it was surely on the stretch, possibly, or not. What no source places may have happened there, so
 * it is never out.
 */
export function capsOnStretch(table: EventTable, stretch: Stretch): Codes {
  const caps = new Uint8Array(table.incidents);
  for (let incident = 0; incident < caps.length; incident += 1)
    caps[incident] = capOnStretch(table, incident, stretch);
  return caps;
}

/** Of one incident. */
export function capOnStretch({ firstRow, place }: EventTable, incident: number, [from, to]: Stretch): Code {
  const [first, end] = [firstRow[incident] as number, firstRow[incident + 1] as number];
  let overlaps = false;
  let isInside = true;
  for (let row = first; row < end; row += 1) {
    const [west, east] = [place.kmFrom[row] as number, place.kmTo[row] as number];
    const isBeyond = place.beyond[row] === 1;
    // 'Near' sets no bound along the line: it may have been on any stretch, and is surely on none. What is near a place
    // away from the line is not on the line: check-place.ts sees to it that such a place is far from it.
    const isAway = isBeyond && Number.isNaN(west);
    if ((place.near[row] === 1 && !isAway) || isUnplacedOnLine(place, row)) return CODES.possible;
    const liesInside = west >= from && east <= to;
    if (isBeyond || !liesInside) isInside = false;
    // What touches an end from without is out; a place without length that lies on it is not.
    if (liesInside || (west < to && east > from)) overlaps = true;
  }
  if (!overlaps) return CODES.out;
  return isInside ? CODES.certain : CODES.possible;
}

/** A point without kilometres is not known to lie along the line, nor to lie away from it: only `beyond` says that. */
function isUnplacedOnLine({ kmFrom, beyond }: EventTable['place'], row: number): boolean {
  return Number.isNaN(kmFrom[row]) && beyond[row] === 0;
}
