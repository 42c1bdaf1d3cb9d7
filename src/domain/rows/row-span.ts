/** The time of a row as a span. */
import { anchorOf, type TimeSpan } from '#domain/time/time-span.ts';
import type { EventTable, TimeColumns } from './event-table.ts';

/** NaN all four where it is undated. */
export function spanOfRow(time: TimeColumns, row: number): TimeSpan {
  return {
    earliestStart: time.earliestStart[row] as number,
    latestStart: time.latestStart[row] as number,
    earliestEnd: time.earliestEnd[row] as number,
    latestEnd: time.latestEnd[row] as number,
  };
}

/** The instant that stands for the first of an incident's times, ms; NaN where nothing bounds it. */
export function anchorOfIncident({ firstRow, time }: EventTable, incident: number): number {
  return anchorOf(spanOfRow(time, firstRow[incident] as number));
}
