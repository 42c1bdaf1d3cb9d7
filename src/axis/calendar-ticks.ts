/** Where a time axis is ticked: on the units of the Korean calendar, as many as there is room for. */
import type { CalendarUnit } from '#domain/time/calendar-step.ts';
import { DAY, HOUR } from '#domain/time/durations.ts';
import {
  addLocal,
  fieldsOf,
  type InstantRange,
  localAt,
  type Precision,
  rangeOf,
} from '#domain/time/local-time.ts';

/** Rough lengths in ms, for choosing among units, never for moving by them. */
export const ROUGH_LENGTH: Record<CalendarUnit, number> = {
  minute: 60_000,
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
  const ticks: Tick[] = [];
  let local = firstLocal(axis.from, level);
  // A skipped time is read as a later one, which may lie past the end before the end is reached.
  const isPast = (from: number) => from > axis.to && isShown(local, from, level);
  for (let { from } = rangeOf(local); !isPast(from); { from } = rangeOf(local)) {
    const onAxis = from >= axis.from && from <= axis.to && from > (ticks.at(-1)?.instant ?? -Infinity);
    if (onAxis && isTicked(local, level) && isShown(local, from, level)) ticks.push({ instant: from, local });
    local = addLocal(local, strideOf(level));
  }
  return ticks;
}

function firstLocal(instant: number, { unit, every }: TickLevel): string {
  const local = localAt(instant, PRECISION[unit]);
  const { year, dayOfWeek } = fieldsOf(local);
  if (unit === 'year') return String(year - (year % every)).padStart(4, '0');
  if (unit === 'week') return addLocal(local, { days: 1 - dayOfWeek });
  return unit === 'minute' ? `${local.slice(0, 14)}00` : local;
}

function strideOf({ unit, every }: TickLevel) {
  if (unit === 'year') return { years: every };
  if (unit === 'week') return { days: 7 };
  return unit === 'minute' ? { minutes: every } : { [`${unit}s`]: 1 };
}

/** Hours and months count from the start of day and year; every second day from the 1st, a 31st being left out. */
function isTicked(local: string, { unit, every }: TickLevel): boolean {
  const { month, day, hour } = fieldsOf(local);
  if (unit === 'hour') return hour % every === 0;
  if (unit === 'day') return every === 1 || (day % 2 === 1 && day < 31);
  return unit !== 'month' || (month - 1) % every === 0;
}

/** No clock showed an hour that it skipped. A day whose first hour was skipped begins all the same. */
function isShown(local: string, instant: number, level: TickLevel): boolean {
  if (level.unit !== 'minute' && level.unit !== 'hour') return true;
  return isMajorTick(local, level) || localAt(instant, PRECISION[level.unit]) === local;
}

/** True where a larger unit begins. */
export function isMajorTick(local: string, { unit, every }: TickLevel): boolean {
  const { year, month, day, hour, minute } = fieldsOf(local);
  if (unit === 'year') return every < 10 && year % 10 === 0;
  if (unit === 'month') return month === 1;
  if (unit === 'week') return day <= 7;
  return unit === 'day' ? day === 1 : hour === 0 && minute === 0;
}
