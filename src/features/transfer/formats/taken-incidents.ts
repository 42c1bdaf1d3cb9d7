/** What is taken away of a record: incidents as the sources that are on leave them, with the geometry that follows. */

import { type Derived, derivedOf } from '#domain/checks/derive.ts';
import type { EvidenceFilter, Resolution } from '#domain/evidence/evidence.ts';
import { asEnabled } from '#domain/evidence/observers/independence.ts';
import { statedPrecisionOf } from '#domain/evidence/precision.ts';
import { type EvidencedIncident, resolveAll, type Standing } from '#domain/evidence/resolved.ts';
import type { Register } from '#domain/evidence/sides/told-by.ts';
import type { Geography } from '#domain/place/footprint.ts';
import { representativePoints } from '#domain/placement/representative-points.ts';
import type { Claim, IncidentFeature, PlacePrecision } from '#domain/record/incident.ts';

export interface TakenIncident {
  readonly feature: IncidentFeature;
  /** Those that the sources that are on make, with the quotes that count, in the order of the record. */
  readonly claims: readonly Claim[];
  /** What these leave open. */
  readonly resolution: Resolution;
  readonly derived: Derived;
  readonly precision: PlacePrecision;
  /** How it stands to the period; null where all of the record is taken, whatever the period. */
  readonly standing: Standing | null;
}

export interface Taking {
  /** Who speaks, for chains of what is left of a claim. */
  readonly register: Register;
  readonly incidents: readonly IncidentFeature[];
  readonly geography: Geography;
  readonly isEnabled: EvidenceFilter;
  /** By id, of those that are taken; null: all. */
  readonly standings: ReadonlyMap<string, Standing> | null;
}

/** In chronological order. Symbols keep the places that they have among all incidents. */
export function takenIncidents({
  incidents,
  geography,
  register,
  isEnabled,
  standings,
}: Taking): TakenIncident[] {
  const resolved = resolveAll(incidents, isEnabled);
  const points = representativePoints(resolved, geography);
  return resolved
    .filter(({ id }) => !standings || standings.has(id))
    .map((incident) =>
      takenOf(incident, derivedOf(incident, points.get(incident.id) ?? null, geography), {
        register,
        standings,
      }),
    );
}

function takenOf(
  incident: EvidencedIncident,
  derived: Derived,
  { register, standings }: Pick<Taking, 'register' | 'standings'>,
): TakenIncident {
  const { feature, resolution } = incident;
  return {
    feature,
    claims: resolution.claims.map((claim) => asEnabled(claim, resolution.isEnabled, register)),
    resolution,
    derived,
    precision: statedPrecisionOf(incident),
    standing: standings?.get(incident.id) ?? null,
  };
}
