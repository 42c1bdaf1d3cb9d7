/** The incidents that have no lane, together: one surface along each side whose height is their ink there. */
import type { FeatureCollection, Polygon, Position } from 'geojson';
import type { RibbonBand } from './band.ts';
import type { Course } from './brackets.ts';
import { INK, summedInk } from './ink.ts';
import { type LanePath, positionAtKm } from './lane-path.ts';
import type { RibbonRow } from './ribbon-row.ts';
import type { Side } from './side-curve.ts';

/** No source is more exact along the line. */
const BIN_KM = 0.5;
/** On each side of a place, km: ink that stands closer together is drawn as one hill. A spike of half a kilometre would be read as a spot. */
const SMOOTH_KM = 3;
/** Lanes that it may take at its highest: beyond, all of it is lower by one measure. */
const TALLEST = 3;

/** Outside the lanes in use, as thick as the ribbons of all of them would be on each other, or by one measure thinner. */
export function inkFeatures(
  rest: readonly RibbonRow[],
  inUse: Readonly<Record<Side, number>>,
  band: RibbonBand,
  course: Course,
): FeatureCollection<Polygon> {
  const features = (['north', 'south'] as const).flatMap((side) => {
    const rows = rest.filter((row) => row.side === side);
    if (rows.length === 0) return [];
    const [base, next] = [course(side, inUse[side]), course(side, inUse[side] + 1)];
    const coordinates = [surface(lanesHigh(rows, base.totalKm, band), base, next)];
    return [
      { type: 'Feature' as const, properties: {}, geometry: { type: 'Polygon' as const, coordinates } },
    ];
  });
  return { type: 'FeatureCollection', features };
}

/** Height over each bin, in lanes. */
function lanesHigh(rows: readonly RibbonRow[], totalKm: number, { scale, pitch }: RibbonBand): Float64Array {
  const ink = smoothed(summedInk(rows, totalKm, BIN_KM), SMOOTH_KM / BIN_KM);
  const natural = ink.map((here) => (here / BIN_KM) * INK * (scale / pitch));
  const highest = natural.reduce((most, height) => Math.max(most, height), 0);
  const measure = Math.min(1, TALLEST / highest);
  return natural.map((height) => height * measure);
}

/**
 * Each bin's ink spread over its neighbours, most of it near: `reach` bins to each side, and none beyond the ends of the
 * line, where it is spread over those that there are. It stays the same in all.
 */
export function smoothed(ink: Float64Array, reach: number): Float64Array {
  const spread = new Float64Array(ink.length);
  ink.forEach((amount, bin) => {
    if (amount === 0) return;
    const [first, last] = [Math.max(bin - reach, 0), Math.min(bin + reach, ink.length - 1)];
    const weight = (at: number) => reach + 1 - Math.abs(at - bin);
    let all = 0;
    for (let at = first; at <= last; at += 1) all += weight(at);
    for (let at = first; at <= last; at += 1)
      spread[at] = (spread[at] as number) + (amount * weight(at)) / all;
  });
  return spread;
}

/** A closed ring: along the base from west to east, and back over the heights. */
function surface(heights: Float64Array, base: LanePath, next: LanePath): Position[] {
  const kms = Array.from(heights, (_, bin) => Math.min((bin + 0.5) * BIN_KM, base.totalKm));
  const below = kms.map((km) => positionAtKm(base, km));
  const above = kms.map((km, bin) => {
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [positionAtKm(base, km), positionAtKm(next, km)];
    const height = heights[bin] ?? 0;
    return [x0 + (x1 - x0) * height, y0 + (y1 - y0) * height];
  });
  const [first = []] = below;
  return [...below, ...above.reverse(), first];
}
