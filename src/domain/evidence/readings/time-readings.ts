/** What claims about time leave open together: one reading where they agree, several where they exclude each other. */

import { HOUR } from '#domain/time/durations.ts';
import { localAt, rangeOf } from '#domain/time/local-time.ts';
import {
  compareSpans,
  intersectSpans,
  isBound,
  OPEN,
  type OpenEnds,
  type TimeBound,
  type TimeSpan,
  uniteSpans,
} from '#domain/time/time-span.ts';
import { agreeingSets } from './agreeing-sets.ts';
import { choicesOf, intersectChoices, type NamedDate, partsWithin } from './date-choices.ts';
import { spanOfClaim, type TimeClaim } from './dated-claim.ts';

/** The four bounds of a time span, each with the claims that set it. */
export type SpanBound = keyof TimeSpan;

/**
 * The clock times that a source's 'around' names of start and end, as local minutes. A claim has them as half an hour to
 * either side. null: no claim of one 'around' has set both bounds, so that nothing between them was said.
 */
export interface Around {
  readonly start: string | null;
  readonly end: string | null;
}

/** A time that some of the claims leave open together, and to which no other claim agrees. */
export interface TimeReading {
  readonly span: TimeSpan;
  /** Of what was on each of several days, one for each; else the span alone. */
  readonly parts: readonly TimeSpan[];
  /** The bounds in the words of the record: local Korean time, null where there is none. */
  readonly start: TimeBound;
  readonly end: TimeBound;
  /** Which of the ends that nothing bounds a source says to be open. The others are not known. */
  readonly open: OpenEnds;
  readonly approximate: boolean;
  /** A bound rests on nothing but claims that their sources doubt: then it is surely at none of these times. */
  readonly uncertain?: boolean | undefined;
  readonly around: Around;
  /** Of what was on each of several days, these as a source names them. */
  readonly dates?: readonly NamedDate[] | undefined;
  /** Why so narrow: for each finite bound the claim whose bound it is, for an open end a claim that says so. */
  readonly setBy: Partial<Record<SpanBound, string>>;
}

/** What is worded of a time. */
export type WordedTime = Pick<TimeReading, 'start' | 'end' | 'around' | 'dates'> &
  Partial<Pick<TimeReading, 'open' | 'approximate' | 'uncertain'>>;

/**
 * The members of a reading are here those of all readings together: the extent that an axis or an order needs. Whether
 * it was in a window is asked of each of `readings`, since it may have been in none of what lies between them.
 */
export interface ResolvedTime extends TimeReading {
  /** At least one, in order of time. Where there are several they exclude each other. */
  readonly readings: readonly TimeReading[];
  readonly conflict: boolean;
}

/** The spans of each of its readings, of which only one can be right. */
export function partsOf({ readings }: ResolvedTime): (readonly TimeSpan[])[] {
  const all = readings.map(({ parts }) => parts);
  return readings.some(({ uncertain }) => uncertain) ? [...all, [AT_NO_TIME_NAMED]] : all;
}

/** What a doubted time leaves possible besides: that it was in no window that the time is in. */
const AT_NO_TIME_NAMED: TimeSpan = {
  earliestStart: Infinity,
  latestStart: Infinity,
  earliestEnd: Infinity,
  latestEnd: Infinity,
};

/** Its spans each for itself: one for each of its readings, of what was on each of several days one for each of these. */
export function spansOf({ readings }: ResolvedTime): TimeSpan[] {
  return readings.flatMap(({ parts }) => parts);
}

/** null: no claim is given. */
export function resolveTime(claims: readonly TimeClaim[]): ResolvedTime | null {
  if (claims.some(({ value }) => value.set !== undefined)) return resolveSets(claims);
  const [first, ...others] = agreeingSets(claims.map(spanOfClaim), intersectSpans);
  if (!first) return null;
  if (others.length === 0) {
    const reading = readingOf(claims, first.common);
    return { ...reading, readings: [reading], conflict: false };
  }
  const readings = [first, ...others]
    .map(({ members, common }) =>
      readingOf(
        members.flatMap((index) => claims[index] ?? []),
        common,
      ),
    )
    .sort((a, b) => compareSpans(a.span, b.span));
  return { ...together(claims, readings), readings, conflict: true };
}

function together(claims: readonly TimeClaim[], readings: readonly TimeReading[]): TimeReading {
  const all = readingOf(claims, readings.map(({ span }) => span).reduce(uniteSpans));
  // As long as it is not known in one of them, it is not known.
  const start = readings.every(({ open, span }) => open.start || Number.isFinite(span.earliestStart));
  const end = readings.every(({ open, span }) => open.end || Number.isFinite(span.latestEnd));
  return { ...all, open: { start: all.open.start && start, end: all.open.end && end } };
}

/** Where a claim names several dates. Of dates on one of which it was each leaves a reading, without a conflict. */
function resolveSets(claims: readonly TimeClaim[]): ResolvedTime | null {
  const sets = agreeingSets(claims.map(choicesOf), intersectChoices);
  const choices = sets.flatMap(({ common }) => common);
  if (choices.length === 0) return null;
  const readings = choices
    .map(({ whole, parts, dates, claims: own }) => ({
      ...readingOf(own, whole, parts && partsWithin(parts, whole)),
      ...(dates && { dates }),
    }))
    .sort((a, b) => compareSpans(a.span, b.span));
  const all = choices.flatMap(({ claims: own }) => own);
  const [only, ...more] = readings;
  if (only && more.length === 0) return { ...only, readings, conflict: false };
  return { ...together(all, readings), readings, conflict: sets.length > 1 };
}

