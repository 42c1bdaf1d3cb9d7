/** From incident to incident of a table, in the order of the list. */
import { CODES, type Codes } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { anchorOfIncident } from '#domain/rows/time/row-span.ts';
import { DAY } from '#domain/time/durations.ts';
import type { InstantRange } from '#domain/time/local-time.ts';

/**
 * The dated neighbour of the selected incident among those that `caps` leaves. With none of them selected the search
 * begins at the window: forwards with the first instant at or after its start, backwards with the last at or before its end;
 * of one day, with the incident that the list has first or last.
 */
export function neighbourRow(
  table: EventTable,
  caps: Codes | null,
  selected: number | undefined,
  window: InstantRange,
  direction: 1 | -1,
): number | undefined {
  const isAmong = (incident: number) =>
    (!caps || caps[incident] !== CODES.out) && !Number.isNaN(anchorOfIncident(table, incident));
  if (selected !== undefined && isAmong(selected)) return nextRow(table, selected, direction, isAmong);
  const distanceOf = (incident: number) => {
    const anchor = anchorOfIncident(table, incident);
    return direction === 1 ? anchor - window.from : window.to - anchor;
  };
  let nearest = Infinity;
  for (let incident = 0; incident < table.incidents; incident += 1) {
    const distance = distanceOf(incident);
    if (distance >= 0 && distance < nearest && isAmong(incident)) nearest = distance;
  }
  // A time that is known to the day stands at its noon, which says nothing of what came first on that day.
  const isOfThatDay = (incident: number) => {
    const distance = distanceOf(incident);
    return distance >= 0 && distance < nearest + DAY / 2 && isAmong(incident);
  };
  return nextRow(table, direction === 1 ? -1 : table.incidents, direction, isOfThatDay);
}

/** The next incident that is wanted, after another or before it. */
export function nextRow(
  { incidents }: Pick<EventTable, 'incidents'>,
  from: number,
  direction: 1 | -1,
  isWanted: (incident: number) => boolean,
): number | undefined {
  for (let incident = from + direction; incident >= 0 && incident < incidents; incident += direction)
    if (isWanted(incident)) return incident;
  return undefined;
}
