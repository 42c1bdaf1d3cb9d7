/** When an incident was first made known, how long after it happened, and by whom. */

import { group } from 'd3-array';
import { countedAs, type SpeakerRegister } from '#domain/evidence/observers/observers.ts';
import { agreeingSets } from '#domain/evidence/readings/agreeing-sets.ts';
import { type DatedClaim, spanOfClaim } from '#domain/evidence/readings/dated-claim.ts';
import { DAY } from '#domain/time/durations.ts';
import { localAt, rangeOf } from '#domain/time/local-time.ts';
import { compareSpans, intersectSpans, type TimeSpan } from '#domain/time/time-span.ts';
import type { Resolution } from './evidence.ts';
import type { Announcement, Delay } from './outline.ts';

interface OfOne {
  readonly from: number;
  readonly to: number;
  readonly setters: readonly DatedClaim[];
}

/**
 * Of what the enabled sources say. The claims about one observer's announcement bound it together; of several observers'
 * announcements the first was no later than any of them. Undefined where no source dates an announcement.
 */
export function firstAnnouncement(
  { claims, time, outline }: Resolution,
  register: SpeakerRegister,
): Announcement | undefined {
  if (outline) return outline.announced;
  const dated = claims
    .filter((claim) => claim.about === 'announced')
    .filter(({ stance }) => stance === 'supports');
  const each = [...group(dated, ({ attributedTo: [first = ''] }) => countedAs(first, register))].flatMap(
    ([, own]) => announcementOf(own) ?? [],
  );
  if (each.length === 0) return undefined;
  const from = Math.min(...each.map((one) => one.from));
  const to = Math.min(...each.map((one) => one.to));
  const first = each.filter((one) => one.from < to);
  const setters = first.flatMap((one) => one.setters);
  return {
    when: { earliest: localOf(setters, 'earliest', from), latest: localOf(setters, 'latest', to) },
    from,
    to,
    by: [...new Set(setters.flatMap(({ attributedTo }) => attributedTo[0] ?? []))],
    inferred: setters.every(({ basis }) => basis === 'inferred'),
    delay: time ? delayOf(time.span, from, to) : undefined,
  };
}

function announcementOf(claims: readonly DatedClaim[]): OfOne | undefined {
  const [first] = agreeingSets(claims.map(spanOfClaim), intersectSpans).toSorted((a, b) =>
    compareSpans(a.common, b.common),
  );
  if (!first) return undefined;
  const { earliestStart: from, latestEnd: to } = first.common;
  const setters = first.members
    .flatMap((index) => claims[index] ?? [])
    .filter((claim) => {
      const span = spanOfClaim(claim);
      return span.earliestStart === from || span.latestEnd === to;
    });
  return { from, to, setters };
}

/** The words of the record for a bound. */
function localOf(
  claims: readonly DatedClaim[],
  bound: 'earliest' | 'latest',
  instant: number,
): string | null {
  if (!Number.isFinite(instant)) return null;
  const said = claims.flatMap(({ about, value }) => {
    const local = about === 'announced' ? value[bound] : null;
    return local === null ? [] : [local];
  });
  return (
    said.find((local) => {
      const range = rangeOf(local);
      return (bound === 'earliest' ? range.from : range.to) === instant;
    }) ?? null
  );
}

/** From the first and the last day on which it can have begun. Undefined where it begins after it was announced. */
function delayOf(happened: TimeSpan, from: number, to: number): Delay | undefined {
  const least = daysBetween(happened.latestStart - 1, from);
  const most = daysBetween(happened.earliestStart, to - 1);
  if ((least === null && most === null) || (most !== null && most < 0)) return undefined;
  return { least: Math.max(least ?? 0, 0), most };
}

/** Days of the calendar between two instants; null where one is open. */
function daysBetween(from: number, to: number): number | null {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const noon = (instant: number) => rangeOf(localAt(instant, 'day')).from + DAY / 2;
  return Math.round((noon(to) - noon(from)) / DAY);
}
