/**
 * What the sources differ in on one subject, and whether all of them can be right. A difference in precision is no
 * contradiction, and a count up to another day is another count: only what is of one kind is compared.
 */

import type { FactGroup } from '#domain/evidence/fact-groups.ts';
import { countedAs, isOwnWords, type SpeakerRegister } from '#domain/evidence/observers/observers.ts';
import { isDated, spanOfClaim } from '#domain/evidence/readings/dated-claim.ts';
import { areExclusive } from '#domain/evidence/readings/place-readings.ts';
import { resolveTime } from '#domain/evidence/readings/time-readings.ts';
import { sameFootprint } from '#domain/place/footprint.ts';
import { isCounted } from '#domain/record/claims.ts';
import type { Claim, CountedClaim, CountValue, Topic } from '#domain/record/incident.ts';
import { intersectSpans, type TimeSpan } from '#domain/time/time-span.ts';

/** In what they differ; `account`: in words alone, `attribution`: in who is said to have seen it. */
export type Difference = 'value' | 'as-of' | 'date' | 'place' | 'account' | 'attribution';

/**
 * `excluding`: not all can be right. `precision`: something is left that suits all. `rough`: numbers said to be rough,
 * of which none rules out another. `other-day`: counts up to different days. `in-words`: no values to be compared.
 */
export type Relation = 'excluding' | 'precision' | 'rough' | 'other-day' | 'in-words';

/** One of the things that are said, with all the claims that say it. */
export interface Reading {
  readonly claims: readonly Claim[];
  /** The record holds it to contradict the others. */
  readonly against: boolean;
  readonly asOf: string | undefined;
}

export interface Disagreement {
  readonly about: Topic;
  readonly differences: readonly Difference[];
  readonly relation: Relation;
  /** What contradicts the others comes last; it may also stand alone, against what is said of other subjects. */
  readonly readings: readonly Reading[];
}

/**
 * Of claims on one subject. Errors in circulation are no side of it; undefined where the others do not differ, and
 * nothing is said against them.
 */
export function disagreementOf(
  claims: readonly Claim[],
  register: SpeakerRegister,
): Disagreement | undefined {
  const notMistaken = claims.filter(({ stance }) => stance !== 'mistaken');
  const [first] = notMistaken;
  if (!first) return undefined;
  const isInWords = notMistaken.some((claim) => claim.stance === 'contradicts' && !hasValue(claim));
  const valued = notMistaken.filter(hasValue);
  const compared = isInWords ? notMistaken : valued;
  const byValue = readingsOf(compared, sameReading);
  const observers = new Set(compared.flatMap((claim) => observerOf(claim, register) ?? []));
  const readings =
    byValue.length === 1 && observers.size > 1
      ? readingsOf(compared, (a, b) => observerOf(a, register) === observerOf(b, register))
      : byValue;
  const isAgainst = hasAgainst({ readings });
  if (readings.length < 2 && !isAgainst) return undefined;
  const differences: Difference[] = [...valueDifferences(valued)];
  if (isInWords || (isAgainst && differences.length === 0)) differences.push('account');
  if (observers.size > 1) differences.push('attribution');
  return { about: first.about, differences, relation: relationOf(valued), readings };
}

export interface TopicDifference {
  readonly about: Topic;
  readonly supporting: readonly Claim[];
  readonly found: Disagreement;
}

/** What sources differ in, subject by subject, without times and places that are merely more exact in one than in another. */
export function differencesOf(groups: readonly FactGroup[], register: SpeakerRegister): TopicDifference[] {
  return groups.flatMap(({ about, supporting, contradicting }) => {
    const found = disagreementOf([...supporting, ...contradicting], register);
    return found && !isOnlyPrecision(found) ? [{ about, supporting, found }] : [];
  });
}

/** True where the record holds one of the readings to contradict the others. */
export function hasAgainst({ readings }: Pick<Disagreement, 'readings'>): boolean {
  return readings.some(({ against }) => against);
}

/** True where times or places merely differ in precision, with nothing said against them. */
export function isOnlyPrecision(found: Disagreement): boolean {
  const { about, relation } = found;
  const isAnswered = about === 'when' || about === 'where' || about === 'announced';
  return isAnswered && relation === 'precision' && !hasAgainst(found);
}

/** True for claims that say something which can be compared with another's number, time or place. */
function hasValue(claim: Claim): boolean {
  if (isCounted(claim)) return claim.value.min !== null || claim.value.max !== null;
  if (isDated(claim)) return Object.values(spanOfClaim(claim)).some(Number.isFinite);
  return claim.about === 'where';
}

