/** What is asked when the mode changes: what was seen before stays, and nothing that was not seen decides. */
import { MINUTE } from '#domain/time/durations.ts';
import { addLocal, type InstantRange, localAt, rangeOf } from '#domain/time/local-time.ts';
import type { TimeMode } from '#domain/time/time-span.ts';

/**
 * Of a window one end alone is seen in the two modes that ask of one instant: the last in 'up to', the first in 'at a
 * moment'. From one to the other the window moves as it is, so that the day, or the minute, stays: up to the end of 19
 * June becomes 19 June, 00:00, and the other way round. To and from a window that is seen whole, nothing moves.
 */
export function windowInMode(window: InstantRange, before: TimeMode, after: TimeMode): InstantRange {
  const length = window.to - window.from;
  if (before === 'cumulative' && after === 'moment') {
    const from = beginOfLast(window.to);
    return { from, to: from + length };
  }
  if (before === 'moment' && after === 'cumulative') {
    const to = endOfFirst(window.from);
    return { from: to - length, to };
  }
  return window;
}

/** Of the last day of what ends with a day, else its last minute. */
function beginOfLast(to: number): number {
  return isMidnight(to) ? rangeOf(addLocal(localAt(to, 'day'), { days: -1 })).from : to - MINUTE;
}

/** Of the day that begins then, else of the minute. */
function endOfFirst(from: number): number {
  return isMidnight(from) ? rangeOf(localAt(from, 'day')).to : from + MINUTE;
}

function isMidnight(instant: number): boolean {
  return rangeOf(localAt(instant, 'day')).from === instant;
}
