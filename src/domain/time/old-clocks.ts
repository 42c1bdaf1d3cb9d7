/** Where the clocks of a time in Korea did not show what today's would: other offsets and summer times. */
import { type ClockChange, changeAt, PYONGYANG_CLOCKS, SEOUL_CLOCKS } from './clock-changes.ts';
import { MINUTE } from './durations.ts';
import type { InstantRange } from './local-time.ts';

/** Of both sides today, minutes ahead of UTC. */
const TODAY = 9 * 60;

export interface OldClock {
  /** Whose clocks: all that is shown here is in Seoul's. */
  readonly of: 'seoul' | 'pyongyang';
  /** Minutes ahead of UTC. */
  readonly offset: number;
  /** Moved forward for the summer. */
  readonly summer: boolean;
}

/**
 * The clocks in a range of time that differ from today's, each once, in order of time. What clocks in the North showed
 * before 2015 the rules do not tell apart from today's, so that nothing is said of it.
 */
export function oldClocksIn({ from, to }: InstantRange): readonly OldClock[] {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [];
  const found = [
    ...offsetsIn(SEOUL_CLOCKS, from, to).map(
      (offset): OldClock => ({
        of: 'seoul',
        offset,
        // Standard time was 9 hours ahead of UTC, or 8 and a half: what is further ahead is summer time.
        summer: offset > TODAY,
      }),
    ),
    ...offsetsIn(PYONGYANG_CLOCKS, from, to).map(
      (offset): OldClock => ({ of: 'pyongyang', offset, summer: false }),
    ),
  ];
  return found.filter(({ offset }) => offset !== TODAY);
}

/** Minutes ahead of UTC, each once. */
function offsetsIn(clocks: readonly ClockChange[], from: number, to: number): readonly number[] {
  const first = changeAt(clocks, from);
  const held = clocks.filter((change, index) => index === first || (index > first && change.from < to));
  return [...new Set(held.map(({ offset }) => offset / MINUTE))];
}
