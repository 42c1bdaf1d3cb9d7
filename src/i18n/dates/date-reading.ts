/**
 * Dates as people write them, and as this page does in either language, into EDTF: '9 June 2024', 'Jun 9, 2024',
 * '1–30 June 2024', '2024년 6월 9일', '2024. 6. 9.'. The inverse of time-words.ts. A year that is not said is not guessed.
 */
import { fieldsOf, rangeOf as instantsOf, isLocalTime, localAt } from '#domain/time/local-time.ts';
import { en } from '#i18n/en/messages.ts';
import { ambiguousDays, plainDigits } from './numeric-dates.ts';

interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** `11:00`, or `11` for the hour. */
  readonly clock?: string | undefined;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number | undefined;
}

/** The EDTF of a date or a range in words; `undefined` when it is none that we read. */
export function edtfOfWords(text: string): string | undefined {
  const plain = normalized(text);
  return localOf(partsOf(plain)) ?? partOf(plain) ?? openEnded(plain) ?? rangeOf(plain);
}

/** Why a date that is written like one is none. */
export type DateFlaw =
  /** That day is another day of the week; `local` is the day. */
  | { readonly flaw: 'weekday'; readonly local: string }
  /** That month is shorter; `local` is its last day. */
  | { readonly flaw: 'no-such-day'; readonly local: string }
  /** A year has twelve; `month` is what is written. */
  | { readonly flaw: 'no-such-month'; readonly month: number }
  /** A day has 24 hours and an hour 60 minutes; `clock` is what is written. */
  | { readonly flaw: 'no-such-time'; readonly clock: string }
  /** `local` with the month first, `other` with the day first. */
  | { readonly flaw: 'day-or-month'; readonly local: string; readonly other: string };

/** The first flaw of a date, or of either end of a range, in words; `undefined` where there is none, or no date. */
export function dateFlawOf(text: string): DateFlaw | undefined {
  const plain = normalized(text);
  const days = ambiguousDays(plain);
  if (days) return { flaw: 'day-or-month', local: days[0], other: days[1] };
  const ends = [...plain.matchAll(BETWEEN)].flatMap(({ 0: separator, index }) => [
    plain.slice(0, index),
    plain.slice(index + separator.length),
  ]);
  for (const part of [plain, ...ends]) {
    const flaw = flawOf(partsOf(part.replace(AROUND_A_DATE, '').trim()));
    if (flaw) return flaw;
  }
  return undefined;
}

/** Words that say which end of a range a date is. */
const AROUND_A_DATE = /^(?:from|between|since|up to|until|by) | ?(?:까지|사이|이전|부터|이후)$/g;

function flawOf(parts: Parts | undefined): DateFlaw | undefined {
  if (parts?.year === undefined || parts.month === undefined) return undefined;
  if (parts.month < 1 || parts.month > 12) return { flaw: 'no-such-month', month: parts.month };
  if (parts.day === undefined) return undefined;
  const month = localOf({ year: parts.year, month: parts.month });
  if (month === undefined || parts.day < 1) return undefined;
  const local = localOf({ ...parts, weekday: undefined, clock: undefined });
  if (local === undefined) return { flaw: 'no-such-day', local: localAt(instantsOf(month).to - 1, 'day') };
  if (!isWeekday(local, parts.weekday)) return { flaw: 'weekday', local };
  const { clock } = parts;
  if (clock === undefined || isLocalTime(`${local}T${clock}`)) return undefined;
  return { flaw: 'no-such-time', clock };
}

function isWeekday(local: string, weekday: number | undefined): boolean {
  return weekday === undefined || fieldsOf(local).dayOfWeek === weekday;
}

function normalized(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(?(?:\bkst\b|한국 시간)\)?/g, '')
    .replace(
      /\bat some time\b|\bat the (?:earliest|latest)\b|, (?:(?:start|end) not known|no (?:start|end) given|(?:끝난|시작된) 때는 미상|(?:끝|시작)은 명시되지 않음|시점 미상)$|(?:이르면|늦어도) /g,
      '',
    )
    .replace(/[‐‑‒–—−〜]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^in /, '');
  return plainDigits(plain);
}

/** A part of a day or of a month: 'the morning of 10 August 1967', '25 October 2018, by 13:00', '2018년 10월 25일, 13:00까지'. */
function partOf(text: string): string | undefined {
  for (const [form, from, until] of HALVES) {
    const day = localOf(partsOf(form.exec(text)?.[1] ?? ''));
    if (day?.length === 10) return `${day}T${from}/${day}T${until}`;
  }
  const by = /^(?:on )?(.+), by (.+)$/.exec(text) ?? /^(.+), (.+?) ?까지$/.exec(text);
  const later = /^(?:on )?(.+), (.+) or later$/.exec(text) ?? /^(.+), (.+?) ?이후$/.exec(text);
  const [, whole = '', end = ''] = by ?? later ?? [];
  const [one, other] = [partsOf(whole), partsOf(end)];
  const first = localOf(one);
  const last = localOf(one && other && completed(other, one));
  if (first === undefined || !last?.startsWith(first)) return undefined;
  return by ? `${first}/${last}` : `${last}/${first}`;
}

