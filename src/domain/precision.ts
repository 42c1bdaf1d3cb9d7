/** How exactly the enabled sources place an incident: the record's own word as long as all of it counts. */
import type { Resolution } from './evidence';
import type { IncidentFeature, PlacePrecision } from './incident';
import { isLineSurface } from './place';

export function precisionOf({ properties }: IncidentFeature, { place, claims }: Resolution): PlacePrecision {
  if (!place) return 'unknown';
  if (claims.length === properties.claims.length) return properties.where.precision;
  const onLine = place.footprints.filter(({ on }) => isLineSurface(on));
  if (onLine.length === 0) return properties.where.precision;
  const bounded = onLine.every(({ km }) => km !== undefined);
  if (!bounded) return 'line';
  return properties.where.precision === 'line' ? 'sector' : properties.where.precision;
}
