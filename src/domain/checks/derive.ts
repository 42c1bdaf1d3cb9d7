/**
 * What data:build writes into an incident and data:check compares: everything that follows from the
 * claims and the geography, so that nobody can set it by hand.
 */
import type { Geometry, Position } from 'geojson';
import { radiusOf } from '#domain/evidence/precision.ts';
import type { ResolvedPlace } from '#domain/evidence/readings/place-readings.ts';
import type { ResolvedTime } from '#domain/evidence/readings/time-readings.ts';
import { type ResolvedIncident, resolveAll } from '#domain/evidence/resolved.ts';
import { lengthKm } from '#domain/place/chainage.ts';
import { type Geography, stretchesOf } from '#domain/place/footprint.ts';
import { roundGeometry } from '#domain/place/round-geometry.ts';
import { type Stretch, uniteStretches } from '#domain/place/stretches.ts';
import { outlineOf } from '#domain/placement/placement.ts';
import { representativePoints } from '#domain/placement/representative-points.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { localAt } from '#domain/time/local-time.ts';
import type { TimeBound } from '#domain/time/time-span.ts';

import {
  type RecordedPlace,
  type RecordedTime,
  recordedEnds,
  recordedPlaces,
  recordedTimes,
} from './derived-readings.ts';

export type JsonFgTime = { readonly date: string } | { readonly interval: [string, string] } | null;

export interface Derived {
  readonly geometry: Geometry | null;
  readonly time: JsonFgTime;
  readonly start: TimeBound;
  readonly end: TimeBound;
  readonly approximate: boolean;
  readonly times: readonly RecordedTime[];
  readonly places: readonly RecordedPlace[];
  /** Stretches in km from the western end, to 0.1 km; null away from the line. */
  readonly alongMdlKm: readonly Stretch[] | null;
  readonly representativePoint: Position | null;
  /** Of a circle its radius; undefined of any other place. */
  readonly coordinateUncertaintyInMeters: number | undefined;
}

const NOT_KNOWN: TimeBound = { earliest: null, latest: null };

/** The derived members by incident, with every source enabled. Throws RangeError for an unknown area. */
export function deriveAll(
  incidents: readonly IncidentFeature[],
  geography: Geography,
): ReadonlyMap<string, Derived> {
  const resolved = resolveAll(incidents, () => true);
  const points = representativePoints(resolved, geography);
  return new Map(
    resolved.map((incident) => [
      incident.id,
      derivedOf(incident, points.get(incident.id) ?? null, geography),
    ]),
  );
}

/** The same of one incident, with the sources that it was resolved with. Throws RangeError for an unknown area. */
export function derivedOf(
  { resolution: { time, place } }: Pick<ResolvedIncident, 'resolution'>,
  representativePoint: Position | null,
  geography: Geography,
): Derived {
  return {
    geometry: place && roundGeometry(outlineOf(place, geography)),
    time: jsonFgTime(time),
    ...(time ? recordedEnds(time) : { start: NOT_KNOWN, end: NOT_KNOWN }),
    approximate: time?.approximate ?? false,
    times: recordedTimes(time),
    places: recordedPlaces(place),
    alongMdlKm: place && alongMdlKm(place, lengthKm(geography.mdl)),
    representativePoint,
    coordinateUncertaintyInMeters: place ? radiusOf(place) : undefined,
  };
}

/** JSON-FG knows whole days, so the extent is widened to them; its `..` is for any end that nothing bounds. */
export function jsonFgTime(time: ResolvedTime | null): JsonFgTime {
  if (!time) return null;
  const first = time.start.earliest === null ? '..' : dayAt(time.span.earliestStart);
  const last = time.end.latest === null ? '..' : dayAt(time.span.latestEnd - 1);
  return first === last && first !== '..' ? { date: first } : { interval: [first, last] };
}

function dayAt(instant: number): string {
  return localAt(instant, 'day');
}

function alongMdlKm(place: ResolvedPlace, total: number): Stretch[] | null {
  const stretches = uniteStretches(place.footprints.flatMap((footprint) => stretchesOf(footprint, total)));
  const tenths = (km: number) => Math.round(km * 10) / 10;
  return stretches.length === 0 ? null : stretches.map(([from, to]) => [tenths(from), tenths(to)]);
}
