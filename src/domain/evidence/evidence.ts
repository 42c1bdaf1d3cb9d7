/**
 * Evidence as constraints. Every claim about time is an interval and every claim about place a footprint;
 * an incident's time and place are what all supporting claims of the enabled sources leave open together.
 * Claims that exclude each other are a conflict: then the union stands, and both are shown.
 */

import { type Footprint, intersectFootprints, sameFootprint } from '#domain/place/footprint.ts';
import { type Claim, type ClaimAbout, isCounted } from '#domain/record/incident.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { intersectSpans, spanOf, type TimeBound, type TimeSpan, uniteSpans } from '#domain/time/time-span.ts';
import { type ResolvedCount, resolveCounts } from './counts.ts';

export type SourceFilter = (sourceId: string) => boolean;

/** The four bounds of a time span, each with the claims that set it. */
export type SpanBound = keyof TimeSpan;

export interface ResolvedTime {
  readonly span: TimeSpan;
  /** The bounds in the words of the record: local Korean time, null where open. */
  readonly start: TimeBound;
  readonly end: TimeBound;
  readonly approximate: boolean;
  readonly conflict: boolean;
  /** Why so narrow: for each finite bound the claim whose bound it is. */
  readonly setBy: Partial<Record<SpanBound, string>>;
}

export interface ResolvedPlace {
  /** One footprint; several, to be drawn together, when the claims exclude each other. */
  readonly footprints: readonly Footprint[];
  readonly conflict: boolean;
  /** The claims that narrowed the footprint to what it is. */
  readonly setBy: readonly string[];
}

export interface Resolution {
  /** Claims that the enabled sources make, in the order of the record. */
  readonly claims: readonly Claim[];
  /** null: no enabled source dates it. */
  readonly time: ResolvedTime | null;
  /** null: no enabled source places it. */
  readonly place: ResolvedPlace | null;
  /** What the counting claims add up to, one entry a subject that is counted at all. */
  readonly counts: readonly ResolvedCount[];
}

/**
 * A stated claim stands as long as one of the sources that state it is enabled. An inferred one
 * needs all its premises: take one away and the inference falls.
 */
export function isClaimEnabled(claim: Claim, enabled: SourceFilter): boolean {
  const premises = claim.quotes.map((quote) => enabled(quote.source));
  return claim.basis === 'inferred' ? premises.every(Boolean) : premises.some(Boolean);
}

/** Claims that say something of the incident for what it was: all but the mistaken, which are kept to be recognised. */
export function withoutMistaken(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ stance }) => stance !== 'mistaken');
}

/** False where no enabled source says anything of it but what is mistaken. */
export function isSupported({ claims }: Resolution): boolean {
  return claims.some(({ stance }) => stance !== 'mistaken');
}

/** What the enabled sources leave open of one incident's time and place. */
export function resolve(claims: readonly Claim[], enabled: SourceFilter): Resolution {
  const enabledClaims = claims.filter((claim) => isClaimEnabled(claim, enabled));
  const supporting = enabledClaims.filter((claim) => claim.stance === 'supports');
  return {
    claims: enabledClaims,
    time: resolveTime(supporting.filter((claim) => claim.about === 'when')),
    place: resolvePlace(supporting.filter((claim) => claim.about === 'where')),
    counts: resolveCounts(supporting.filter(isCounted)),
  };
}

type TimeClaim = ClaimAbout<'when'>;

function resolveTime(claims: readonly TimeClaim[]): ResolvedTime | null {
  const spans = claims.map(spanOfClaim);
  const [first] = spans;
  if (!first) return null;
  const common = spans
    .slice(1)
    .reduce<TimeSpan | undefined>((sum, span) => sum && intersectSpans(sum, span), first);
  const span = common ?? spans.slice(1).reduce(uniteSpans, first);
  const bounds = spanBounds(claims, span);
  return {
    span,
    start: { earliest: bounds.earliestStart.local, latest: bounds.latestStart.local },
    end: { earliest: bounds.earliestEnd.local, latest: bounds.latestEnd.local },
    approximate: isApproximate(claims, bounds),
    conflict: common === undefined,
    setBy: Object.fromEntries(
      Object.entries(bounds).flatMap(([bound, { claim }]) => (claim ? [[bound, claim.id]] : [])),
    ),
  };
}

