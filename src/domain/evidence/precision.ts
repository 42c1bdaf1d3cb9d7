/** How exactly the enabled sources place an incident: the record's own word as long as all of it counts. */

import type { ResolvedPlace } from '#domain/evidence/readings/place-readings.ts';
import { isLineSurface, sitesOf } from '#domain/place/footprint.ts';
import type { IncidentHead, PlacePrecision } from '#domain/record/incident.ts';
import type { Resolution } from './evidence.ts';
import { type EvidencedIncident, hasEvidence } from './resolved.ts';

/** Up to these radii (m) a circle is a site or a locality; a wider one is as good as a county. */
const SITE_METRES = 1000;
const LOCALITY_METRES = 10_000;

export function placePrecisionOf(feature: IncidentHead, resolution: Resolution): PlacePrecision {
  const incident = { feature, resolution };
  const { place, outline } = resolution;
  if (!place) return 'unknown';
  return hasEvidence(incident) ? statedPrecisionOf(incident) : (outline?.precision ?? 'unknown');
}

/** The same of an incident whose claims are here. */
export function statedPrecisionOf({
  feature: { properties },
  resolution: { place, claims },
}: Pick<EvidencedIncident, 'feature' | 'resolution'>): PlacePrecision {
  if (!place) return 'unknown';
  const { precision } = properties.where;
  if (claims.length === properties.claims.length) return precision;
  const radius = radiusOf(place);
  if (radius !== undefined) return precisionsOfCircle(radius)[0];
  const onLine = place.footprints.filter(({ on }) => isLineSurface(on));
  if (onLine.length === 0) return precision;
  const bounded = onLine.every(({ km }) => km !== undefined);
  if (!bounded) return 'line';
  return precision === 'line' || precision === 'site' ? 'sector' : precision;
}

/** The radius (m) of the smallest circle that holds all of the place; `undefined` where no circle does. */
export function radiusOf({ footprints }: ResolvedPlace): number | undefined {
  const [only, ...others] = footprints;
  if (!only || others.length > 0) return undefined;
  const radii = sitesOf(only).flatMap(({ metres }) => metres ?? []);
  return radii.length > 0 ? Math.min(...radii) : undefined;
}

/** What a circle of so many metres may be called, the most exact first. */
export function precisionsOfCircle(metres: number): readonly [PlacePrecision, ...PlacePrecision[]] {
  if (metres <= SITE_METRES) return ['site', 'locality'];
  return metres <= LOCALITY_METRES ? ['locality', 'county'] : ['county'];
}
