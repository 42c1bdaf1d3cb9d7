/** Incidents as the evidence leaves them, without the claims that would have led there. */
import type { ResolvedPlace } from '#domain/evidence/readings/place-readings.ts';
import { type ResolvedTime, resolveTime, type TimeReading } from '#domain/evidence/readings/time-readings.ts';
import type { ResolvedIncident, Standing } from '#domain/evidence/resolved.ts';
import type { Footprint } from '#domain/place/footprint.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import type { ClaimAbout, IncidentFeature } from '#domain/record/incident.ts';
import type { KindId } from '#domain/record/subject.ts';
import { NOT_OPEN, spanOf, type TimeBound, uniteSpans } from '#domain/time/time-span.ts';
import { claimOf, incidentOf } from './incident-of.ts';

/** From the first local time at which it can have begun to the last at which it can have ended; null: open. */
export interface TimeBetween {
  readonly from: string | null;
  readonly to: string | null;
}

export interface ResolvedParts {
  readonly kind?: KindId;
  /** null: no source dates it. */
  readonly time?: TimeBetween | null;
  /** null: no source places it. */
  readonly footprints?: readonly Footprint[] | null;
  readonly links?: IncidentFeature['properties']['links'];
}

/** Some time on one day, or in one month or year. */
export const day = (local: string): TimeBetween => ({ from: local, to: local });

export function resolvedOf(
  id: string,
  { kind = 'mdl-crossing', time = null, footprints = null, links = [] }: ResolvedParts = {},
): ResolvedIncident {
  const start = { earliest: time?.from ?? null, latest: time?.to ?? time?.from ?? null };
  const end = { earliest: time?.from ?? time?.to ?? null, latest: time?.to ?? null };
  return {
    id,
    kind,
    feature: incidentOf(id, { kind, links }),
    resolution: {
      claims: [],
      isEnabled: () => true,
      counts: [],
      place: footprints && placeOf(footprints),
      time: time && timeOf([{ start, end }]),
    },
  };
}

/** A place of these readings. */
export function placeOf(footprints: readonly Footprint[]): ResolvedPlace {
  const readings = footprints.map((footprint) => ({ footprint, setBy: [] }));
  return { readings, footprints, conflict: footprints.length > 1, setBy: [] };
}

/** A time of these readings, which are in order of time. */
export function timeOf(
  bounds: readonly { readonly start: TimeBound; readonly end: TimeBound }[],
): ResolvedTime {
  const readings = bounds.map(({ start, end }) => ({
    span: spanOf(start, end),
    parts: [spanOf(start, end)],
    start,
    end,
    open: NOT_OPEN,
    approximate: false,
    around: { start: null, end: null },
    setBy: {},
  }));
  const span = readings.map((reading) => reading.span).reduce(uniteSpans);
  return { ...(readings[0] as TimeReading), span, readings, conflict: readings.length > 1 };
}

/** A time on each of these days, at least one, which are in order. */
export function timeOnEachOf(...days: readonly string[]): ResolvedTime {
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null];
  const value = {
    start: { earliest: first, latest: first },
    end: { earliest: last, latest: last },
    set: `{${days.join()}}`,
  };
  return resolveTime([claimOf({ about: 'when', value }) as ClaimAbout<'when'>]) as ResolvedTime;
}

export function visibleOf(
  id: string,
  standing: Standing = 'certain',
  parts: ResolvedParts = {},
): VisibleIncident {
  return { ...resolvedOf(id, parts), standing };
}
