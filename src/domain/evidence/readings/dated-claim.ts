/** Claims whose value is a time. */
import type { Claim, ClaimAbout } from '#domain/record/incident.ts';
import { spanOf, type TimeSpan } from '#domain/time/time-span.ts';

export type TimeClaim = ClaimAbout<'when'>;

/** Of the incident, or of its announcement. */
export type DatedClaim = ClaimAbout<'when' | 'announced'>;

export function isDated(claim: Claim): claim is DatedClaim {
  return claim.about === 'when' || claim.about === 'announced';
}

const spansOfClaims = new WeakMap<DatedClaim, TimeSpan>();

/** Claims never change, and every switch of a source asks again. */
export function spanOfClaim(claim: DatedClaim): TimeSpan {
  const { start, end } = claim.about === 'when' ? claim.value : { start: claim.value, end: claim.value };
  const span = spansOfClaims.get(claim) ?? spanOf(start, end);
  spansOfClaims.set(claim, span);
  return span;
}
