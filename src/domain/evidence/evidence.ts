/**
 * Evidence as constraints. Every claim about time is an interval and every claim about place a footprint;
 * an incident's time and place are what all supporting claims of the enabled sources leave open together.
 * Claims that exclude each other are a conflict: then each reading that some of them leave stands beside the others.
 */

import { type ResolvedPlace, resolvePlace } from '#domain/evidence/readings/place-readings.ts';
import { type ResolvedTime, resolveTime } from '#domain/evidence/readings/time-readings.ts';
import { isCounted } from '#domain/record/claims.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { type ResolvedCount, resolveCounts } from './counts.ts';
import type { Outline } from './outline.ts';

/**
 * Whether what a source is quoted with counts, for a claim. Most selections ask for the source alone; that of one side
 * asks whose words they are: see sides/told-by.ts.
 */
export type EvidenceFilter = (sourceId: string, quote: Quote, claim: Claim) => boolean;

export interface Resolution {
  /** Claims that the enabled sources make, in the order of the record. */
  readonly claims: readonly Claim[];
  /** What it was resolved with. */
  readonly isEnabled: EvidenceFilter;
  /** null: no enabled source dates it. */
  readonly time: ResolvedTime | null;
  /** null: no enabled source places it. */
  readonly place: ResolvedPlace | null;
  /** What the counting claims add up to, one entry a subject that is counted at all. */
  readonly counts: readonly ResolvedCount[];
  /** Given in place of the claims, and then by all sources, until they have been fetched. */
  readonly outline?: Outline | undefined;
}

/**
 * A stated claim stands as long as one of the sources that state it is enabled. An inferred one
 * needs all its premises: take one away and the inference falls.
 */
export function isClaimEnabled(claim: Claim, enabled: EvidenceFilter): boolean {
  const premises = claim.quotes.map((quote) => enabled(quote.source, quote, claim));
  return claim.basis === 'inferred' ? premises.every(Boolean) : premises.some(Boolean);
}

/** Claims that say something of the incident for what it was: all but the mistaken, which are kept to be recognised. */
export function withoutMistaken(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ stance }) => stance !== 'mistaken');
}

/**
 * False where no enabled source says anything of it but what is mistaken, as of an incident without any claim: such a
 * one is neither dated nor undated, and its summary rests on nothing.
 */
export function isSupported({ claims, outline }: Resolution): boolean {
  if (outline) return !outline.absent;
  return claims.some(({ stance }) => stance !== 'mistaken');
}

/**
 * Ids of the claims that set a bound of the time or narrow the place: of several readings the setters of each, since a
 * bound of an inner one is none of them all together.
 */
export function settersOf({ time, place }: Pick<Resolution, 'time' | 'place'>): ReadonlySet<string> {
  return new Set([
    ...(time?.readings ?? []).flatMap(({ setBy }) => Object.values(setBy)),
    ...(place?.readings ?? []).flatMap(({ setBy }) => setBy),
  ]);
}

/** Ids of the stretches of the line that supporting claims name. */
export function stretchesNamedIn({ claims, outline }: Resolution): readonly string[] {
  if (outline) return outline.stretches;
  return claims.flatMap((claim) =>
    claim.about === 'where' && claim.stance === 'supports' && claim.value.stretch ? claim.value.stretch : [],
  );
}

/** What the enabled sources leave open of one incident's time and place. */
export function resolve(claims: readonly Claim[], enabled: EvidenceFilter): Resolution {
  const enabledClaims = claims.filter((claim) => isClaimEnabled(claim, enabled));
  const supporting = enabledClaims.filter((claim) => claim.stance === 'supports');
  return {
    claims: enabledClaims,
    isEnabled: enabled,
    time: resolveTime(supporting.filter((claim) => claim.about === 'when')),
    place: resolvePlace(supporting.filter((claim) => claim.about === 'where')),
    counts: resolveCounts(supporting.filter(isCounted)),
  };
}
