/** Incidents that have a place in time. */
import { anchorOf, type TimeSpan } from '#domain/time/time-span.ts';
import type { ResolvedIncident } from './resolved.ts';

export interface DatedIncident<Incident extends ResolvedIncident = ResolvedIncident> {
  readonly incident: Incident;
  readonly span: TimeSpan;
  /** The instant that stands for the span, ms; see `anchorOf`. */
  readonly anchor: number;
}

/** Those to whose time an enabled source gives any bound, in the order in which they are given. */
export function datedIncidents<Incident extends ResolvedIncident>(
  incidents: readonly Incident[],
): DatedIncident<Incident>[] {
  return incidents.flatMap((incident) => {
    const span = incident.resolution.time?.span;
    const anchor = span ? anchorOf(span) : Number.NaN;
    return span && !Number.isNaN(anchor) ? [{ incident, span, anchor }] : [];
  });
}
