/**
 * When the clocks of both Koreas were changed, as the IANA rules have it (release 2025c): a table, since a calendar library
 * takes a thousand times as long to find each offset, and browsers differ in the release that they bring. A test compares it
 * with the rules of the machine that it runs on.
 */
import { HOUR, MINUTE } from './durations.ts';

/** From an instant on, clocks are so far ahead of UTC, in ms. */
export interface ClockChange {
  readonly from: number;
  readonly offset: number;
}

/** Of both sides today. */
const STANDARD = 9 * HOUR;
const HALF_HOUR_LESS = 8.5 * HOUR;
/** Summers on the one and on the other. */
const SUMMER = 10 * HOUR;
const LESSER_SUMMER = 9.5 * HOUR;

/** In order of time; the first is from ever: the sun's own time at Seoul. */
export const SEOUL_CLOCKS: readonly ClockChange[] = [
  { from: -Infinity, offset: 8 * HOUR + 27 * MINUTE + 52_000 },
  change('1908-03-31T15:32:08', HALF_HOUR_LESS),
  change('1911-12-31T15:30', STANDARD),
  change('1948-05-31T15:00', SUMMER),
  change('1948-09-12T14:00', STANDARD),
  change('1949-04-02T15:00', SUMMER),
  change('1949-09-10T14:00', STANDARD),
  change('1950-03-31T15:00', SUMMER),
  change('1950-09-09T14:00', STANDARD),
  change('1951-05-05T15:00', SUMMER),
  change('1951-09-08T14:00', STANDARD),
  change('1954-03-20T15:00', HALF_HOUR_LESS),
  change('1955-05-04T15:30', LESSER_SUMMER),
  change('1955-09-08T14:30', HALF_HOUR_LESS),
  change('1956-05-19T15:30', LESSER_SUMMER),
  change('1956-09-29T14:30', HALF_HOUR_LESS),
  change('1957-05-04T15:30', LESSER_SUMMER),
  change('1957-09-21T14:30', HALF_HOUR_LESS),
  change('1958-05-03T15:30', LESSER_SUMMER),
  change('1958-09-20T14:30', HALF_HOUR_LESS),
  change('1959-05-02T15:30', LESSER_SUMMER),
  change('1959-09-19T14:30', HALF_HOUR_LESS),
  change('1960-04-30T15:30', LESSER_SUMMER),
  change('1960-09-17T14:30', HALF_HOUR_LESS),
  change('1961-08-09T15:30', STANDARD),
  change('1987-05-09T17:00', SUMMER),
  change('1987-10-10T17:00', STANDARD),
  change('1988-05-07T17:00', SUMMER),
  change('1988-10-08T17:00', STANDARD),
];

/** The same of Pyongyang. */
export const PYONGYANG_CLOCKS: readonly ClockChange[] = [
  { from: -Infinity, offset: 8 * HOUR + 23 * MINUTE },
  change('1908-03-31T15:37', HALF_HOUR_LESS),
  change('1911-12-31T15:30', STANDARD),
  change('2015-08-14T15:00', HALF_HOUR_LESS),
  change('2018-05-04T15:00', STANDARD),
];

/** Which of the changes holds at an instant, by its index. Most questions are about the time after the last. */
export function changeAt(clocks: readonly ClockChange[], instant: number): number {
  let index = clocks.length - 1;
  while (index > 0 && (clocks[index] as ClockChange).from > instant) index -= 1;
  return index;
}

function change(utc: string, offset: number): ClockChange {
  return { from: Date.parse(`${utc}Z`), offset };
}
