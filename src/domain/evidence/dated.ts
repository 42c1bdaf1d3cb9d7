/** Incidents that have a place in time. */

import { spansOf } from '#domain/evidence/readings/time-readings.ts';
import { anchorOf, type TimeSpan } from '#domain/time/time-span.ts';
import { type Resolution, settersOf } from './evidence.ts';
import type { ResolvedIncident } from './resolved.ts';

export interface DatedIncident<Incident extends ResolvedIncident = ResolvedIncident> {
  readonly incident: Incident;
  /** The spans of its time, in order: of which only one can be right, or on each of which it was. */
  readonly spans: readonly TimeSpan[];
  /** The instant that stands for the first of them that has one, ms; see `anchorOf`. */
  readonly anchor: number;
}

/** Those to whose time an enabled source gives any bound, in the order in which they are given. */
export function datedIncidents<Incident extends ResolvedIncident>(
  incidents: readonly Incident[],
): DatedIncident<Incident>[] {
  return incidents.flatMap((incident) => {
    const { time } = incident.resolution;
    const spans = time ? spansOf(time) : [];
    const anchor = spans.map(anchorOf).find((instant) => !Number.isNaN(instant));
    return anchor === undefined ? [] : [{ incident, spans, anchor }];
  });
}

/** True where a claim that the place rests on is an inference of ours. */
export function isPlaceInferred({ place, claims }: Pick<Resolution, 'place' | 'claims'>): boolean {
  const setters = settersOf({ time: null, place });
  return claims.some(({ id, basis }) => basis === 'inferred' && setters.has(id));
}

/** True where a claim that sets a bound of the time is an inference of ours. */
export function isTimeInferred({ time, claims, outline }: Resolution): boolean {
  if (outline) return outline.timeInferred;
  const setters = settersOf({ time, place: null });
  return claims.some(({ id, basis }) => basis === 'inferred' && setters.has(id));
}
