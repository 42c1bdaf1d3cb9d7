/**
 * Chainage: distance along a line in kilometres from its first vertex. For the MDL the first
 * vertex is the western end, so "km 0" is the mouth of the Imjin and the largest km the east coast.
 * Distances are great-circle (Turf, mean Earth radius), positions are [longitude, latitude] in degrees.
 */
import {
  bearing,
  destination,
  distance,
  lineSliceAlong,
  lineString,
  nearestPointOnLine,
  point,
} from '@turf/turf';
import { bisectLeft } from 'd3-array';
import type { Position } from 'geojson';

/** Length of the line in km. Throws when the line has fewer than two vertices. */
export function lengthKm(line: readonly Position[]): number {
  return chainagesOf(line).at(-1) ?? 0;
}

/** The position `km` along the line; clamped to the line's ends. */
export function pointAtKm(line: readonly Position[], km: number): Position {
  const at = chainagesOf(line);
  const clamped = Math.min(Math.max(km, 0), at.at(-1) ?? 0);
  const next = bisectLeft(at, clamped);
  const [vertex = [], before = []] = [line[next], line[next - 1]];
  const overshot = clamped - (at[next] ?? 0);
  // Measured back from the next vertex, so that a vertex's own chainage gives the vertex itself.
  if (overshot === 0) return [...vertex];
  const back = bearing(vertex, before) - 180;
  return destination(vertex, overshot, back, { units: 'kilometers' }).geometry.coordinates;
}

const measured = new WeakMap<readonly Position[], readonly number[]>();

/** Chainage of each vertex. A line is measured once: every incident asks for a place on the same few. */
export function chainagesOf(line: readonly Position[]): readonly number[] {
  const known = measured.get(line);
  if (known) return known;
  if (line.length < 2) throw new RangeError(`a line has at least two vertices, not ${line.length}`);
  let km = 0;
  const all = line.map((vertex, index) => {
    if (index > 0) km += distance(line[index - 1] ?? vertex, vertex, { units: 'kilometers' });
    return km;
  });
  measured.set(line, all);
  return all;
}

/** Chainage (km) of the place on the line nearest to `at`, and how far away that is (km). */
export function kmOfPoint(line: readonly Position[], at: Position): { km: number; offsetKm: number } {
  const nearest = nearestPointOnLine(asLine(line), point([...at]), { units: 'kilometers' });
  const { totalDistance, pointDistance } = nearest.properties;
  return { km: totalDistance, offsetKm: pointDistance };
}

/** The part of the line between two chainages, west to east. The whole line keeps its own vertices. */
export function sliceByKm(line: readonly Position[], fromKm: number, toKm: number): Position[] {
  const total = lengthKm(line);
  const from = Math.min(Math.max(fromKm, 0), total);
  const to = Math.min(Math.max(toKm, 0), total);
  if (to <= from) throw new RangeError(`stretch of line is empty: ${fromKm} to ${toKm} km`);
  if (from === 0 && to === total) return line.map((position) => [...position]);
  return lineSliceAlong(asLine(line), from, to, { units: 'kilometers' }).geometry.coordinates;
}

function asLine(line: readonly Position[]) {
  return lineString(line.map((position) => [...position]));
}