function readingsOf(claims: readonly Claim[], isSame: (a: Claim, b: Claim) => boolean): Reading[] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const group = groups.find(([first]) => first && first.stance === claim.stance && isSame(first, claim));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  const readings = groups.map(
    (group): Reading => ({
      claims: group,
      against: group[0]?.stance === 'contradicts',
      asOf: asOfClaim(group[0]),
    }),
  );
  return readings.sort(
    (a, b) => Number(a.against) - Number(b.against) || compareText(a.asOf ?? '', b.asOf ?? ''),
  );
}

function sameReading(a: Claim, b: Claim): boolean {
  return a === b || (hasValue(a) && hasValue(b) && asOfClaim(a) === asOfClaim(b) && sameValue(a, b));
}

function sameValue(a: Claim, b: Claim): boolean {
  if (isCounted(a) && isCounted(b)) {
    const [one, other] = [a.value, b.value];
    const isAsRough = (one.approximate ?? false) === (other.approximate ?? false);
    return one.min === other.min && one.max === other.max && isAsRough;
  }
  if (isDated(a) && isDated(b)) {
    const [one, other] = [spanOfClaim(a), spanOfClaim(b)];
    return (Object.keys(one) as (keyof TimeSpan)[]).every((bound) => one[bound] === other[bound]);
  }
  return a.about === 'where' && b.about === 'where' && sameFootprint(a.value, b.value);
}

function valueDifferences(valued: readonly Claim[]): Difference[] {
  const differ = pairs(valued).some(([a, b]) => asOfClaim(a) === asOfClaim(b) && !sameValue(a, b));
  const [first] = valued;
  const kind = first && isDated(first) ? 'date' : first?.about === 'where' ? 'place' : 'value';
  const days = new Set(valued.map(asOfClaim));
  return [...(differ ? ([kind] as const) : []), ...(days.size > 1 ? (['as-of'] as const) : [])];
}

function relationOf(valued: readonly Claim[]): Relation {
  if (readingsOf(valued, sameReading).length < 2) return 'in-words';
  const places = valued.flatMap((claim) => (claim.about === 'where' ? [claim.value] : []));
  if (places.length > 0) return areExclusive(places) ? 'excluding' : 'precision';
  const ofItself = valued.filter((claim) => claim.about === 'when');
  if (ofItself.length > 0) return resolveTime(ofItself)?.conflict ? 'excluding' : 'precision';
  const times = valued.flatMap((claim) => (isDated(claim) ? [spanOfClaim(claim)] : []));
  if (times.length > 0)
    return pairs(times).every(([a, b]) => intersectSpans(a, b)) ? 'precision' : 'excluding';
  return relationOfCounts(valued.filter(isCounted));
}

function relationOfCounts(claims: readonly CountedClaim[]): Relation {
  const ofOneDay = pairs(claims).filter(([a, b]) => a.asOf === b.asOf);
  const apart = ofOneDay.filter(([a, b]) => !overlap(a, b));
  if (apart.some(([a, b]) => !overlap(a, b, ROUGHLY))) return 'excluding';
  if (apart.length > 0) return 'rough';
  return ofOneDay.some(([a, b]) => !sameValue(a, b)) ? 'precision' : 'other-day';
}

/** 'About' a number can mean from half of it to twice as much: our convention, only for telling what excludes what. */
const ROUGHLY = 2;

/** `times`: by which factor a rough number may be off. */
function overlap({ value: a }: CountedClaim, { value: b }: CountedClaim, times = 1): boolean {
  const least = ({ min, approximate }: CountValue) => (min ?? -Infinity) / (approximate ? times : 1);
  const most = ({ max, approximate }: CountValue) => (max ?? Infinity) * (approximate ? times : 1);
  return Math.max(least(a), least(b)) <= Math.min(most(a), most(b));
}

/** Who is said to have seen it, offices of one establishment as one; an outlet in its own name says nobody. */
function observerOf({ attributedTo }: Claim, register: SpeakerRegister): string | undefined {
  const [first] = attributedTo;
  return first === undefined || isOwnWords(attributedTo, register) ? undefined : countedAs(first, register);
}

function asOfClaim(claim: Claim | undefined): string | undefined {
  return claim && isCounted(claim) ? claim.asOf : undefined;
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
