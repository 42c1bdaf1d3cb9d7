/** What the rows without a date say of an incident that other rows date. */
import type { TimeColumns } from '#domain/rows/event-table.ts';
import type { IncidentNumbers } from './incident-numbers.ts';

/**
 * A reading without a date beside one that has a date may have been at any time: it gets a span without bounds, so that an
 * incident is undated in all of its rows or in none.
 */
export function openUndatedReadings(
  { earliestStart, latestStart, earliestEnd, latestEnd }: TimeColumns,
  { incident, count }: Pick<IncidentNumbers, 'incident' | 'count'>,
): void {
  if (count === incident.length) return;
  const isDated = new Uint8Array(count);
  incident.forEach((number, row) => {
    if (!Number.isNaN(earliestStart[row])) isDated[number] = 1;
  });
  incident.forEach((number, row) => {
    if (isDated[number] === 0 || !Number.isNaN(earliestStart[row])) return;
    earliestStart[row] = -Infinity;
    latestStart[row] = Infinity;
    earliestEnd[row] = -Infinity;
    latestEnd[row] = Infinity;
  });
}
