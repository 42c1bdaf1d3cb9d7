/** The incidents of a table in sight on the axes of the line and of time, and which of them lies at a place there. */
import { CODES, type Codes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { eastOfRow, westOfRow } from './line-ink.ts';

export interface LineSight {
  readonly table: EventTable;
  /** Km and ms. */
  readonly km: InstantRange;
  readonly time: InstantRange;
  readonly lineKm: number;
}

/** Those that `caps` leaves, in their order; what was elsewhere is always in sight. O(rows). */
export function incidentsInSight({ table, km, time, lineKm }: LineSight, caps: Codes | null): Uint32Array {
  const { incidents, firstRow, place } = table;
  const { earliestStart, latestEnd } = table.time;
  const found = new Uint32Array(incidents);
  let count = 0;
  for (let incident = 0; incident < incidents; incident += 1) {
    if (caps && caps[incident] === CODES.out) continue;
    const end = firstRow[incident + 1] as number;
    let [isThen, isThere] = [false, false];
    for (let row = firstRow[incident] as number; row < end; row += 1) {
      if ((earliestStart[row] as number) < time.to && (latestEnd[row] as number) > time.from) isThen = true;
      const west = westOfRow(place, row, lineKm);
      if (Number.isNaN(west) || (west < km.to && eastOfRow(place, row, lineKm) > km.from)) isThere = true;
    }
    if (!isThen || !isThere) continue;
    found[count] = incident;
    count += 1;
  }
  return found.slice(0, count);
}

/** A row as a box in px; of one that was elsewhere it spans the strip. */
export type BoxOfRow = (row: number) => readonly [left: number, top: number, right: number, bottom: number];

/** Of these the smallest that lies under a place, px, else the nearest within `reach`. */
export function incidentAtPlace(
  { firstRow, time }: EventTable,
  inSight: Uint32Array,
  boxOf: BoxOfRow,
  [x, y]: readonly [number, number],
  reach: number,
): number | undefined {
  let [nearest, least, smallest] = [undefined as number | undefined, reach, Infinity];
  for (const incident of inSight) {
    const end = firstRow[incident + 1] as number;
    for (let row = firstRow[incident] as number; row < end; row += 1) {
      if (!((time.earliestStart[row] as number) < Infinity)) continue;
      const [left, top, right, bottom] = boxOf(row);
      const away = Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
      if (away > least) continue;
      const size = (right - left) * (bottom - top);
      if (away === least && size >= smallest) continue;
      [nearest, least, smallest] = [incident, away, size];
    }
  }
  return nearest;
}
