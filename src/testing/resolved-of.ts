/** Incidents as the evidence leaves them, without the claims that would have led there. */
import type { ResolvedIncident, Standing } from '#domain/evidence/resolved.ts';
import type { Footprint } from '#domain/place/footprint.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import type { KindId } from '#domain/record/subject.ts';
import { spanOf } from '#domain/time/time-span.ts';
import { incidentOf } from './incident-of.ts';

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
      counts: [],
      place: footprints && { footprints, conflict: false, setBy: [] },
      time: time && { span: spanOf(start, end), start, end, approximate: false, conflict: false, setBy: {} },
    },
  };
}

export function visibleOf(
  id: string,
  standing: Standing = 'certain',
  parts: ResolvedParts = {},
): VisibleIncident {
  return { ...resolvedOf(id, parts), standing };
}
