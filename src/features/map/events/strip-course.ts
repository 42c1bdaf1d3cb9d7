/** Where the strip beside the line runs, at each bin of its ink: computed anew for each band of zooms. */
import type { Position } from 'geojson';
import { mercatorX, mercatorY } from '#domain/place/mercator.ts';
import type { RibbonBand } from '#domain/placement/ribbons/band.ts';
import { laneCourse } from '#domain/placement/ribbons/lane-course.ts';
import { positionAtKm } from '#domain/placement/ribbons/lane-path.ts';
import { ORIGIN } from '#domain/rows/drawn/event-places.ts';
import { BIN_KM } from './sums/line-ink.ts';

/** Lanes that the ink may take at its highest: beyond, all of it is lower by one measure. */
export const TALLEST = 3;
/** What the strip keeps free below its base, lanes: brackets stand there. */
export const BELOW = 0.6;

/** By bin four numbers, from `ORIGIN` in Web Mercator: a place on the base, and from there the way to one lane above it. */
export function stripCourse(mdl: readonly Position[], band: RibbonBand, bins: number): Float32Array {
  const [base, next] = [laneCourse(mdl, band, 'north', 1, 0), laneCourse(mdl, band, 'north', 1, 1)];
  const course = new Float32Array(4 * bins);
  for (let bin = 0; bin < bins; bin += 1) {
    const km = Math.min((bin + 0.5) * BIN_KM, base.totalKm);
    const [[west = 0, south = 0], [east = 0, north = 0]] = [positionAtKm(base, km), positionAtKm(next, km)];
    const [x, y] = [mercatorX(west), mercatorY(south)];
    course.set([x - ORIGIN.x, y - ORIGIN.y, mercatorX(east) - x, mercatorY(north) - y], 4 * bin);
  }
  return course;
}

/**
 * Height of the strip over each bin, in lanes: where all is certain, and in all. `ink` is what `LineInk` sums. An incident
 * alone is as high as its ribbon would be.
 */
export function stripHeights(ink: Float32Array, lanesPerInk: number): Float32Array {
  let most = 0;
  for (let at = 1; at < ink.length; at += 2) most = Math.max(most, ink[at] as number);
  const measure = Math.min(lanesPerInk, most > 0 ? TALLEST / most : lanesPerInk);
  return ink.map((incidents) => incidents * measure);
}
