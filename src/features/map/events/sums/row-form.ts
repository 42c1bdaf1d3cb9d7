/** In which form a row of a table is drawn. */
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

const EQUATOR_M = 40_075_017;
/** Where the engine's world ends. */
const MOST_LATITUDE = 85;

/** `none`: it has no place, or none that the map has. */
export function formOfRow(place: PlaceColumns, row: number): Form {
  const [longitude, latitude] = [place.lon[row] as number, place.lat[row] as number];
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= MOST_LATITUDE)
    return formOfPoint(metresOf(place, row));
  const hasStretch = Number.isFinite(place.kmFrom[row]) && Number.isFinite(place.kmTo[row]);
  return hasStretch ? FORMS.stretch : FORMS.none;
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
