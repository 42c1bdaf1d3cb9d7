/**
 * What may come to be shown while the window is moved a little. Who draws thousands can have them ready, and then only
 * say at each step which of them are in the window.
 */

import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { CODES, type Code } from '#domain/rows/codes.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { TimeMode } from '#domain/time/time-span.ts';
import { canBeUnderWay, countOverlaps } from './incident-table.ts';
import { type Filters, standingsOf, type VisibleIncident, visibleIn } from './query.ts';

/** The window lies in `outer` and holds `inner`, and so does any window a little earlier, later, longer or shorter. */
export interface Surroundings {
  readonly inner: InstantRange;
  readonly outer: InstantRange;
}

/** Lengths of the stretches as multiples of the window's, the longest first. */
const LENGTHS = [8, 4, 2, 1, 1 / 2, 1 / 4, 1 / 8];
const SHORTEST = 1 / 8;
/** So many are drawn unseen without being felt. */
const MOST = 400;

/**
 * The stretches of time that the window touches, and those that it fills. They are long where little happened, so that
 * a scrub seldom comes to their end, and short where much did.
 */
export function surroundingsOf(window: InstantRange, incidents: readonly ResolvedIncident[]): Surroundings {
  const best = LENGTHS.find((length) => countOverlaps(incidents, stretchesOf(window, length).outer) <= MOST);
  return stretchesOf(window, best ?? SHORTEST);
}

/** Time cut into stretches of the window's length times `length`, or up to twice as long. */
function stretchesOf({ from, to }: InstantRange, length: number): Surroundings {
  const stretch = 2 ** Math.ceil(Math.log2(Math.max(to - from, 1) * length));
  const cut = (round: (parts: number) => number, instant: number) => round(instant / stretch) * stretch;
  return {
    inner: { from: cut(Math.ceil, from), to: cut(Math.floor, to) },
    outer: { from: cut(Math.floor, from), to: cut(Math.ceil, to) },
  };
}

/**
 * All that any window of these surroundings can show, in chronological order: several times where an incident may stand
 * otherwise in one window than in another. What `visibleIn` gives of such a window is among it, the same objects.
 * Not for the mode that asks of a moment, which has no surroundings.
 */
export function visibleNearWindow(
  incidents: readonly ResolvedIncident[],
  { inner, outer }: Surroundings,
  filters: Filters,
  mode: Exclude<TimeMode, 'moment'>,
): readonly VisibleIncident[] {
  const standing = standingsOf(incidents);
  const { codes: inside } = visibleIn(incidents, inner, filters, mode);
  const ready: VisibleIncident[] = [];
  visibleIn(incidents, outer, filters, mode).codes.forEach((code, row) => {
    if (code === CODES.out) return;
    const least = inside[row] ?? CODES.out;
    if (code === CODES.undated || least === CODES.certain) ready.push(standing(code as Code, row));
    else {
      ready.push(standing(CODES.certain, row));
      if (canBeUnderWay(incidents, row)) ready.push(standing(CODES['under-way'], row));
      if (least !== CODES['under-way']) ready.push(standing(CODES.possible, row));
    }
  });
  return ready;
}
