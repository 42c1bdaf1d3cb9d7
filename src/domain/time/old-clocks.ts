/** Where the clocks of a time in Korea did not show what today's would: other offsets and summer times. */
import type { Temporal as TemporalApi } from 'temporal-polyfill';
import { type InstantRange, TIME_ZONE, zonedAt } from './local-time.ts';

/** Of the North; its times are not read in it, but its clocks are told of where they differed. */
const NORTHERN_ZONE = 'Asia/Pyongyang';

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
    ...offsetsIn(TIME_ZONE, from, to).map(
      (offset): OldClock => ({
        of: 'seoul',
        offset,
        // Standard time was 9 hours ahead of UTC, or 8 and a half: what is further ahead is summer time.
        summer: offset > TODAY,
      }),
    ),
    ...offsetsIn(NORTHERN_ZONE, from, to).map(
      (offset): OldClock => ({ of: 'pyongyang', offset, summer: false }),
    ),
  ];
  return found.filter(({ offset }) => offset !== TODAY);
}

/** Minutes ahead of UTC, each once. */
function offsetsIn(zone: string, from: number, to: number): readonly number[] {
  const offsets = new Set<number>();
  let at: TemporalApi.ZonedDateTime | null = zonedAt(from, zone);
  while (at && at.epochMilliseconds < to) {
    offsets.add(at.offsetNanoseconds / 6e10);
    at = at.getTimeZoneTransition('next');
  }
  return [...offsets];
}
