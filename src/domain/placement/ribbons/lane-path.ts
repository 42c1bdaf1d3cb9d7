/** The course of one lane, by chainage: positions on the map and lengths on the screen. */

import { bisectLeft } from 'd3-array';
import type { Position } from 'geojson';
import { latitudeAt, longitudeAt, worldSize } from '#domain/place/mercator.ts';
import type { Curve } from './curve.ts';

export interface LanePath {
  /** In pixels of the zoom, at equal steps of chainage from 0 to `totalKm`. */
  readonly curve: Curve;
  readonly totalKm: number;
  readonly zoom: number;
  /** Length of the lane up to each sample, px. */
  readonly along: readonly number[];
}

export function lanePath(curve: Curve, totalKm: number, zoom: number): LanePath {
  const along = [0];
  for (let at = 1; at < curve.x.length; at += 1) {
    const [dx, dy] = [step(curve.x, at), step(curve.y, at)];
    along.push((along[at - 1] ?? 0) + Math.hypot(dx, dy));
  }
  return { curve, totalKm, zoom, along };
}

function step(axis: Float64Array, at: number): number {
  return (axis[at] ?? 0) - (axis[at - 1] ?? 0);
}

/** How far along the lane a chainage lies, px. */
export function pixelsAtKm({ along, totalKm }: LanePath, km: number): number {
  const place = clamp(km / totalKm, 0, 1) * (along.length - 1);
  const at = Math.min(Math.floor(place), along.length - 2);
  const [from, to] = [along[at] ?? 0, along[at + 1] ?? 0];
  return from + (to - from) * (place - at);
}

/** The chainage at a length along the lane, km; the other way round. */
export function kmAtPixels({ along, totalKm }: LanePath, pixels: number): number {
  const next = clamp(bisectLeft(along, pixels), 1, along.length - 1);
  const [from, to] = [along[next - 1] ?? 0, along[next] ?? 0];
  const share = to > from ? clamp((pixels - from) / (to - from), 0, 1) : 0;
  return ((next - 1 + share) / (along.length - 1)) * totalKm;
}

/** Where the lane is at a chainage, [longitude, latitude]. */
export function positionAtKm(path: LanePath, km: number): Position {
  const { curve, totalKm, zoom } = path;
  const place = clamp(km / totalKm, 0, 1) * (curve.x.length - 1);
  const size = worldSize(zoom);
  return [longitudeAt(valueAt(curve.x, place) / size), latitudeAt(valueAt(curve.y, place) / size)];
}

/** Positions of a part of the lane are no farther apart than this, px: straight in between, its bends still look round. */
const CHORD = 5;

/** The lane between two chainages, west to east. */
export function positionsBetween(path: LanePath, fromKm: number, toKm: number): Position[] {
  const [from, to] = [pixelsAtKm(path, fromKm), pixelsAtKm(path, toKm)];
  const chords = Math.max(1, Math.ceil((to - from) / CHORD));
  return Array.from({ length: chords + 1 }, (_, index) =>
    positionAtKm(path, index === chords ? toKm : kmAtPixels(path, from + ((to - from) * index) / chords)),
  );
}

/** A smooth curve through the samples (Catmull and Rom's); `place` counts samples. */
function valueAt(axis: Float64Array, place: number): number {
  const last = axis.length - 1;
  const at = clamp(Math.floor(place), 0, last - 1);
  const share = place - at;
  const [from, to] = [axis[at] ?? 0, axis[at + 1] ?? 0];
  const before = at > 0 ? (axis[at - 1] ?? 0) : 2 * from - to;
  const after = at + 1 < last ? (axis[at + 2] ?? 0) : 2 * to - from;
  const [slopeFrom, slopeTo] = [(to - before) / 2, (after - from) / 2];
  const [square, cube] = [share ** 2, share ** 3];
  return (
    (2 * cube - 3 * square + 1) * from +
    (cube - 2 * square + share) * slopeFrom +
    (3 * square - 2 * cube) * to +
    (cube - square) * slopeTo
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
