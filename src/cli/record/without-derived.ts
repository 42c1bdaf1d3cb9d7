import type { IncidentFeature } from '#domain/record/incident.ts';

const OPEN_BOUND = { earliest: null, latest: null };

/** What is derived may be as stale or broken as it likes: it is about to be written anew. */
export function withoutDerived(incidents: unknown): unknown {
  const { features } = (incidents ?? {}) as { features?: unknown };
  return Array.isArray(features) ? { ...(incidents as object), features: features.map(bare) } : incidents;
}

/** A new incident comes without the derived members; those of any other keep their places in the file. */
function bare(feature: Partial<IncidentFeature>): object {
  const { type, id, properties } = feature;
  const nowhere = { type, id, geometry: null, time: null };
  if (!properties?.when || !properties.where) return { ...nowhere, ...feature, geometry: null, time: null };
  const when = { ...properties.when, start: OPEN_BOUND, end: OPEN_BOUND, readings: [] };
  const where = { ...properties.where, alongMdlKm: null, readings: [], representativePoint: null };
  return { ...nowhere, properties: { ...properties, when, where } };
}