const HALVES = [
  [/^(?:the )?morning of (.+)$/, '00:00', '11:59'],
  [/^(.+?) ?오전$/, '00:00', '11:59'],
  [/^(?:the )?afternoon(?: or evening)? of (.+)$/, '12:00', '23:59'],
  [/^(.+?) ?오후$/, '12:00', '23:59'],
] as const;

/** What may stand between two ends. A hyphen may also stand inside of one, so each place is tried. */
const BETWEEN = /-|~|부터 ?| to | and | until /g;

function rangeOf(text: string): string | undefined {
  const body = text
    .replace(/^on (.+), between /, '$1, ')
    .replace(/^(?:from|between) /, '')
    .replace(/ ?(?:까지|사이)$/, '');
  for (const { 0: separator, index } of body.matchAll(BETWEEN)) {
    const one = partsOf(body.slice(0, index).trim());
    const other = partsOf(body.slice(index + separator.length).trim());
    const first = localOf(one && other && completed(one, other));
    const last = localOf(one && other && completed(other, one));
    if (first && last) return `${first}/${last}`;
  }
  return undefined;
}

/** 'Up to' and 'from': the other end is open. */
function openEnded(text: string): string | undefined {
  const upTo = /^(?:up to|until|by) (.+)$/.exec(text) ?? /^(.+?) ?(?:까지|이전)$/.exec(text);
  const since = /^(?:from|since) (.+)$/.exec(text) ?? /^(.+?) ?(?:부터|이후)$/.exec(text);
  const last = localOf(partsOf(upTo?.[1] ?? ''));
  if (last) return `../${last}`;
  const first = localOf(partsOf(since?.[1] ?? ''));
  return first && `${first}/..`;
}

/** Of two ends one need not say again what the other says: '1–30 June 2024', '6월 9일~10일', '09:00–11:00'. */
function completed(end: Parts, other: Parts): Parts {
  const year = end.year ?? other.year;
  const month = end.month ?? (end.year === undefined ? other.month : undefined);
  const day = end.day ?? (end.clock !== undefined && end.month === undefined ? other.day : undefined);
  return { year, month, day, clock: end.clock, weekday: end.weekday };
}

const CLOCK = /(?:^|[ ,]+)(\d{2}):(?:00-\1:59|(\d{2}))$/;
const WEEKDAY = new RegExp(
  `^(?:${en.time.weekdays.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})[,.]? | ?[월화수목금토일]요일$`,
  'i',
);

const FORMS: readonly RegExp[] = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?(?: (?<name>[a-z]{3,9})\.?(?:,? (?<year>\d{4}))?)?$/,
  /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/,
  /^(?<name>[a-z]{3,9})\.?(?:,? (?<year>\d{4}))?$/,
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  /^(?<year>\d{4})\. ?(?<month>\d{1,2})(?:\. ?(?<day>\d{1,2}))?\.?$/,
  /^(?<year>\d{4})년(?: ?(?<month>\d{1,2})월(?: ?(?<day>\d{1,2})일)?)?$/,
  /^(?:(?<month>\d{1,2})월 ?)?(?<day>\d{1,2})일$/,
  /^(?<month>\d{1,2})월$/,
];

/** One date, or as much of it as is said. */
function partsOf(text: string): Parts | undefined {
  const said = CLOCK.exec(text);
  const clock = said ? [said[1], said[2]].filter(Boolean).join(':') : undefined;
  const date = text
    .slice(0, said?.index ?? text.length)
    .replace(WEEKDAY, '')
    .trim();
  const weekday = weekdayIn(text);
  if (date === '') return clock === undefined ? undefined : { clock };
  for (const form of FORMS) {
    const groups = form.exec(date)?.groups;
    if (!groups) continue;
    const month = groups.name === undefined ? numberOf(groups.month) : monthNamed(groups.name);
    if (groups.name !== undefined && month === undefined) return undefined;
    return { year: numberOf(groups.year), month, day: numberOf(groups.day), clock, weekday };
  }
  return undefined;
}

/** By its English letters, or the first of the Korean word. */
function weekdayIn(text: string): number | undefined {
  const name = WEEKDAY.exec(text)?.[0].trim();
  if (name === undefined) return undefined;
  const korean = '월화수목금토일'.indexOf(name.charAt(0));
  const english = en.time.weekdays.findIndex((day) => day.toLowerCase().startsWith(name.slice(0, 3)));
  return Math.max(korean, english) + 1;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** By its first letters, at least three. */
function monthNamed(name: string): number | undefined {
  const index = en.time.months.findIndex((month) => month.toLowerCase().startsWith(name));
  return index < 0 ? undefined : index + 1;
}

/** A local time, where nothing is missing between the year and what is said most exactly. */
function localOf(parts: Parts | undefined): string | undefined {
  if (parts?.year === undefined) return undefined;
  const { year, month, day, clock, weekday } = parts;
  const said = [month, day, clock].findLastIndex((part) => part !== undefined) + 1;
  const date = [month, day].slice(0, said);
  if (date.includes(undefined)) return undefined;
  const digits = date.map((part) => `-${String(part).padStart(2, '0')}`).join('');
  const local = `${String(year).padStart(4, '0')}${digits}${clock === undefined ? '' : `T${clock}`}`;
  return isLocalTime(local) && (day === undefined || isWeekday(local, weekday)) ? local : undefined;
}