/** A span that the claims leave, with the claims that set its bounds. */
function readingOf(
  claims: readonly TimeClaim[],
  left: TimeSpan,
  parts: readonly TimeSpan[] = [left],
): TimeReading {
  const span = tightened(left);
  const bounds = spanBounds(claims, span);
  const known = ({ local }: BoundSource) => (isBound(local) ? local : null);
  return {
    span,
    parts: parts.map(tightened),
    start: { earliest: known(bounds.earliestStart), latest: known(bounds.latestStart) },
    end: { earliest: known(bounds.earliestEnd), latest: known(bounds.latestEnd) },
    open: { start: bounds.earliestStart.local === OPEN, end: bounds.latestEnd.local === OPEN },
    approximate: isApproximate(claims, bounds),
    ...(isUncertain(claims, bounds) && { uncertain: true }),
    around: aroundIn(claims, span),
    setBy: Object.fromEntries(
      Object.entries(bounds).flatMap(([bound, { claim }]) => (claim ? [[bound, claim.id]] : [])),
    ),
  };
}

/** What has begun by its end, and ends no earlier than it begins: claims on one of the two bound the other as well. */
function tightened(span: TimeSpan): TimeSpan {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = span;
  if (latestStart <= latestEnd && earliestEnd >= earliestStart) return span;
  return {
    earliestStart,
    latestStart: Math.min(latestStart, latestEnd),
    earliestEnd: Math.max(earliestEnd, earliestStart),
    latestEnd,
  };
}

export const NOT_AROUND: Around = { start: null, end: null };

function aroundIn(claims: readonly TimeClaim[], span: TimeSpan): Around {
  const approximate = claims.filter(({ value }) => value.approximate);
  if (approximate.length === 0) return NOT_AROUND;
  const said = (first: SpanBound, last: SpanBound) => {
    const isSaid = approximate.some((claim) => {
      const own = spanOfClaim(claim);
      return own[first] === span[first] && own[last] === span[last];
    });
    return isSaid && span[last] - span[first] === HOUR ? localAt(span[first] + HOUR / 2, 'minute') : null;
  };
  return { start: said('earliestStart', 'latestStart'), end: said('earliestEnd', 'latestEnd') };
}

interface BoundSource {
  readonly local: string | null;
  readonly claim: TimeClaim | undefined;
}

function spanBounds(claims: readonly TimeClaim[], span: TimeSpan): Record<SpanBound, BoundSource> {
  const find = (bound: SpanBound, from: SpanBound = bound): BoundSource => {
    const localOf = LOCAL_OF[from];
    const candidates = claims.filter(
      (claim) => localOf(claim) !== null && spanOfClaim(claim)[from] === span[bound],
    );
    const claim = mostPrecise(candidates, localOf);
    return { local: claim ? localOf(claim) : null, claim };
  };
  const inner = (bound: SpanBound, outer: SpanBound): BoundSource => {
    const own = find(bound);
    return own.claim || !Number.isFinite(span[bound]) ? own : find(bound, outer);
  };
  return {
    earliestStart: find('earliestStart'),
    latestStart: inner('latestStart', 'latestEnd'),
    earliestEnd: inner('earliestEnd', 'earliestStart'),
    latestEnd: find('latestEnd'),
  };
}

const LOCAL_OF: Record<SpanBound, (claim: TimeClaim) => string | null> = {
  earliestStart: ({ value }) => value.start.earliest,
  latestStart: ({ value }) => value.start.latest,
  earliestEnd: ({ value }) => value.end.earliest,
  latestEnd: ({ value }) => value.end.latest,
};

/**
 * Several claims can set the same instant (`2024-06` and `2024-06-01`): one that its source does not doubt comes first, of
 * those the shorter range says it best, then what is stated and not inferred, then the id settles it.
 */
function mostPrecise(
  claims: readonly TimeClaim[],
  localOf: (claim: TimeClaim) => string | null,
): TimeClaim | undefined {
  const width = (claim: TimeClaim): number => {
    const local = localOf(claim);
    if (!isBound(local)) return 0;
    const { from, to } = rangeOf(local);
    return to - from;
  };
  return [...claims].sort(
    (a, b) =>
      doubtRank(a) - doubtRank(b) ||
      width(a) - width(b) ||
      basisRank(a) - basisRank(b) ||
      (a.id < b.id ? -1 : 1),
  )[0];
}

function doubtRank({ value }: TimeClaim): number {
  return value.uncertain ? 1 : 0;
}

function basisRank({ basis }: TimeClaim): number {
  return basis === 'stated' ? 0 : 1;
}

function isApproximate(claims: readonly TimeClaim[], bounds: Record<SpanBound, BoundSource>): boolean {
  const setters = new Set(Object.values(bounds).map((bound) => bound.claim));
  return claims.some((claim) => setters.has(claim) && claim.value.approximate === true);
}

/** A bound is doubted where no claim without doubt gives it. */
function isUncertain(claims: readonly TimeClaim[], bounds: Record<SpanBound, BoundSource>): boolean {
  if (!claims.some(({ value }) => value.uncertain)) return false;
  return Object.values(bounds).some(({ claim }) => claim?.value.uncertain);
}
