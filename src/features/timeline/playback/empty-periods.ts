/** Periods in which nothing is known to have happened: playback can skip them. */

import { ROUGH_LENGTH } from '#axis/calendar-ticks.ts';
import type { CalendarUnit } from '#domain/time/calendar-step.ts';
import { DAY, MINUTE } from '#domain/time/durations.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { knownBounds, type TimeMode, type TimeSpan } from '#domain/time/time-span.ts';
import { moveWindow } from '#state/commands/move-window.ts';

/** A span longer than this (ms) does not make a period busy; only its first and last day do. */
export const LONGEST_BUSY = 31 * DAY;

/**
 * The periods with incidents, in order and disjoint. An open end counts for nothing, and of a long span only the ends
 * count: otherwise one construction without a known end, or one report of 'some time between autumn and summer', would
 * leave no period empty.
 */
export function busyPeriods(spans: readonly TimeSpan[]): InstantRange[] {
  const known = spans
    .map(knownBounds)
    .filter((bounds) => bounds.length > 0)
    .flatMap((bounds) => busyParts({ from: Math.min(...bounds), to: Math.max(...bounds) }))
    .sort((a, b) => a.from - b.from);
  return mergePeriods(known.length, (at) => known[at] as InstantRange);
}

/** So many periods, the earliest first, as those that do not touch. */
export function mergePeriods(count: number, periodAt: (at: number) => InstantRange): InstantRange[] {
  const merged: { from: number; to: number }[] = [];
  for (let at = 0; at < count; at += 1) {
    const { from, to } = periodAt(at);
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Of the time from its first to its last bound. */
export function busyParts({ from, to }: InstantRange): InstantRange[] {
  if (to - from <= LONGEST_BUSY) return [{ from, to }];
  return [
    { from, to: from + DAY },
    { from: to - DAY, to },
  ];
}

/**
 * The window moved on to the next busy period; the same window when it touches one already or none follows. In the
 * modes with one end only that end is tested: everything before it has been shown.
 */
export function skipEmpty(
  window: InstantRange,
  busy: readonly InstantRange[],
  mode: TimeMode,
  grain: CalendarUnit,
  limits: InstantRange,
): InstantRange {
  const seen = seenBy(window, mode);
  const next = busy.find(({ to }) => to > seen.from);
  if (!next || next.from < seen.to) return window;
  // A longer grain would overshoot the period.
  const unit = grain === 'minute' || grain === 'hour' ? grain : 'day';
  const amount = Math.floor((next.from - seen.to) / ROUGH_LENGTH[unit]) + 1;
  return moveWindow(window, { unit, amount }, limits);
}

function seenBy({ from, to }: InstantRange, mode: TimeMode): InstantRange {
  if (mode === 'cumulative') return { from: to - MINUTE, to };
  return mode === 'moment' ? { from, to: from + MINUTE } : { from, to };
}
