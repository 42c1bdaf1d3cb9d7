/** The part of an address that names the window. */
import type { Subject } from '#domain/record/subject.ts';
import { MINUTE } from '#domain/time/durations.ts';
import {
  dayFrom,
  dayUntil,
  type InstantRange,
  isLocalTime,
  localAt,
  rangeOf,
} from '#domain/time/local-time.ts';
import { clampWindow } from '#state/view.ts';

/**
 * A window as two local Korean times, both included: days where it is whole days, else minutes.
 * A minute that a clock change repeats has one name: what is read of it reaches over both.
 */
export function encodeWindow(window: InstantRange): string {
  const [first, last] = [dayFrom(window.from), dayUntil(window.to)];
  return first && last
    ? `${first}/${last}`
    : `${localAt(window.from, 'minute')}/${localAt(window.to - MINUTE, 'minute')}`;
}

/** The window of two local times, as near as the limits allow. `undefined` when it makes no sense. */
export function decodeWindow(text: string, { windowLimits }: Subject): InstantRange | undefined {
  const window = namedRange(text);
  if (!window) return undefined;
  // Clamped, a window beyond the limits would become a minute that nobody asked for.
  const meetsLimits = window.from < windowLimits.to && window.to > windowLimits.from;
  return window.to > window.from && meetsLimits ? clampWindow(window, windowLimits) : undefined;
}

/** What two local times name, whatever the limits; an end is included at its own precision. */
export function namedRange(text: string): InstantRange | undefined {
  const [start = '', end = start, ...rest] = text.split('/');
  if (rest.length > 0 || !isLocalTime(start) || !isLocalTime(end)) return undefined;
  return { from: rangeOf(start).from, to: rangeOf(end).to };
}
