/** How each row of a table is drawn, and where: told once for a table, whatever the window. */
import { mercatorX, mercatorY } from '#domain/place/mercator.ts';
import type { EventTable } from '#domain/rows/event-table.ts';

/**
 * `stretch`: summed beside the line; `point`: within a circle small enough for a mark of its own; `doubtful`: a point whose
 * precision nobody states, or that it was only near; `wide`: within a circle that is summed on the ground; `none`: it has no place.
 */
export const FORMS = { none: 0, stretch: 1, point: 2, doubtful: 3, wide: 4 } as const;

/** Positions are counted from here: so near, 32 bits tell metres apart. */
export const ORIGIN = { x: mercatorX(127.5), y: mercatorY(38) } as const;

/** From this radius on a circle is summed on the ground, m. */
export const WIDE_M = 5000;

const EQUATOR_M = 40_075_017;
/** Where the engine's world ends. */
const MOST_LATITUDE = 85;

export interface EventPlaces {
  /** By row, one of `FORMS`. */
  readonly form: Uint8Array;
  /** By row, in Web Mercator from `ORIGIN`; 0 where it has no point. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** By row, of its circle, in Web Mercator; 0 where it has none. */
  readonly radius: Float32Array;
}

export function eventPlaces({ rows, place }: Pick<EventTable, 'rows' | 'place'>): EventPlaces {
  const places = {
    form: new Uint8Array(rows),
    x: new Float32Array(rows),
    y: new Float32Array(rows),
    radius: new Float32Array(rows),
  };
  for (let row = 0; row < rows; row += 1) {
    const [longitude, latitude] = [place.lon[row] as number, place.lat[row] as number];
    if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= MOST_LATITUDE) {
      // What is near sets no bound: neither does a radius that comes with it.
      const metres = place.near[row] === 1 ? Number.NaN : (place.radius[row] as number);
      places.form[row] = formOfPoint(metres);
      places.x[row] = mercatorX(longitude) - ORIGIN.x;
      places.y[row] = mercatorY(latitude) - ORIGIN.y;
      places.radius[row] = metres > 0 && metres < EQUATOR_M ? mercatorOf(metres, latitude) : 0;
    } else if (Number.isFinite(place.kmFrom[row]) && Number.isFinite(place.kmTo[row])) {
      places.form[row] = FORMS.stretch;
    }
  }
  return places;
}

/** A length on the ground at a latitude, in Web Mercator. */
export function mercatorOf(metres: number, latitude: number): number {
  return metres / (EQUATOR_M * Math.cos((latitude * Math.PI) / 180));
}

function formOfPoint(metres: number): number {
  if (!(metres >= 0 && metres < EQUATOR_M)) return FORMS.doubtful;
  return metres < WIDE_M ? FORMS.point : FORMS.wide;
}
