/** Where a playing window is after some time: computed from where it started, so that rounding does not accumulate. */

import { lengthOf } from '#axis/axis-range.ts';
import { ROUGH_LENGTH } from '#axis/calendar-ticks.ts';
import type { CalendarUnit } from '#domain/time/calendar-step.ts';
import { type Step, shiftLocal } from '#domain/time/calendar-step.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { TimeMode } from '#domain/time/time-span.ts';
import { moveWindow } from '#state/commands/move-window.ts';

/** How much calendar time passes in one second. The window moves in whole grains of it. */
export interface Speed {
  readonly id: 'hour' | 'sixHours' | 'day' | 'week' | 'month' | 'year' | 'decade';
  readonly perSecond: Step;
  readonly grain: Extract<CalendarUnit, 'minute' | 'hour' | 'day' | 'week' | 'month'>;
}

export const SPEEDS: readonly Speed[] = [
  { id: 'hour', perSecond: { unit: 'hour', amount: 1 }, grain: 'minute' },
  { id: 'sixHours', perSecond: { unit: 'hour', amount: 6 }, grain: 'hour' },
  { id: 'day', perSecond: { unit: 'day', amount: 1 }, grain: 'day' },
  { id: 'week', perSecond: { unit: 'week', amount: 1 }, grain: 'day' },
  { id: 'month', perSecond: { unit: 'month', amount: 1 }, grain: 'day' },
  { id: 'year', perSecond: { unit: 'year', amount: 1 }, grain: 'month' },
  { id: 'decade', perSecond: { unit: 'year', amount: 10 }, grain: 'month' },
];

export const DEFAULT_SPEED: Speed['id'] = 'week';

export function speedOf(id: string): Speed {
  return SPEEDS.find((speed) => speed.id === id) ?? speedOf(DEFAULT_SPEED);
}

export interface Played {
  readonly window: InstantRange;
  /** True once the end of the run is reached. */
  readonly ended: boolean;
}

/** Whole grains that pass in `elapsed` ms of the reader's time. */
export function grainsIn(elapsed: number, { perSecond, grain }: Speed): number {
  const passing = (elapsed / 1000) * perSecond.amount * ROUGH_LENGTH[perSecond.unit];
  // 1000 ms at a week a second must be seven days, not 6.999...
  return Math.floor(passing / ROUGH_LENGTH[grain] + 1e-9);
}

/** The window `elapsed` ms after play began at `origin`; it stops where its end comes to the end of `run`. */
export function playedWindow(
  origin: InstantRange,
  elapsed: number,
  speed: Speed,
  run: InstantRange,
  limits: InstantRange,
): Played {
  const amount = grainsIn(elapsed, speed);
  if (origin.to + amount * shortest(speed.grain) >= run.to)
    return { window: endOf(origin, run), ended: true };
  const window = moveWindow(origin, { unit: speed.grain, amount }, limits);
  return window.to >= run.to ? { window: endOf(origin, run), ended: true } : { window, ended: false };
}

/** A lower bound of a grain's length, ms: only what is surely past the end may skip the calendar's arithmetic. */
function shortest(grain: Speed['grain']): number {
  return 0.95 * (grain === 'month' ? 28 * ROUGH_LENGTH.day : ROUGH_LENGTH[grain]);
}

function endOf(origin: InstantRange, run: InstantRange): InstantRange {
  const to = Math.max(run.to, origin.to);
  return { from: to - lengthOf(origin), to };
}

/**
 * The window that is played: of one that is longer than what passes in a second its beginning, so that incidents pass
 * one by one and each is seen for about a second.
 */
export function playable(window: InstantRange, { perSecond }: Speed, mode: TimeMode): InstantRange {
  if (mode !== 'window') return window;
  const to = shiftLocal(window.from, perSecond);
  return to < window.to ? { from: window.from, to } : window;
}

/** Where play begins: at the window, or at the beginning of the run once the window has reached its end. */
export function playFrom(window: InstantRange, run: InstantRange): InstantRange {
  return window.to >= run.to ? { from: run.from, to: run.from + lengthOf(window) } : window;
}

/**
 * The range that is played: from the first evidence until only its last day is left in the window or, in cumulative
 * mode, until the end of the window has reached the end of the evidence.
 */
export function playRun(
  evidence: InstantRange | undefined,
  window: InstantRange,
  mode: TimeMode = 'window',
): InstantRange {
  if (!evidence) return window;
  if (mode === 'cumulative') return { from: evidence.from - lengthOf(window), to: evidence.to };
  const lastDay = shiftLocal(evidence.to, { unit: 'day', amount: -1 });
  return { from: Math.min(evidence.from, lastDay), to: lastDay + lengthOf(window) };
}
