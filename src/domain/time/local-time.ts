/**
 * Local Korean time as it stands in a source: a string of the precision known, from a year to a minute
 * (`2024`, `2024-06`, `2024-06-20`, `2024-06-20T11`, `2024-06-20T11:00`). It stays a string until
 * arithmetic needs instants. Instants are milliseconds since 1970-01-01T00:00Z; the zone's history
 * (UTC+08:30 in 1954-61, summer times until 1988) comes from the IANA rules for Asia/Seoul.
 */

import type { Temporal as TemporalApi } from 'temporal-polyfill';
import { MINUTE } from './durations.ts';

/** The browser's own Temporal where it has one; the polyfill is fetched only where it has not. */
const Temporal: typeof TemporalApi =
  (globalThis as { Temporal?: typeof TemporalApi }).Temporal ?? (await import('temporal-polyfill')).Temporal;

/** The zone whose civil time all local times are. */
export const TIME_ZONE = 'Asia/Seoul';

export type Precision = 'year' | 'month' | 'day' | 'hour' | 'minute';

/** Half open: `from` is in, `to` is not. Infinite ends stand for 'nobody says'. */
export interface InstantRange {
  readonly from: number;
  readonly to: number;
}

interface LocalTime {
  readonly start: TemporalApi.PlainDateTime;
  readonly precision: Precision;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2}))?)?)?)?$/;
const PRECISIONS: readonly Precision[] = ['year', 'month', 'day', 'hour', 'minute'];
const STEP: Record<Precision, TemporalApi.DurationLike> = {
  year: { years: 1 },
  month: { months: 1 },
  day: { days: 1 },
  hour: { hours: 1 },
  minute: { minutes: 1 },
};

/** True when the text is a calendar-valid local time of one of the five precisions. */
export function isLocalTime(text: string): boolean {
  return readFields(text) !== undefined;
}

const ranges = new Map<string, InstantRange>();

/**
 * The instants a local time covers in Korea, from its first minute to its last: `2024-06` is all of June.
 * What a clock change repeats is covered both times; what it skips is read as the time that the clock showed instead.
 * Throws RangeError on anything that `isLocalTime` refuses.
 */
export function rangeOf(text: string): InstantRange {
  const known = ranges.get(text);
  if (known) return known;
  const { start, precision } = parseOrThrow(text);
  const range = {
    from: instantOf(start, 'compatible'),
    to: instantOf(start.add(STEP[precision]).subtract({ minutes: 1 }), 'later') + MINUTE,
  };
  if (ranges.size > 50_000) ranges.clear();
  ranges.set(text, range);
  return range;
}

/** The whole units of Korea's calendar that a range touches: an end on midnight does not begin another day. */
export function wholeUnits({ from, to }: InstantRange, unit: Precision): InstantRange {
  return { from: rangeOf(localAt(from, unit)).from, to: rangeOf(localAt(Math.max(to - 1, from), unit)).to };
}

/** The local Korean time at an instant, cut to a precision. The instant must be finite. */
export function localAt(instant: number, precision: Precision): string {
  const zoned = zonedAt(instant, TIME_ZONE);
  const [date = '', clock = ''] = zoned
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute', roundingMode: 'floor' })
    .split('T');
  const length = { year: 4, month: 7, day: 10, hour: 2, minute: 5 }[precision];
  return precision === 'hour' || precision === 'minute'
    ? `${date}T${clock.slice(0, length)}`
    : date.slice(0, length);
}

/** An instant as the clocks of a zone show it. */
export function zonedAt(instant: number, zone: string): TemporalApi.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(zone);
}

/** The day that begins at an instant: at midnight, or later where the clocks skipped it. `undefined` where none does. */
export function dayFrom(instant: number): string | undefined {
  const day = localAt(instant, 'day');
  return rangeOf(day).from === instant ? day : undefined;
}

/** The day that ends at an instant. */
export function dayUntil(instant: number): string | undefined {
  const day = localAt(instant - 1, 'day');
  return rangeOf(day).to === instant ? day : undefined;
}

/** The calendar fields of a local time, for formatting. Missing ones are beyond its precision. */
export function fieldsOf(text: string) {
  const { start, precision } = parseOrThrow(text);
  const { year, month, day, hour, minute, dayOfWeek } = start;
  return { precision, year, month, day, hour, minute, dayOfWeek };
}

/** Moves a local time by whole calendar units of Korea, keeping its precision. */
export function addLocal(text: string, amount: TemporalApi.DurationLike): string {
  const { start, precision } = parseOrThrow(text);
  return cut(start.add(amount), precision);
}

function cut(moment: TemporalApi.PlainDateTime, precision: Precision): string {
  const whole = moment.toString({ smallestUnit: 'minute', roundingMode: 'floor' });
  return whole.slice(0, { year: 4, month: 7, day: 10, hour: 13, minute: 16 }[precision]);
}

function instantOf(local: TemporalApi.PlainDateTime, side: 'compatible' | 'later'): number {
  return local.toZonedDateTime(TIME_ZONE, { disambiguation: side }).epochMilliseconds;
}

function parseOrThrow(text: string): LocalTime {
  const fields = readFields(text);
  if (!fields) throw new RangeError(`not a local time: ${text}`);
  const { precision, ...date } = fields;
  return { start: Temporal.PlainDateTime.from(date), precision };
}

/** The fields of a valid local time. By arithmetic: a record asks this of many texts, and Temporal is slow to say no. */
function readFields(text: string) {
  const parts = PATTERN.exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  if (!parts) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  if (hour > 23 || minute > 59) return undefined;
  return { year, month, day, hour, minute, precision: PRECISIONS[parts.length - 1] ?? 'year' };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
