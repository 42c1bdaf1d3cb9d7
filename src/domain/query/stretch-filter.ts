/** A stretch of the line as a filter: how the reader's wish becomes one. */
import type { Stretch } from '#domain/place/footprint.ts';

/** Nobody can tell a shorter stretch on the line view, and no source is that exact. */
export const SHORTEST_STRETCH = 1;

/** The nearest stretch that is allowed: in tenths of a km, on the line, at least a kilometre; null for the whole of its `lineKm`. */
export function clampStretch([one, other]: Stretch, lineKm: number): Stretch | null {
  const inside = (km: number, low: number, high: number) => Math.min(Math.max(tenth(km), low), high);
  const from = inside(Math.min(one, other), 0, tenth(lineKm - SHORTEST_STRETCH));
  const to = inside(Math.max(one, other), tenth(from + SHORTEST_STRETCH), lineKm);
  return from <= 0 && to >= lineKm ? null : [from, to];
}

function tenth(km: number): number {
  return Math.round(km * 10) / 10;
}
