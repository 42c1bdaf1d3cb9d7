/** The times of rows as spans. */

import type { EventTable, TimeColumns } from '#domain/rows/event-table.ts';
import { anchorOf, type TimeSpan } from '#domain/time/time-span.ts';

/** NaN all four where it is undated. */
export function spanOfRow(time: TimeColumns, row: number): TimeSpan {
  return {
    earliestStart: time.earliestStart[row] as number,
    latestStart: time.latestStart[row] as number,
    earliestEnd: time.earliestEnd[row] as number,
    latestEnd: time.latestEnd[row] as number,
  };
}

/** True where nothing dates the incident: all of its rows are undated, or none is. */
export function isUndated(
  { firstRow, time }: Pick<EventTable, 'firstRow' | 'time'>,
  incident: number,
): boolean {
  return Number.isNaN(time.earliestStart[firstRow[incident] as number]);
}

/** The instant that stands for the first of an incident's times that has one, ms; NaN where nothing bounds any of them. */
export function anchorOfIncident({ firstRow, time }: EventTable, incident: number): number {
  for (let row = firstRow[incident] as number; row < (firstRow[incident + 1] as number); row += 1) {
    const anchor = anchorOf(spanOfRow(time, row));
    if (!Number.isNaN(anchor)) return anchor;
  }
  return Number.NaN;
}
