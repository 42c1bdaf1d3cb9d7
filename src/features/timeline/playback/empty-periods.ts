/** Stretches of time in which nothing is known to have happened: play may leave them out. */

import { ROUGH_LENGTH } from '#axis/calendar-ticks.ts';
import type { CalendarUnit } from '#domain/time/calendar-step.ts';
import { DAY, MINUTE } from '#domain/time/durations.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { knownBounds, type TimeMode, type TimeSpan } from '#domain/time/time-span.ts';
import { moveWindow } from '#state/commands/move-window.ts';

/** What can have been at any time of more than this fills no stretch: of it the first and the last day count. */
export const WIDEST_BUSY = 31 * DAY;

/**
 * The stretches that hold something, in order and apart from each other. An open end holds nothing, and of what is
 * spread widely only the ends count: else after one work without a known end, or amid one report of 'some time
 * between autumn and summer', no time would be empty any more.
 */
export function busyStretches(spans: readonly TimeSpan[]): InstantRange[] {
  const known = spans
    .map(knownBounds)
    .filter((bounds) => bounds.length > 0)
    .flatMap((bounds) => busyParts({ from: Math.min(...bounds), to: Math.max(...bounds) }))
    .sort((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of known) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

function busyParts({ from, to }: InstantRange): InstantRange[] {
  if (to - from <= WIDEST_BUSY) return [{ from, to }];
  return [
    { from, to: from + DAY },
    { from: to - DAY, to },
  ];
}

/**
 * The window moved on to where something happens; the same window when something does already, or nothing
 * will. In the other modes only the end that counts is looked at: before it all has been shown.
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
  // Longer grains would overshoot what they skip to.
  const unit = grain === 'minute' || grain === 'hour' ? grain : 'day';
  const amount = Math.floor((next.from - seen.to) / ROUGH_LENGTH[unit]) + 1;
  return moveWindow(window, { unit, amount }, limits);
}

function seenBy({ from, to }: InstantRange, mode: TimeMode): InstantRange {
  if (mode === 'cumulative') return { from: to - MINUTE, to };
  return mode === 'moment' ? { from, to: from + MINUTE } : { from, to };
}
