/** Where a time axis is ticked: on the units of the Korean calendar, as many as there is room for. */
import type { CalendarUnit } from '#domain/time/calendar-step.ts';
import { civilDate, dayNumber } from '#domain/time/civil-date.ts';
import { DAY, HOUR, MINUTE } from '#domain/time/durations.ts';
import { fieldsOf, type InstantRange, localOf, type Precision } from '#domain/time/local-time.ts';
import { firstInstantOf, wallAt } from '#domain/time/wall-time.ts';

/** Lengths in ms, rough from the day on: for choosing among units, never for moving by them. */
export const ROUGH_LENGTH: Record<CalendarUnit, number> = {
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30.44 * DAY,
  year: 365.25 * DAY,
};

/** Every `every`-th unit gets a tick: the 15 minutes of an hour, the decades of a century. */
export interface TickLevel {
  readonly unit: CalendarUnit;
  readonly every: number;
}

export interface Tick {
  readonly instant: number;
  /** The local time that begins here, as precise as the level. */
  readonly local: string;
}

const LEVELS: readonly TickLevel[] = [
  { unit: 'minute', every: 15 },
  { unit: 'minute', every: 30 },
  { unit: 'hour', every: 1 },
  { unit: 'hour', every: 3 },
  { unit: 'hour', every: 6 },
  { unit: 'hour', every: 12 },
  { unit: 'day', every: 1 },
  { unit: 'day', every: 2 },
  { unit: 'week', every: 1 },
  { unit: 'month', every: 1 },
  { unit: 'month', every: 3 },
  { unit: 'month', every: 6 },
  { unit: 'year', every: 1 },
  { unit: 'year', every: 2 },
  { unit: 'year', every: 5 },
  { unit: 'year', every: 10 },
  { unit: 'year', every: 20 },
  { unit: 'year', every: 50 },
];

/** Days from the Monday before 1 January 1970, a Thursday. */
const DAYS_TO_MONDAY = 3;

const PRECISION: Record<CalendarUnit, Precision> = {
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'day',
  month: 'month',
  year: 'year',
};

/** The finest level whose ticks are at least `gap` px apart on an axis `width` px wide. */
export function levelFor(axis: InstantRange, width: number, gap: number): TickLevel {
  const pixels = ({ unit, every }: TickLevel) => (width * every * ROUGH_LENGTH[unit]) / (axis.to - axis.from);
  return LEVELS.find((level) => pixels(level) >= gap) ?? { unit: 'year', every: 50 };
}

/** All ticks of a level on the axis, in order, no two at one instant. */
export function ticksOf(axis: InstantRange, level: TickLevel): Tick[] {
  return beginnings(axis, level).map(({ instant, wall }) => ({
    instant,
    local: localOf(wall, PRECISION[level.unit]),
  }));
}

/** Where these ticks are. */
export function tickInstants(axis: InstantRange, level: TickLevel): number[] {
  return beginnings(axis, level).map(({ instant }) => instant);
}

interface Beginning {
  readonly instant: number;
  /** What the clocks show, or would if they had not been changed. */
  readonly wall: number;
}

function beginnings(axis: InstantRange, level: TickLevel): Beginning[] {
  const found: Beginning[] = [];
  let before = -Infinity;
  for (let step = stepAt(wallAt(axis.from), level); ; step += 1) {
    const wall = wallOfStep(step, level);
    const instant = firstInstantOf(wall);
    // A skipped time is read as a later one, which may lie past the end before the end is reached.
    const isShown = wasShown(wall, instant, level);
    if (instant > axis.to && isShown) return found;
    if (!isShown || instant < axis.from || instant > axis.to || instant <= before || isLeftOut(wall, level))
      continue;
    found.push({ instant, wall });
    before = instant;
  }
}

/** Units are numbered without a gap: this is the number of the one in which the clocks show something. */
function stepAt(wall: number, { unit, every }: TickLevel): number {
  const days = Math.floor(wall / DAY);
  if (unit === 'minute' || unit === 'hour') return Math.floor(wall / (every * ROUGH_LENGTH[unit]));
  if (unit === 'day') return days;
  if (unit === 'week') return Math.floor((days + DAYS_TO_MONDAY) / 7);
  const { year, month } = civilDate(days);
  return unit === 'month' ? Math.floor((12 * year + month - 1) / every) : Math.floor(year / every);
}

/** What the clocks show as that unit begins. */
function wallOfStep(step: number, { unit, every }: TickLevel): number {
  if (unit === 'minute' || unit === 'hour') return step * every * ROUGH_LENGTH[unit];
  if (unit === 'day') return step * DAY;
  if (unit === 'week') return (7 * step - DAYS_TO_MONDAY) * DAY;
  if (unit === 'year') return dayNumber(step * every, 1, 1) * DAY;
  const year = Math.floor((step * every) / 12);
  return dayNumber(year, step * every - 12 * year + 1, 1) * DAY;
}

/** Every second day is counted from the 1st, a 31st being left out. */
function isLeftOut(wall: number, { unit, every }: TickLevel): boolean {
  if (unit !== 'day' || every === 1) return false;
  const { day } = civilDate(wall / DAY);
  return day % 2 === 0 || day === 31;
}

/** No clock showed an hour that it skipped. A day whose first hour was skipped begins all the same. */
function wasShown(wall: number, instant: number, { unit }: TickLevel): boolean {
  if (unit !== 'minute' && unit !== 'hour') return true;
  const length = ROUGH_LENGTH[unit];
  return wall % DAY === 0 || Math.floor(wallAt(instant) / length) === wall / length;
}

/** True where a larger unit begins. */
export function isMajorTick(local: string, { unit, every }: TickLevel): boolean {
  const { year, month, day, hour, minute } = fieldsOf(local);
  if (unit === 'year') return every < 10 && year % 10 === 0;
  if (unit === 'month') return month === 1;
  if (unit === 'week') return day <= 7;
  return unit === 'day' ? day === 1 : hour === 0 && minute === 0;
}
