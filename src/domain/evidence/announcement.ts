/** When an incident was first made known, how long after it happened, and by whom. */
import { DAY } from '#domain/time/durations.ts';
import { localAt, rangeOf } from '#domain/time/local-time.ts';
import { compareSpans, intersectSpans, type TimeBound, type TimeSpan } from '#domain/time/time-span.ts';
import type { Resolution } from './evidence.ts';
import { agreeingSets } from './readings/agreeing-sets.ts';
import { type DatedClaim, spanOfClaim } from './readings/dated-claim.ts';

export interface Announcement {
  /** When it was first announced, as local Korean time; null where no source bounds it. */
  readonly when: TimeBound;
  /** The same in ms; infinite where no source bounds it. */
  readonly from: number;
  readonly to: number;
  /** Ids of who announced it, as the claims that set the time have it: the ultimate speakers, each once. */
  readonly by: readonly string[];
  /** Days of Korea's calendar from the incident to its announcement. */
  readonly delay: Delay | undefined;
}

/** Null: no source sets an upper bound. */
export interface Delay {
  readonly least: number;
  readonly most: number | null;
}

/**
 * Of what the enabled sources say: where their claims agree, what they leave open together; where they do not, the first of
 * them counts. Undefined where no source dates an announcement.
 */
export function firstAnnouncement({ claims, time }: Resolution): Announcement | undefined {
  const announced = claims
    .filter((claim) => claim.about === 'announced')
    .filter(({ stance }) => stance === 'supports');
  const [first] = agreeingSets(announced.map(spanOfClaim), intersectSpans).toSorted((a, b) =>
    compareSpans(a.common, b.common),
  );
  if (!first) return undefined;
  const { earliestStart: from, latestEnd: to } = first.common;
  const setters = first.members
    .flatMap((index) => announced[index] ?? [])
    .filter((claim) => setsBound(claim, from, to));
  const localOf = (bound: 'earliest' | 'latest', instant: number) =>
    setters
      .map(({ value }) => value[bound])
      .find((local) => local !== null && reaches(local, bound, instant)) ?? null;
  return {
    when: { earliest: localOf('earliest', from), latest: localOf('latest', to) },
    from,
    to,
    by: [...new Set(setters.flatMap(({ attributedTo }) => attributedTo[0] ?? []))],
    delay: time ? delayOf(time.span, from, to) : undefined,
  };
}

function setsBound(claim: DatedClaim, from: number, to: number): boolean {
  const span = spanOfClaim(claim);
  return span.earliestStart === from || span.latestEnd === to;
}

function reaches(local: string, bound: 'earliest' | 'latest', instant: number): boolean {
  const range = rangeOf(local);
  return (bound === 'earliest' ? range.from : range.to) === instant;
}

function delayOf(happened: TimeSpan, from: number, to: number): Delay | undefined {
  const least = daysBetween(happened.latestEnd - 1, from);
  const most = daysBetween(happened.earliestStart, to - 1);
  if (least === null && most === null) return undefined;
  return { least: Math.max(least ?? 0, 0), most };
}

/** Days of the calendar between two instants; null where one is open. */
function daysBetween(from: number, to: number): number | null {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const noon = (instant: number) => rangeOf(localAt(instant, 'day')).from + DAY / 2;
  return Math.round((noon(to) - noon(from)) / DAY);
}
