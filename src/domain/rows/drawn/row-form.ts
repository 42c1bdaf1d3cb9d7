/** In which form a row of a table is drawn. */

import { isOnMap } from '#domain/place/map-bounds.ts';
import { mercatorX, mercatorY } from '#domain/place/mercator.ts';
import type { PlaceColumns } from '#domain/rows/event-table.ts';

/**
 * `stretch`: summed beside the line; `point`: within a circle small enough for a mark of its own; `doubtful`: a point whose
 * precision nobody states, or that it was only near; `wide`: within a circle that is summed on the ground; `none`: not
 * drawn.
 */
export const FORMS = { none: 0, stretch: 1, point: 2, doubtful: 3, wide: 4 } as const;
type Form = (typeof FORMS)[keyof typeof FORMS];

/** From this radius on a circle is summed on the ground, m. */
export const WIDE_M = 5000;

/** What the grids of the ground cover, degrees: the ink of circles is not drawn beyond. */
export const GROUND = { west: 123, south: 33, east: 132, north: 43.3 } as const;
/** Of a wide circle's radius, how much must reach into the grids: a cell is narrower, so that it leaves ink. */
const LEAST_REACH = 0.3;

const EQUATOR_M = 40_075_017;
/** Where the engine's world ends. */
const MOST_LATITUDE = 85;

/** `none`: it has no place, or none that the map shows; then the map says so beside it (unplaced-rows.ts). */
export function formOfRow(place: PlaceColumns, row: number): Form {
  const longitude = place.lon[row] as number;
  const latitude = place.lat[row] as number;
  const metres = metresOf(place, row);
  if (isShown(longitude, latitude, metres)) return formOfPoint(metres);
  // The whole line of a record has no end.
  const hasStretch = !Number.isNaN(place.kmFrom[row]) && !Number.isNaN(place.kmTo[row]);
  return hasStretch ? FORMS.stretch : FORMS.none;
}

function isShown(longitude: number, latitude: number, metres: number): boolean {
  if (!(metres >= WIDE_M)) return isOnMap([longitude, latitude, longitude, latitude]);
  return Math.abs(latitude) <= MOST_LATITUDE && reachesGround(longitude, latitude, metres);
}

const [WEST, EAST] = [mercatorX(GROUND.west), mercatorX(GROUND.east)];
const [NORTH, SOUTH] = [mercatorY(GROUND.north), mercatorY(GROUND.south)];

function reachesGround(longitude: number, latitude: number, metres: number): boolean {
  const [x, y] = [mercatorX(longitude), mercatorY(latitude)];
  const dx = Math.max(WEST - x, x - EAST, 0);
  // Downwards.
  const dy = Math.max(NORTH - y, y - SOUTH, 0);
  return Math.hypot(dx, dy) <= (1 - LEAST_REACH) * mercatorOf(metres, latitude);
}

/** The radius that bounds it; NaN where none does. What is near sets no bound, and neither does a radius that comes with it. */
export function metresOf({ radius, near }: PlaceColumns, row: number): number {
  const metres = near[row] === 1 ? Number.NaN : (radius[row] as number);
  return metres >= 0 && metres < EQUATOR_M ? metres : Number.NaN;
}

function formOfPoint(metres: number): Form {
  if (Number.isNaN(metres)) return FORMS.doubtful;
  return metres < WIDE_M ? FORMS.point : FORMS.wide;
}

/** A length on the ground at a latitude, in Web Mercator. */
export function mercatorOf(metres: number, latitude: number): number {
  return metres / (EQUATOR_M * Math.cos((latitude * Math.PI) / 180));
}
