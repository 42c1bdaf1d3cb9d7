/**
 * The stretch of time the axis shows, in ms since the epoch: pure arithmetic of fitting, zooming and
 * panning. The axis is how one looks, not what one asks for: it is never part of the address.
 */

import { type AxisBounds, clampRange, panRange, zoomRange } from '#axis/axis-range.ts';
import { HOUR } from '#domain/time/durations.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { TimeSpan } from '#domain/time/time-span.ts';
import { WINDOW_LIMITS } from '#state/view.ts';

/** Closer than this the minutes of a source would be all there is to see. */
export const SHORTEST_AXIS = 3 * HOUR;

const FIT_PADDING = 0.05;
const WINDOW_PADDING = 0.15;
const REVEAL_MARGIN = 0.06;

export function lengthOf(range: InstantRange): number {
  return range.to - range.from;
}

const BOUNDS: AxisBounds = { limits: WINDOW_LIMITS, shortest: SHORTEST_AXIS };

/** The nearest axis that is allowed: between three hours and the century of the window's limits, inside them. */
export function clampAxis(range: InstantRange): InstantRange {
  return clampRange(range, BOUNDS);
}

/** From the first to the last instant that any source gives; open ends do not count. `undefined` when none does. */
export function evidenceRange(spans: readonly TimeSpan[]): InstantRange | undefined {
  let from = Infinity;
  let to = -Infinity;
  for (const span of spans) {
    for (const bound of [span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd]) {
      if (!Number.isFinite(bound)) continue;
      from = Math.min(from, bound);
      to = Math.max(to, bound);
    }
  }
  return from < to ? { from, to } : undefined;
}

/** All evidence and the window, with some air on both sides: `air` is the share of it that each side gets. */
export function fitAll(spans: readonly TimeSpan[], window: InstantRange, air = FIT_PADDING): InstantRange {
  const evidence = evidenceRange(spans) ?? window;
  const both = { from: Math.min(evidence.from, window.from), to: Math.max(evidence.to, window.to) };
  return padded(both, Math.max(air, FIT_PADDING));
}

/** What the overview spans: all evidence, and the axis and the window where they lie outside it. */
export function overviewRange(
  evidence: InstantRange | undefined,
  axis: InstantRange,
  window: InstantRange,
): InstantRange {
  const all = evidence ? padded(evidence, FIT_PADDING) : window;
  return {
    from: Math.min(all.from, axis.from, window.from),
    to: Math.max(all.to, axis.to, window.to),
  };
}

/** The window over most of the axis, with room for its thumbs: `room` is the share of the axis that each needs. */
export function fitWindow(window: InstantRange, room = 0): InstantRange {
  return padded(window, Math.max(WINDOW_PADDING, room / (1 - 2 * room)));
}

function padded(range: InstantRange, share: number): InstantRange {
  const padding = lengthOf(range) * share;
  return clampAxis({ from: range.from - padding, to: range.to + padding });
}

/** Makes the axis `factor` times as long; the instant `focus` stays where it is on the screen. */
export function zoomAxis(axis: InstantRange, factor: number, focus: number): InstantRange {
  return zoomRange(axis, factor, focus, BOUNDS);
}

/** Moves the axis by a number of ms, towards the future when positive; it stops at the limits. */
export function panAxis(axis: InstantRange, by: number): InstantRange {
  return panRange(axis, by, BOUNDS);
}

/** Pans as little as possible so that an instant is seen; the same axis when it already is. */
export function revealInstant(axis: InstantRange, instant: number): InstantRange {
  const margin = lengthOf(axis) * REVEAL_MARGIN;
  if (instant < axis.from) return panAxis(axis, instant - margin - axis.from);
  if (instant > axis.to) return panAxis(axis, instant + margin - axis.to);
  return axis;
}

/**
 * Keeps the ends of the window that moved in sight. A window too long for the axis is fitted, unless its other end was
 * out of sight already: who looks closely at one end goes on doing so.
 */
export function followWindow(axis: InstantRange, before: InstantRange, after: InstantRange): InstantRange {
  const inSight = (instant: number) => instant >= axis.from && instant <= axis.to;
  const moved = [
    ...(before.from === after.from ? [] : [after.from]),
    ...(before.to === after.to ? [] : [after.to]),
  ];
  if (moved.every(inSight)) return axis;
  if (lengthOf(after) < lengthOf(axis) * (1 - 2 * REVEAL_MARGIN)) {
    return revealInstant(revealInstant(axis, after.to), after.from);
  }
  const [only] = moved;
  const other = only === after.from ? after.to : after.from;
  return moved.length === 1 && only !== undefined && !inSight(other)
    ? revealInstant(axis, only)
    : fitWindow(after);
}

const ZOOM_STEP = 1.6;

/** The axis after a key of the timeline's own; `undefined` when the key is none. */
export function axisAfterKey(
  key: string,
  axis: InstantRange,
  window: InstantRange,
): InstantRange | undefined {
  if (key === '+' || key === '=') return zoomStep(axis, 'in', window);
  if (key === '-' || key === '_') return zoomStep(axis, 'out', window);
  if (key === '[') return panStep(axis, -1);
  return key === ']' ? panStep(axis, 1) : undefined;
}

/** One press of a zoom button: towards the window when its middle is in sight, else towards the axis' own. */
export function zoomStep(axis: InstantRange, direction: 'in' | 'out', window: InstantRange): InstantRange {
  const wanted = (window.from + window.to) / 2;
  const inSight = wanted >= axis.from && wanted <= axis.to;
  const focus = inSight ? wanted : (axis.from + axis.to) / 2;
  return zoomAxis(axis, direction === 'in' ? 1 / ZOOM_STEP : ZOOM_STEP, focus);
}

/** One press of a pan button: a quarter of what is seen. */
export function panStep(axis: InstantRange, direction: -1 | 1): InstantRange {
  return panAxis(axis, (direction * lengthOf(axis)) / 4);
}
