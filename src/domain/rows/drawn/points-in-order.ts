/** The points of a table along a curve that fills the plane, so that those of a cell stand together, whatever its size. */
import { MAP_BOUNDS } from '#domain/place/map-bounds.ts';
import { mercatorX, mercatorY } from '#domain/place/mercator.ts';
import { type EventPlaces, ORIGIN } from './event-places.ts';
import { interleaved, sortedByKey } from './plane-curve.ts';
import { FORMS } from './row-form.ts';

/** Binary digits of a place along each axis. */
export const DIGITS = 16;

const [[WEST], [EAST, NORTH]] = MAP_BOUNDS;
/** Of the square that is divided: its north-western corner from `ORIGIN`, and its side, in Web Mercator. */
const LEFT = mercatorX(WEST) - ORIGIN.x;
const TOP = mercatorY(NORTH) - ORIGIN.y;
export const SIDE = mercatorX(EAST) - mercatorX(WEST);

export interface PointsInOrder {
  /** Rows that are points, along the curve. */
  readonly rows: Uint32Array;
  /** By place along the curve, where that is: `DIGITS` of each axis in turn, the highest first. */
  readonly keys: Uint32Array;
  /** Along the curve, places of the rows: to look each up by its row takes longer than all else of dividing them. */
  readonly x: Float32Array;
  readonly y: Float32Array;
}

export function pointsInOrder({ form, x, y }: Pick<EventPlaces, 'form' | 'x' | 'y'>): PointsInOrder {
  let points = 0;
  for (const one of form) points += Number(isPoint(one));
  const [rows, keys] = [new Uint32Array(points), new Uint32Array(points)];
  let at = 0;
  for (let row = 0; row < form.length; row += 1) {
    if (!isPoint(form[row] as number)) continue;
    rows[at] = row;
    keys[at] = keyOf(x[row] as number, y[row] as number);
    at += 1;
  }
  const sorted = sortedByKey(rows, keys);
  const along = (axis: Float32Array) => Float32Array.from(sorted.values, (row) => axis[row] as number);
  return { rows: sorted.values, keys: sorted.keys, x: along(x), y: along(y) };
}

/** True for what has a mark of its own, or a share in a cell's. */
export function isPoint(form: number): boolean {
  return form === FORMS.point || form === FORMS.doubtful;
}

/** What rounding takes out of the map's bounds counts to the cells at their edge. */
function keyOf(x: number, y: number): number {
  return interleaved(digitsOf((x - LEFT) / SIDE), digitsOf((y - TOP) / SIDE));
}

function digitsOf(share: number): number {
  return Math.min(Math.max(Math.floor(share * 2 ** DIGITS), 0), 2 ** DIGITS - 1);
}
