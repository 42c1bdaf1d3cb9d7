/** Who of the sides speaks of an incident, and of which incidents only one does. */
import { type EvidenceFilter, isClaimEnabled, withoutMistaken } from '#domain/evidence/evidence.ts';
import { asEnabled, chainsOf } from '#domain/evidence/observers/independence.ts';
import { hasEvidence, type ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Claim } from '#domain/record/incident.ts';
import { ACCOUNT_SIDES, type AccountSide, type Side } from '#domain/record/source.ts';
import { type Register, sideOf } from './told-by.ts';

/**
 * The sides that a claim is said by: of a stated one that of each quote, of an inferred one that of whom it is attributed
 * to. Without those of sources that are off, which are to be left out before.
 */
export function sidesOfClaim(claim: Claim, register: Register): ReadonlySet<Side> {
  return new Set(chainsOf(claim, register).flatMap(([first]) => sideOf(first, register) ?? []));
}

/**
 * Those that say anything of it, also that they know nothing or deny it. `isOn` tells which sources are on, whoever speaks
 * in them.
 */
export function sidesOf(
  claims: readonly Claim[],
  isOn: EvidenceFilter,
  register: Register,
): ReadonlySet<Side> {
  const enabled = withoutMistaken(claims).filter((claim) => isClaimEnabled(claim, isOn));
  return new Set(enabled.flatMap((claim) => [...sidesOfClaim(asEnabled(claim, isOn, register), register)]));
}

/**
 * By incident id the one side that speaks of it, of those of which no other does; also while one side is asked for, as
 * `isOn` tells only which sources are on.
 */
export function soleSides(
  incidents: readonly ResolvedIncident[],
  isOn: EvidenceFilter,
  register: Register,
): ReadonlyMap<string, AccountSide> {
  const found = new Map<string, AccountSide>();
  for (const incident of incidents) {
    const side = hasEvidence(incident)
      ? onlyOf(sidesOf(incident.feature.properties.claims, isOn, register))
      : incident.resolution.outline?.soleSide;
    if (side) found.set(incident.id, side);
  }
  return found;
}

function onlyOf(sides: ReadonlySet<Side>): AccountSide | undefined {
  return sides.size === 1 ? ACCOUNT_SIDES.find((side) => sides.has(side)) : undefined;
}
