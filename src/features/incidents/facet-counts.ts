import { type IncidentKind, KINDS } from '../../domain/incident';
import type { Standing, VisibleIncident } from '../../domain/query';

export type FacetCounts = Record<IncidentKind, Record<Standing, number>>;

/** How many of each kind there are. */
export function facetCounts(incidents: readonly VisibleIncident[]): FacetCounts {
  const counts = Object.fromEntries(
    KINDS.map((kind) => [kind, { certain: 0, possible: 0, undated: 0 }]),
  ) as FacetCounts;
  for (const { kind, standing } of incidents) counts[kind][standing] += 1;
  return counts;
}
