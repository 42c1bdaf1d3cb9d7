/** What the map draws of a table, as it follows from the table alone: made once, where a pause of the page does not matter. */
import type { TableOfPlaces } from './distinct-places.ts';
import { type EventPlaces, eventPlaces } from './event-places.ts';
import { type PointsInOrder, pointsInOrder } from './points-in-order.ts';

export interface DrawnTable {
  readonly places: EventPlaces;
  readonly points: PointsInOrder;
  /** Incidents of which no row is drawn, ascending. */
  readonly unplaced: Uint32Array;
}

export function drawnTable(table: TableOfPlaces): DrawnTable {
  const places = eventPlaces(table);
  return { places, points: pointsInOrder(places), unplaced: unplacedOf(places) };
}

function unplacedOf({ drawn }: EventPlaces): Uint32Array {
  const unplaced: number[] = [];
  for (let incident = 0; incident < drawn.length; incident += 1)
    if (drawn[incident] === 0) unplaced.push(incident);
  return Uint32Array.from(unplaced);
}
