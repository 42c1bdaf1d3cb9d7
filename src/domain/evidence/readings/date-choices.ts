/** Claims that name several dates: on each of them, or on one of them. */
import { parseEdtfSet, type SetDate, spanOfEdtf } from '#domain/time/edtf-set.ts';
import { intersectSpans, type TimeBound, type TimeSpan } from '#domain/time/time-span.ts';
import { spanOfClaim, type TimeClaim } from './dated-claim.ts';

export type NamedDate = Readonly<Record<'start' | 'end', TimeBound>> &
  Partial<Pick<SetDate, 'approximate' | 'uncertain'>>;

/** A time that claims leave. */
export interface Choice {
  /** From the start of the first to the end of the last of what all happened: a claim of one time is about this. */
  readonly whole: TimeSpan;
  /** Of what was on each of several days a span for each, in order, as the claims that name them leave these. */
  readonly parts?: readonly TimeSpan[] | undefined;
  /** The same as a source names them. */
  readonly dates?: readonly NamedDate[] | undefined;
  /** The claims that leave it. One that names several dates of which one is right has here only that date. */
  readonly claims: readonly TimeClaim[];
}

/** The times of which a claim says that one is right; they exclude each other. */
export function choicesOf(claim: TimeClaim): readonly Choice[] {
  const set = claim.value.set === undefined ? undefined : parseEdtfSet(claim.value.set);
  const [only, ...others] = set?.dates ?? [];
  if (!set || !only) return [{ whole: spanOfClaim(claim), claims: [claim] }];
  if (set.kind === 'each') {
    const parts = set.dates.map(spanOfEdtf);
    const whole = wholeOf(parts);
    const own = { ...claim, value: { ...claim.value, ...qualifiersOf(set.dates) } };
    return [{ whole, claims: [own], ...(others.length > 0 && { parts, dates: set.dates }) }];
  }
  return exclusive(set.dates).map((date) => ({
    whole: spanOfEdtf(date),
    claims: [{ ...claim, value: { ...claim.value, ...date } }],
  }));
}

/** Of dates of which each counts: one that is doubted makes them all so. */
function qualifiersOf(
  dates: readonly Pick<NamedDate, 'approximate' | 'uncertain'>[],
): Pick<NamedDate, 'approximate' | 'uncertain'> {
  return {
    approximate: dates.some(({ approximate }) => approximate),
    uncertain: dates.some(({ uncertain }) => uncertain),
  };
}

/** Dates that overlap cannot exclude each other, so that they are one: some time within either. */
function exclusive(dates: readonly SetDate[]): NamedDate[] {
  const apart: NamedDate[] = [];
  for (const date of dates) {
    const { start, end } = date;
    const last = apart.at(-1);
    const before = last && spanOfEdtf(last);
    const own = spanOfEdtf({ start, end });
    if (!last || !before || own.earliestStart >= before.latestEnd) {
      apart.push({ start, end, ...qualifiersOf([date]) });
      continue;
    }
    const latest = own.latestEnd > before.latestEnd ? end.latest : last.end.latest;
    const bound = { earliest: last.start.earliest, latest };
    apart.splice(-1, 1, { start: bound, end: bound, ...qualifiersOf([last, date]) });
  }
  return apart;
}

/** What two claims both leave of their choices; undefined: nothing. */
export function intersectChoices(
  one: readonly Choice[],
  other: readonly Choice[],
): readonly Choice[] | undefined {
  const both = one.flatMap((a) => other.flatMap((b): Choice[] => intersectChoice(a, b) ?? []));
  return both.length > 0 ? both : undefined;
}

function intersectChoice(a: Choice, b: Choice): Choice[] | undefined {
  const whole = intersectSpans(a.whole, b.whole);
  const parts = a.parts && b.parts ? intersectParts(a.parts, b.parts) : (a.parts ?? b.parts);
  const isLost = parts === undefined && (a.parts ?? b.parts) !== undefined;
  if (!whole || isLost || (parts && !partsWithin(parts, whole))) return undefined;
  return [{ whole, parts, dates: a.dates ?? b.dates, claims: [...a.claims, ...b.claims] }];
}

/** Of two lists of days on each of which it was the days must be the same. */
function intersectParts(one: readonly TimeSpan[], other: readonly TimeSpan[]): TimeSpan[] | undefined {
  if (one.length !== other.length) return undefined;
  const parts = one.map((a, index) => intersectSpans(a, other[index] ?? a));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** The days within what other claims leave of the whole: the first begins, the last ends as they say. Undefined: not so. */
export function partsWithin(parts: readonly TimeSpan[], whole: TimeSpan): TimeSpan[] | undefined {
  const areApart = parts.every((part, at) => (parts[at - 1]?.latestEnd ?? -Infinity) <= part.earliestStart);
  const within = parts.map((part, at) =>
    intersectSpans(part, {
      earliestStart: whole.earliestStart,
      latestStart: areApart && at === 0 ? whole.latestStart : Infinity,
      earliestEnd: areApart && at === parts.length - 1 ? whole.earliestEnd : -Infinity,
      latestEnd: whole.latestEnd,
    }),
  );
  return within.every((part) => part !== undefined) ? within : undefined;
}

/** From the start of the first to the end of the last of what all happened. */
function wholeOf(parts: readonly TimeSpan[]): TimeSpan {
  const all = (bound: keyof TimeSpan) => parts.map((part) => part[bound]);
  return {
    earliestStart: Math.min(...all('earliestStart')),
    latestStart: Math.min(...all('latestStart')),
    earliestEnd: Math.max(...all('earliestEnd')),
    latestEnd: Math.max(...all('latestEnd')),
  };
}
