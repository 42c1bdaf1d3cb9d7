/**
 * Local Korean time as it stands in a source: a string of the precision known, from a year to a minute
 * (`2024`, `2024-06`, `2024-06-20`, `2024-06-20T11`, `2024-06-20T11:00`). It stays a string until
 * arithmetic needs instants. Instants are milliseconds since 1970-01-01T00:00Z; the zone's history
 * (UTC+08:30 in 1954-61, summer times until 1988) is in clock-changes.ts. All by integers: a
 * record asks this thousands of times at its start, and a calendar library is slow.
 */

import { civilDate, dayNumber, dayOfWeek, daysIn } from './civil-date.ts';
import { DAY, HOUR, MINUTE } from './durations.ts';
import { firstInstantOf, lastInstantOf, wallAt } from './wall-time.ts';

/** The zone whose civil time all local times are. */
export const TIME_ZONE = 'Asia/Seoul';

export type Precision = 'year' | 'month' | 'day' | 'hour' | 'minute';

/** Half open: `from` is in, `to` is not. Infinite ends stand for 'nobody says'. */
export interface InstantRange {
  readonly from: number;
  readonly to: number;
}

/** Whole units of the calendar, as many of each as are said; negative ones lead back. */
export type CalendarAmount = Readonly<
  Partial<Record<'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes', number>>
>;

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly precision: Precision;
}

const STEP: Record<Precision, CalendarAmount> = {
  year: { years: 1 },
  month: { months: 1 },
  day: { days: 1 },
  hour: { hours: 1 },
  minute: { minutes: 1 },
};
/** How many characters of `2024-06-20T11:00` each precision has. */
const LENGTH: Record<Precision, number> = { year: 4, month: 7, day: 10, hour: 13, minute: 16 };
const PRECISION_OF: Partial<Record<number, Precision>> = Object.fromEntries(
  Object.entries(LENGTH).map(([precision, length]) => [length, precision as Precision]),
);
/** The first and the last instant that dates are defined for. */
const LIMIT = 8.64e15;

/** True when the text is a calendar-valid local time of one of the five precisions. */
export function isLocalTime(text: string): boolean {
  return readFields(text) !== undefined;
}

/**
 * The instants a local time covers in Korea, from its first minute to its last: `2024-06` is all of June.
 * What a clock change repeats is covered both times; what it skips is read as the time that the clock showed instead.
 * Throws RangeError on anything that `isLocalTime` refuses.
 */
export function rangeOf(text: string): InstantRange {
  const fields = fieldsOrThrow(text);
  const last = moved(fields, STEP[fields.precision]) - MINUTE;
  return { from: firstInstantOf(wallOf(fields)), to: lastInstantOf(last) + MINUTE };
}

/** The whole units of Korea's calendar that a range touches: an end on midnight does not begin another day. */
export function wholeUnits({ from, to }: InstantRange, unit: Precision): InstantRange {
  return { from: rangeOf(localAt(from, unit)).from, to: rangeOf(localAt(Math.max(to - 1, from), unit)).to };
}

/** The local Korean time at an instant, cut to a precision. The instant must be finite. */
export function localAt(instant: number, precision: Precision): string {
  if (!(Math.abs(instant) <= LIMIT)) throw new RangeError(`no instant: ${instant}`);
  return localOf(wallAt(Math.floor(instant)), precision);
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
  const fields = fieldsOrThrow(text);
  return { ...fields, dayOfWeek: dayOfWeek(dayNumber(fields.year, fields.month, fields.day)) };
}

/** Moves a local time by whole calendar units of Korea, keeping its precision. A day that a month lacks is its last. */
export function addLocal(text: string, amount: CalendarAmount): string {
  const fields = fieldsOrThrow(text);
  return localOf(moved(fields, amount), fields.precision);
}

function wallOf({ year, month, day, hour, minute }: Omit<Fields, 'precision'>): number {
  return dayNumber(year, month, day) * DAY + hour * HOUR + minute * MINUTE;
}

function moved(fields: Fields, amount: CalendarAmount): number {
  const months = fields.year * 12 + fields.month - 1 + 12 * (amount.years ?? 0) + (amount.months ?? 0);
  const year = Math.floor(months / 12);
  const month = months - 12 * year + 1;
  const day = Math.min(fields.day, daysIn(year, month));
  return (
    wallOf({ year, month, day, hour: fields.hour, minute: fields.minute }) +
    (7 * (amount.weeks ?? 0) + (amount.days ?? 0)) * DAY +
    (amount.hours ?? 0) * HOUR +
    (amount.minutes ?? 0) * MINUTE
  );
}

/** What a clock shows, cut to a precision. */
export function localOf(wall: number, precision: Precision): string {
  const days = Math.floor(wall / DAY);
  const { year, month, day } = civilDate(days);
  const minutes = Math.floor((wall - days * DAY) / MINUTE);
  const hour = Math.floor(minutes / 60);
  const text = `${yearText(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minutes - 60 * hour)}`;
  return text.slice(0, LENGTH[precision]);
}

/** Years of more than four digits are no local time; they are written as ISO 8601 has them, and refused where they are read. */
function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function fieldsOrThrow(text: string): Fields {
  const fields = readFields(text);
  if (!fields) throw new RangeError(`not a local time: ${text}`);
  return fields;
}

/** The fields of a valid local time, read digit by digit: no text is made on the way, and none of a wrong length is read. */
function readFields(text: string): Fields | undefined {
  const { length } = text;
  const precision = PRECISION_OF[length];
  if (precision === undefined) return undefined;
  const isMarked =
    (length < LENGTH.month || text[4] === '-') &&
    (length < LENGTH.day || text[7] === '-') &&
    (length < LENGTH.hour || text[10] === 'T') &&
    (length < LENGTH.minute || text[13] === ':');
  if (!isMarked) return undefined;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = length >= LENGTH.month ? digits(text, 5) : 1;
  const day = length >= LENGTH.day ? digits(text, 8) : 1;
  const hour = length >= LENGTH.hour ? digits(text, 11) : 0;
  const minute = length >= LENGTH.minute ? digits(text, 14) : 0;
  // Comparisons with what is not a number are false.
  const isValid =
    year >= 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    hour <= 23 &&
    minute <= 59;
  return isValid ? { year, month, day, hour, minute, precision } : undefined;
}

/** Two digits; not a number where there are none. */
function digits(text: string, at: number): number {
  return 10 * digit(text, at) + digit(text, at + 1);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}
