/** Makes bounds as a file has them into those of a time span, and tells of those that cannot be. */
import type { TimeColumns } from '#domain/rows/event-table.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { FlawCounter } from './row-flaws.ts';

/** The years 0 to 9999, ms: local times have four digits for the year. What lies beyond means 'for ever'. */
const FIRST_INSTANT = -62_167_219_200_000;
const LAST_INSTANT = 253_402_264_800_000;

/**
 * Of the rows from `first` up to `end`, in place: NaN, where the file has no bound, becomes open; all four NaN stays, which
 * is undated. Earliest bounds are rounded down and latest ones up to whole ms, so that nothing is narrowed.
 */
export function makeTimesSound(
  time: TimeColumns,
  [first, end]: readonly [first: number, end: number],
  windowLimits: InstantRange,
  flaws: FlawCounter,
): void {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = time;
  for (let row = first; row < end; row += 1) {
    const start = pairOf(earliestStart[row] ?? Number.NaN, latestStart[row] ?? Number.NaN);
    const finish = pairOf(earliestEnd[row] ?? Number.NaN, latestEnd[row] ?? Number.NaN);
    let last = finish.latest;
    // A single instant is the millisecond that it begins.
    if (last === start.earliest) last += 1;
    const isSound = last > start.earliest;
    if (start.isUpsideDown || finish.isUpsideDown || !isSound) flaws.tell('time-upside-down', row);
    const isDated =
      isSound &&
      [start.earliest, start.latest, finish.earliest, last].some((bound) => Number.isFinite(bound));
    if (!isDated) flaws.tell('undated', row);
    else if (last <= windowLimits.from || start.earliest >= windowLimits.to)
      flaws.tell('beyond-the-time', row);
    earliestStart[row] = isDated ? start.earliest : Number.NaN;
    latestStart[row] = isDated ? start.latest : Number.NaN;
    earliestEnd[row] = isDated ? finish.earliest : Number.NaN;
    latestEnd[row] = isDated ? last : Number.NaN;
  }
}

interface Pair {
  readonly earliest: number;
  readonly latest: number;
  readonly isUpsideDown: boolean;
}

/** One end of a happening; open on both sides where its bounds exclude each other, since either may be the wrong one. */
function pairOf(givenEarliest: number, givenLatest: number): Pair {
  const earliest = Number.isNaN(givenEarliest) ? -Infinity : instant(Math.floor(givenEarliest));
  const latest = Number.isNaN(givenLatest) ? Infinity : instant(Math.ceil(givenLatest));
  if (earliest === latest && Number.isFinite(earliest))
    return { earliest, latest: latest + 1, isUpsideDown: false };
  if (earliest < latest) return { earliest, latest, isUpsideDown: false };
  return { earliest: -Infinity, latest: Infinity, isUpsideDown: true };
}

function instant(ms: number): number {
  return ms > LAST_INSTANT ? Infinity : ms < FIRST_INSTANT ? -Infinity : ms;
}
