/**
 * A stretch of the line as a filter, three-valued like the window on time: an incident lies certainly in it,
 * possibly, or out. What no source places may have happened there, so it is never out.
 */
import type { ResolvedPlace } from '#domain/evidence/readings/place-readings.ts';
import { isOnLine, type Stretch, stretchesOf } from '#domain/place/footprint.ts';

/** Nobody can tell a shorter stretch on the line view, and no source is that exact. */
export const SHORTEST_STRETCH = 1;

export type PlaceRelation = 'certain' | 'possible' | 'out';

/** How the place that the enabled sources leave open stands to a stretch; null: no enabled source gives one. */
export function relateToStretch(place: ResolvedPlace | null, [from, to]: Stretch): PlaceRelation {
  if (!place) return 'possible';
  const { onLine, bounded, near } = reachOf(place);
  // 'Near' sets no bound: it may have been on any stretch, and is surely on none.
  if (near) return 'possible';
  const overlaps = onLine.some(([west, east]) => west < to && east > from);
  if (!overlaps) return 'out';
  return bounded && onLine.every(([west, east]) => west >= from && east <= to) ? 'certain' : 'possible';
}

interface Reach {
  readonly onLine: readonly Stretch[];
  readonly bounded: boolean;
  readonly near: boolean;
}

const reaches = new WeakMap<ResolvedPlace, Reach>();

/** Of every incident it is asked at every step of a drag. */
function reachOf(place: ResolvedPlace): Reach {
  const known = reaches.get(place);
  if (known) return known;
  const reach = {
    // What may be anywhere on the line is surely on no stretch of it, however long: the whole line is no filter.
    onLine: place.footprints.flatMap((footprint) => stretchesOf(footprint, Infinity)),
    // What may have been elsewhere altogether is not surely here.
    bounded: place.footprints.every(isOnLine),
    near: place.footprints.some(({ near }) => near === true),
  };
  reaches.set(place, reach);
  return reach;
}

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
