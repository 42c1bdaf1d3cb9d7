/** The incidents as the enabled sources leave them, in chronological order. */

import type { IncidentFeature, IncidentHead } from '#domain/record/incident.ts';
import type { KindId } from '#domain/record/subject.ts';
import { compareSpans } from '#domain/time/time-span.ts';
import { type EvidenceFilter, type Resolution, resolve } from './evidence.ts';

/** How an incident stands to the window; `undated` where no enabled source gives a time at all. */
export type Standing = 'certain' | 'under-way' | 'possible' | 'undated';

export interface ResolvedIncident {
  readonly id: string;
  readonly kind: KindId;
  readonly feature: IncidentHead;
  readonly resolution: Resolution;
}

/** One whose claims are here. */
export interface EvidencedIncident extends ResolvedIncident {
  readonly feature: IncidentFeature;
}

/** What is said of an incident, and what follows from it. */
type Told = Pick<ResolvedIncident, 'feature' | 'resolution'>;

/** False of an incident of which only the first part of the record is here. */
export function hasEvidence<Incident extends Told>(
  incident: Incident,
): incident is Incident & Pick<EvidencedIncident, 'feature'> {
  return incident.resolution.outline === undefined;
}

/** The record's own notes speak of all its claims: they would be untrue where some do not count. */
export function standsOnAllClaims({ feature, resolution }: EvidencedIncident): boolean {
  return resolution.claims.length === feature.properties.claims.length;
}

/** True where a source, also one that is off, says anything of its time or place. */
export function isSaidOf(incident: Told, about: 'when' | 'where'): boolean {
  if (hasEvidence(incident)) return incident.feature.properties.claims.some((claim) => claim.about === about);
  return incident.resolution.outline?.said[about] ?? false;
}

/**
 * Resolves every incident against the enabled sources, in chronological order (open starts first, undated
 * last); an answer comes after what it answers, however little is known of its hour.
 */
export function resolveAll(
  incidents: readonly IncidentFeature[],
  enabled: EvidenceFilter,
): EvidencedIncident[] {
  const resolved = incidents.map((feature) => ({
    id: feature.id,
    kind: feature.properties.kind,
    feature,
    resolution: resolve(feature.properties.claims, enabled),
  }));
  return answersLast(resolved.sort(chronologically));
}

/** The same order, but that an answer which comes before what it answers comes right after it. */
export function answersLast<Incident extends ResolvedIncident>(incidents: readonly Incident[]): Incident[] {
  const later = new Set(incidents.map(({ id }) => id));
  const waiting = new Map<string, Incident[]>();
  const ordered: Incident[] = [];
  const emit = (incident: Incident) => {
    ordered.push(incident);
    later.delete(incident.id);
    for (const answer of waiting.get(incident.id) ?? []) emit(answer);
    waiting.delete(incident.id);
  };
  for (const incident of incidents) {
    const answered = incident.feature.properties.links.find(
      ({ rel, target }) => rel === 'response-to' && target !== incident.id && later.has(target),
    );
    if (answered) waiting.set(answered.target, [...(waiting.get(answered.target) ?? []), incident]);
    else emit(incident);
  }
  // Answers that answer each other would wait for ever.
  return [...ordered, ...[...waiting.values()].flat().filter(({ id }) => later.has(id))];
}

/** Open starts first, then by start and end, undated last; the id settles the rest. */
export function chronologically(a: ResolvedIncident, b: ResolvedIncident): number {
  const [first, second] = [a.resolution.time, b.resolution.time];
  if (first && second) return compareSpans(first.span, second.span) || compareIds(a, b);
  if (first) return -1;
  return second ? 1 : compareIds(a, b);
}

function compareIds(a: ResolvedIncident, b: ResolvedIncident): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
