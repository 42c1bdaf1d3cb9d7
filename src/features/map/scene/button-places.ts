/** On which of its repeated symbols the button of an incident lies: no button on another, where there is room. */
import type { Position } from 'geojson';
import { mercatorX, mercatorY, worldSize } from '#domain/place/mercator.ts';

/** Between the middles of two buttons, px: more than the 24 px that a button is wide. */
const APART = 28;

/**
 * Chosen among the positions of each incident, by its id: the one nearest to its middle that keeps its distance from the
 * buttons that are placed already, else the one farthest from them. Those with the fewest symbols choose first.
 */
export function buttonPlaces(
  positions: ReadonlyMap<string, readonly Position[]>,
  zoom: number,
): ReadonlyMap<string, Position> {
  const chosen = new Map<string, Position>();
  const scale = worldSize(zoom);
  const taken: [x: number, y: number][] = [];
  const few = [...positions].sort(([, a], [, b]) => a.length - b.length);
  for (const [id, own] of few) {
    const free = middleFirst(own).map((position) => {
      const [longitude = 0, latitude = 0] = position;
      const at: [number, number] = [mercatorX(longitude) * scale, mercatorY(latitude) * scale];
      return {
        position,
        at,
        room: Math.min(APART, ...taken.map(([x, y]) => Math.hypot(x - at[0], y - at[1]))),
      };
    });
    // The first of equals: the sort keeps their order.
    const [best] = free.sort((a, b) => b.room - a.room);
    if (!best) continue;
    chosen.set(id, best.position);
    taken.push(best.at);
  }
  return chosen;
}

function middleFirst(positions: readonly Position[]): Position[] {
  const middle = (positions.length - 1) / 2;
  return positions
    .map((position, index) => ({ position, index }))
    .sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle))
    .map(({ position }) => position);
}
