/** Local Korean times, ranges and uncertain spans in words, never more exact than they are. */

import { isTimeInferred } from '#domain/evidence/dated.ts';
import type { Resolution } from '#domain/evidence/evidence.ts';
import type { WordedTime } from '#domain/evidence/readings/time-readings.ts';
import type { Language } from '#domain/record/language.ts';
import { MINUTE } from '#domain/time/durations.ts';
import { dayFrom, dayUntil, type InstantRange, localAt, rangeOf } from '#domain/time/local-time.ts';
import { NOT_OPEN, type TimeBound, type TimeMode } from '#domain/time/time-span.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { messagesFor } from '#i18n/language.ts';
import { clockWords, localTimeWords } from './local-time-words.ts';
import { areOfOneDay, momentWords, partOfDay, sharedPair, someTimeWords } from './time-pairs.ts';
import { twoEndedWords } from './two-ended-words.ts';

/** A window of whole minutes, both ends included: 'June 2024', '1–20 June 2024', '1 June 2024, 09:00 – 20 June 2024, 11:59'. */
export function windowWords(window: InstantRange, language: Language): string {
  const known = windowsWorded.get(window) ?? {};
  windowsWorded.set(window, known);
  known[language] ??= wordWindow(window, language);
  return known[language];
}

/** At a step of a scrub several parts of the page say the same window. */
const windowsWorded = new WeakMap<InstantRange, Partial<Record<Language, string>>>();

function wordWindow(window: InstantRange, language: Language): string {
  const start = localAt(window.from, 'minute');
  const end = localAt(window.to - MINUTE, 'minute');
  const [firstDay, lastDay] = [dayFrom(window.from), dayUntil(window.to)];
  if (!firstDay || !lastDay) return `${localTimeWords(start, language)} – ${localTimeWords(end, language)}`;
  return dateRangeWords(...wholeUnits(firstDay, lastDay), language);
}

/** Two days as two months or two years, where the first day begins one and the last day ends one. */
function wholeUnits(first: string, last: string): readonly [string, string] {
  const isMonths = first.endsWith('-01') && rangeOf(last.slice(0, 7)).to === rangeOf(last).to;
  if (!isMonths) return [first, last];
  const isYears = first.endsWith('-01-01') && last.endsWith('-12-31');
  return isYears ? [first.slice(0, 4), last.slice(0, 4)] : [first.slice(0, 7), last.slice(0, 7)];
}

/** How a window is asked of: as it is in its mode, or as a single day. */
export type Asked = keyof Messages['time']['asked'];

export function askedOf(window: InstantRange, mode: TimeMode): Asked {
  return mode === 'window' && isOneDay(window) ? 'day' : mode;
}

/** What is asked of the window, in words that go on in a sentence: 'in June 2024', 'up to 30 June 2024'. */
export function askedWords(window: InstantRange, mode: TimeMode, language: Language): string {
  const { asked } = messagesFor(language).time;
  if (mode === 'window') {
    const words = windowWords(window, language);
    return isOneDay(window) ? asked.day(words) : asked.window(words);
  }
  if (mode === 'moment') return asked.moment(localTimeWords(localAt(window.from, 'minute'), language));
  const end = dayUntil(window.to) ?? localAt(window.to - MINUTE, 'minute');
  return asked.cumulative(localTimeWords(end, language));
}

function isOneDay({ from, to }: InstantRange): boolean {
  const day = rangeOf(localAt(from, 'day'));
  return day.from === from && day.to === to;
}

/** From one day, month or year to another of its kind, both included: what they share is said once. */
export function dateRangeWords(first: string, last: string, language: Language): string {
  if (first === last) return localTimeWords(first, language);
  const [start, end] = sharedPair(first, last, language);
  if (language === 'ko') return `${start}~${end}`;
  // '1–30 June 2024', but '30 May – 2 June 2024'.
  return start.includes(' ') ? `${start} – ${end}` : `${start}–${end}`;
}

/**
 * An uncertain time in words: its bounds, or what a source's 'around' names, never a middle that nobody said. Where only
 * one of several readings can be right, each is said. `messages`: the page's, whose words depend on whose account is
 * asked for.
 */
export function spanWords(
  time: (WordedTime & { readonly readings?: readonly WordedTime[] }) | null,
  language: Language,
  { time: words }: Pick<Messages, 'time'> = messagesFor(language),
): string {
  if (!time) return words.undated;
  const readings = time.readings ?? [time];
  const unbounded = openForm(readings);
  if (unbounded)
    return words[unbounded.form](
      words.or([...new Set(unbounded.bounds.map((local) => localTimeWords(local, language)))]),
      unbounded.isExact,
    );
  const areTogether = readings.length > 1 && !readings.some(({ uncertain }) => uncertain);
  const together = areTogether ? twoEndedWords(readings, language) : undefined;
  return together ?? words.or([...new Set(readings.map((reading) => readingWords(reading, language)))]);
}

/** Where all readings are bounded on the same side only and told alike, they are told together. */
function openForm(readings: readonly WordedTime[]) {
  const sides = readings.map(sideOf);
  const [side] = sides;
  const areAlike = sides.every((other) => other?.form === side?.form && other?.isExact === side?.isExact);
  return (
    side &&
    areAlike &&
    !readings.some(({ approximate, uncertain }) => approximate || uncertain) && {
      ...side,
      bounds: sides.flatMap((one) => one?.bound ?? []),
    }
  );
}

