/** Claims that name several dates: on each of them, or on one of them. */
import { parseEdtfSet, spanOfEdtf } from '#domain/time/edtf-set.ts';
import { intersectSpans, type TimeBound, type TimeSpan } from '#domain/time/time-span.ts';
import { spanOfClaim, type TimeClaim } from './dated-claim.ts';

export type NamedDate = Readonly<Record<'start' | 'end', TimeBound>>;

/** A time that claims leave: of what was on each of several days a span for each, in order. */
export interface Choice {
  readonly parts: readonly TimeSpan[];
  /** Of what was on each of several days, these as they are named. */
  readonly dates?: readonly NamedDate[] | undefined;
  /** The claims that leave it. One that names several dates of which one is right has here only that date. */
  readonly claims: readonly TimeClaim[];
}

/** The times of which a claim says that one is right; they exclude each other. */
export function choicesOf(claim: TimeClaim): readonly Choice[] {
  const set = claim.value.set === undefined ? undefined : parseEdtfSet(claim.value.set);
  if (!set) return [{ parts: [spanOfClaim(claim)], claims: [claim] }];
  if (set.kind === 'each') return [{ parts: set.dates.map(spanOfEdtf), dates: set.dates, claims: [claim] }];
  return set.dates.map((date) => ({
    parts: [spanOfEdtf(date)],
    claims: [{ ...claim, value: { ...claim.value, start: date.start, end: date.end } }],
  }));
}

/** What two claims both leave of their choices; undefined: nothing. */
export function intersectChoices(
  one: readonly Choice[],
  other: readonly Choice[],
): readonly Choice[] | undefined {
  const both = one.flatMap((a) =>
    other.flatMap((b): Choice[] => {
      const parts = intersectParts(a.parts, b.parts);
      return parts ? [{ parts, dates: a.dates ?? b.dates, claims: [...a.claims, ...b.claims] }] : [];
    }),
  );
  return both.length > 0 ? both : undefined;
}

/** What was on each of several days was on each of them within any bounds; of two such lists the days must be the same. */
function intersectParts(one: readonly TimeSpan[], other: readonly TimeSpan[]): TimeSpan[] | undefined {
  const count = Math.max(one.length, other.length);
  if (one.length !== other.length && Math.min(one.length, other.length) > 1) return undefined;
  const parts = Array.from({ length: count }, (_, index) => {
    const [a, b] = [one[one.length > 1 ? index : 0], other[other.length > 1 ? index : 0]];
    return a && b && intersectSpans(a, b);
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}
