/**
 * Chainage: distance along a line in kilometres from its first vertex. For the MDL the first
 * vertex is the western end, so "km 0" is the mouth of the Imjin and the largest km the east coast.
 * Distances are great-circle (Turf, mean Earth radius), positions are [longitude, latitude] in degrees.
 */
import { along, length, lineSliceAlong, lineString, nearestPointOnLine, point } from '@turf/turf';
import type { Position } from 'geojson';

/** Length of the line in km. Throws when the line has fewer than two vertices. */
export function lengthKm(line: readonly Position[]): number {
  return length(asLine(line), { units: 'kilometers' });
}

/** The position `km` along the line; clamped to the line's ends. */
export function pointAtKm(line: readonly Position[], km: number): Position {
  const clamped = Math.min(Math.max(km, 0), lengthKm(line));
  return along(asLine(line), clamped, { units: 'kilometers' }).geometry.coordinates;
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
