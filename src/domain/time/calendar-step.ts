/** Moving and snapping instants by the units of the Korean calendar, whose days are not all 24 hours long. */

import { DAY, HOUR, MINUTE } from './durations.ts';
import { addLocal, type InstantRange, localAt, rangeOf } from './local-time.ts';

export type CalendarUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export interface Step {
  readonly unit: CalendarUnit;
  readonly amount: number;
}

/** Moves an instant by whole local units: a day later is the same clock time on the next day. */
export function shiftLocal(instant: number, { unit, amount }: Step): number {
  if (unit === 'minute') return instant + amount * MINUTE;
  if (unit === 'hour') return instant + amount * HOUR;
  return rangeOf(addLocal(clockOf(instant), { [`${unit}s`]: amount })).from;
}

/** The local minute; the day alone where it begins, which was at 00:30 where the clocks went forward at midnight. */
function clockOf(instant: number): string {
  const day = localAt(instant, 'day');
  return rangeOf(day).from === instant ? day : localAt(instant, 'minute');
}

/**
 * Moves the start by a local step, and lets the end follow: whole months stay whole months, anything else keeps its
 * days and clock times. Months are not equally long: an end that moved for itself would come out days too early.
 */
export function shiftRange(range: InstantRange, step: Step): InstantRange {
  const from = shiftLocal(range.from, step);
  const byMonth = step.unit === 'month' || step.unit === 'year';
  const to =
    byMonth && !(isMonthStart(range.from) && isMonthStart(range.to))
      ? endAfter(from, range)
      : shiftLocal(range.to, step);
  return { from, to: Math.max(to, from + MINUTE) };
}

function isMonthStart(instant: number): boolean {
  return /-01$/.test(clockOf(instant));
}

/** The end as many local days after a new start as it was after the old one, at its own time of day. */
function endAfter(from: number, range: InstantRange): number {
  const [day, end] = [localAt(range.from, 'day'), clockOf(range.to)];
  const days = Math.round((Date.parse(end.slice(0, 10)) - Date.parse(day)) / DAY);
  return rangeOf(`${addLocal(localAt(from, 'day'), { days })}${end.slice(10)}`).from;
}

export type SnapUnit = 'minute' | 'hour' | 'day';

/** The nearest beginning of a local minute, hour or day. */
export function snapTo(instant: number, unit: SnapUnit): number {
  const { from, to } = rangeOf(localAt(instant, unit));
  return instant - from <= to - instant ? from : to;
}

/** The last beginning of a unit before an instant. */
export function boundaryBefore(instant: number, unit: SnapUnit): number {
  return rangeOf(localAt(instant - 1, unit)).from;
}

/** The first beginning of a unit after an instant. */
export function boundaryAfter(instant: number, unit: SnapUnit): number {
  return rangeOf(localAt(instant, unit)).to;
}