/** How a time that is bounded on one side only is told; undefined for any other. */
function sideOf({ start, end, open = NOT_OPEN }: WordedTime) {
  if ((start.earliest === null) === (end.latest === null)) return undefined;
  if (end.latest === null) {
    const form = open.end ? ('since' as const) : ('from' as const);
    return { form, bound: start.earliest ?? '', isExact: start.earliest === start.latest };
  }
  const lasting = open.start ? ('until' as const) : ('to' as const);
  const form = !open.start && sameBounds(start, end) ? ('by' as const) : lasting;
  return { form, bound: end.latest, isExact: end.earliest === end.latest };
}

function sameBounds(start: TimeBound, end: TimeBound): boolean {
  const isSame = (one: string | null, other: string | null, side: keyof InstantRange) =>
    one === other || (one !== null && other !== null && rangeOf(one)[side] === rangeOf(other)[side]);
  return isSame(start.earliest, end.earliest, 'from') && isSame(start.latest, end.latest, 'to');
}

/** When an incident was, and that this is an inference where it is one: 'Sunday 9 June 2024 (inferred)'. */
export function datedWords(
  resolution: Resolution,
  language: Language,
  messages: Pick<Messages, 'time'> = messagesFor(language),
): string {
  const words = spanWords(resolution.time, language, messages);
  return isTimeInferred(resolution) ? `${words} ${messagesFor(language).time.inferred}` : words;
}

function readingWords(time: WordedTime, language: Language): string {
  const words = undoubtedWords(time, language);
  const isEach = (time.dates?.length ?? 0) > 1;
  return time.uncertain && !isEach ? messagesFor(language).time.doubted(words) : words;
}

function undoubtedWords(time: WordedTime, language: Language): string {
  const { start, end, around, dates, open = NOT_OPEN } = time;
  const words = messagesFor(language).time;
  if (dates && dates.length > 1)
    return words.each(
      dates.map((date) => readingWords({ ...date, around: { start: null, end: null } }, language)),
    );
  if (start.earliest === null && end.latest === null) {
    if (start.latest !== null)
      return words.lasting(heldWords(start.latest, end.earliest ?? start.latest, language));
    return open.start && open.end ? words.always : words.undated;
  }
  const side = sideOf(time);
  if (side) {
    const bound = localTimeWords(side.bound, language);
    return words[side.form](time.approximate && side.isExact ? words.around(bound) : bound, side.isExact);
  }
  const [first, last] = [start.earliest ?? '', end.latest ?? ''];
  const isMoment = sameBounds(start, end);
  if (first === last && isMoment) {
    const date = localTimeWords(first, language, { weekday: first.length === 10 });
    return time.approximate ? words.around(date) : date;
  }
  if (around.start !== null && around.end !== null) return aroundWords(around.start, around.end, language);
  if (isMoment) return someTimeWords(first, last, language);
  return twoEndedWords([time], language) ?? lastingWords(time, first, last, language);
}

/** Of what lasted and whose ends are hardly known: when each was. */
function lastingWords(
  { start, end, approximate }: WordedTime,
  first: string,
  last: string,
  language: Language,
): string {
  const words = messagesFor(language).time;
  const [from, to] = [boundWords(start, language), boundWords(end, language)];
  if (approximate && start.earliest === start.latest && end.earliest === end.latest)
    return words.fromAroundUntil(from, to);
  if (!areOfOneDay(first, last)) return words.began(from, to);
  const [began, ended] = [start, end].map(({ earliest, latest }) => {
    const part = partOfDay(earliest ?? first, latest ?? last);
    return words.hours[part.name](part.from, part.until);
  });
  return words.onDay(localTimeWords(first.slice(0, 10), language), began ?? '', ended ?? '');
}

/** When one end was: as exactly as it is known. */
function boundWords({ earliest, latest }: TimeBound, language: Language): string {
  const [first, last] = [earliest ?? latest ?? '', latest ?? earliest ?? ''];
  return first === last ? localTimeWords(first, language) : momentWords(first, last, language);
}

/** For when a state is known: from one time to another, or at some time between them. */
function heldWords(begun: string, notEnded: string, language: Language): string {
  const [first = begun, last = begun] = [begun, notEnded].sort((a, b) => rangeOf(a).from - rangeOf(b).from);
  if (first.length === 10 && last.length === 10) return dateRangeWords(first, last, language);
  const [from, to] = [localTimeWords(first, language), localTimeWords(last, language)];
  return from === to ? from : `${from} – ${to}`;
}

/** Two local minutes, which may be one: 'Thursday 20 June 2024, around 11:00', '…, from around 09:00 until around 11:00'. */
function aroundWords(start: string, end: string, language: Language): string {
  const words = messagesFor(language).time;
  const onDay = (local: string, clock: string) => {
    const day = localTimeWords(local.slice(0, 10), language, { weekday: true });
    return language === 'ko' ? `${day} ${clock}` : `${day}, ${clock}`;
  };
  const [from, to] = [clockWords(start), clockWords(end)];
  if (start === end) return onDay(start, words.around(from));
  if (start.slice(0, 10) === end.slice(0, 10)) return onDay(start, words.fromAroundUntil(from, to));
  return words.fromAroundUntil(onDay(start, from), onDay(end, to));
}
