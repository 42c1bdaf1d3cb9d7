/**
 * What the clocks of Seoul show, as a number: ms since they showed the beginning of 1970. It runs as the hands do: where the
 * clocks were changed it leaps or comes back, so that it is no instant.
 */
import { type ClockChange, changeAt, SEOUL_CLOCKS } from './clock-changes.ts';
import { HOUR } from './durations.ts';

/** What clocks show at an instant. */
export function wallAt(instant: number): number {
  return instant + clockAt(instant).offset;
}

/** The first instant at which clocks showed this; where they skipped it, that at which they would have. */
export function firstInstantOf(wall: number): number {
  const [before, after] = clocksAround(wall);
  const first = wall - before.offset;
  const second = wall - after.offset;
  return first < after.from || second < after.from ? first : second;
}

/** The last one. */
export function lastInstantOf(wall: number): number {
  const [before, after] = clocksAround(wall);
  const second = wall - after.offset;
  return second >= after.from ? second : wall - before.offset;
}

/** What may have been shown by: two where the clocks were changed about then, else the same twice. No offset is beyond these. */
function clocksAround(wall: number): readonly [ClockChange, ClockChange] {
  return [clockAt(wall - 10 * HOUR), clockAt(wall - 8 * HOUR)];
}

function clockAt(instant: number): ClockChange {
  return SEOUL_CLOCKS[changeAt(SEOUL_CLOCKS, instant)] as ClockChange;
}
