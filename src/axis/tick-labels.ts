/** Labels of the ticks of a time axis: no more than what differs from the label before. */
import { fieldsOf } from '#domain/time/local-time.ts';
import type { AxisRange } from './axis-range.ts';
import { isMajorTick, levelFor, type Tick, type TickLevel, ticksOf } from './calendar-ticks.ts';

export interface TickWords {
  readonly year: (year: number) => string;
  readonly month: (month: number) => string;
  readonly monthOfYear: (month: number, year: number) => string;
  readonly day: (day: number) => string;
  readonly dayOfMonth: (day: number, month: number) => string;
  readonly fullDay: (day: number, month: number, year: number) => string;
}

export interface LabelledTick extends Tick {
  readonly label: string;
  /** A larger unit begins here. */
  readonly major: boolean;
}

/** The ticks of an axis `length` px long, at least `gap` px apart, and their level. The first label says the larger units too. */
export function labelledTicks(
  axis: AxisRange,
  length: number,
  gap: number,
  words: TickWords,
): { readonly level: TickLevel; readonly ticks: readonly LabelledTick[] } {
  const level = levelFor(axis, length, gap);
  const ticks = ticksOf(axis, level).map((tick, index) => ({
    ...tick,
    label: tickLabel(tick.local, level, words, index === 0),
    major: isMajorTick(tick.local, level),
  }));
  return { level, ticks };
}

/** The larger units are said where one begins, and at the first tick of all. */
function tickLabel(local: string, level: TickLevel, words: TickWords, first: boolean): string {
  const { year, month, day, hour, minute } = fieldsOf(local);
  const major = isMajorTick(local, level);
  if (level.unit === 'year') return words.year(year);
  if (level.unit === 'month') return first || major ? words.monthOfYear(month, year) : words.month(month);
  const date =
    first || (major && month === 1 && day <= 7)
      ? words.fullDay(day, month, year)
      : words.dayOfMonth(day, month);
  if (level.unit === 'day' || level.unit === 'week') return first || major ? date : words.day(day);
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  if (major) return date;
  return first ? `${date} ${clock}` : clock;
}