/** Claims whose value is a time: of the incident, or of its announcement. */
export type DatedClaim = ClaimAbout<'when' | 'announced'>;
const spansOfClaims = new WeakMap<DatedClaim, TimeSpan>();

export function isDated(claim: Claim): claim is DatedClaim {
  return claim.about === 'when' || claim.about === 'announced';
}

/** Claims never change, and every switch of a source asks again. */
export function spanOfClaim(claim: DatedClaim): TimeSpan {
  const { start, end } = claim.about === 'when' ? claim.value : { start: claim.value, end: claim.value };
  const span = spansOfClaims.get(claim) ?? spanOf(start, end);
  spansOfClaims.set(claim, span);
  return span;
}

interface BoundSource {
  readonly local: string | null;
  readonly claim: TimeClaim | undefined;
}

function spanBounds(claims: readonly TimeClaim[], span: TimeSpan): Record<SpanBound, BoundSource> {
  const find = (bound: SpanBound, localOf: (claim: TimeClaim) => string | null): BoundSource => {
    const candidates = claims.filter((claim) => spanOfClaim(claim)[bound] === span[bound]);
    const claim = Number.isFinite(span[bound]) ? mostPrecise(candidates, localOf) : undefined;
    return { local: claim ? localOf(claim) : null, claim };
  };
  return {
    earliestStart: find('earliestStart', (claim) => claim.value.start.earliest),
    latestStart: find('latestStart', (claim) => claim.value.start.latest),
    earliestEnd: find('earliestEnd', (claim) => claim.value.end.earliest),
    latestEnd: find('latestEnd', (claim) => claim.value.end.latest),
  };
}

/** Several claims can set the same instant (`2024-06` and `2024-06-01`); the shorter range says it best, then the id. */
function mostPrecise(
  claims: readonly TimeClaim[],
  localOf: (claim: TimeClaim) => string | null,
): TimeClaim | undefined {
  const width = (claim: TimeClaim): number => {
    const local = localOf(claim);
    const range = local === null ? undefined : rangeOf(local);
    return range ? range.to - range.from : Infinity;
  };
  return [...claims].sort((a, b) => width(a) - width(b) || (a.id < b.id ? -1 : 1))[0];
}

function isApproximate(claims: readonly TimeClaim[], bounds: Record<SpanBound, BoundSource>): boolean {
  const setters = new Set(Object.values(bounds).map((bound) => bound.claim));
  return claims.some((claim) => setters.has(claim) && claim.value.approximate === true);
}

function resolvePlace(claims: readonly ClaimAbout<'where'>[]): ResolvedPlace | null {
  const [first, ...rest] = claims;
  if (!first) return null;
  const common = rest.reduce<Footprint | undefined>(
    (sum, claim) => sum && intersectFootprints(sum, claim.value),
    first.value,
  );
  if (!common) {
    return {
      footprints: distinct(claims.map((claim) => claim.value)),
      conflict: true,
      setBy: claims.map((claim) => claim.id),
    };
  }
  return { footprints: [common], conflict: false, setBy: narrowing(claims, common) };
}

/** Claims without which the footprint would be wider; where each is backed by another, all that say the same. */
function narrowing(claims: readonly ClaimAbout<'where'>[], common: Footprint): string[] {
  const needed = claims.filter((claim) => {
    const [first, ...rest] = claims.filter((other) => other !== claim).map((other) => other.value);
    const without =
      first && rest.reduce<Footprint | undefined>((sum, one) => sum && intersectFootprints(sum, one), first);
    return !without || !sameFootprint(without, common);
  });
  const saying = claims.filter((claim) => sameFootprint({ ...claim.value, near: common.near }, common));
  const setters = needed.length > 0 ? needed : saying;
  return (setters.length > 0 ? setters : claims).map((claim) => claim.id);
}

function distinct(footprints: readonly Footprint[]): Footprint[] {
  return footprints.filter(
    (one, index) => footprints.findIndex((other) => sameFootprint(one, other)) === index,
  );
}
