/**
 * What the timeline's axis shows, in ms since the epoch. The axis filters nothing, so it is not part of the address.
 */

import {
  type AxisBounds,
  type AxisRange,
  fitRange,
  lengthOf,
  middleOf,
  rangeOver,
  unionOf,
} from '#axis/axis-range.ts';
import { panOfKey, panStep, zoomOfKey, zoomStep } from '#axis/axis-steps.ts';
import type { FollowStyle } from '#axis/follow-window.ts';
import { DAY, HOUR } from '#domain/time/durations.ts';
import { knownBounds, type TimeSpan } from '#domain/time/time-span.ts';

/** From what the axis shows to what it is to show; it must keep to `bounds`. */
export type AxisChange = (axis: AxisRange, bounds: AxisBounds) => AxisRange;
export type ChangeAxis = (change: AxisChange) => void;
/** What to show, whatever the axis shows now. */
export type AxisFit = (bounds: AxisBounds) => AxisRange;

/** Minutes are the finest that sources give: a shorter axis would show nothing more. */
export const SHORTEST_AXIS = 3 * HOUR;

const FIT_PADDING = 0.05;
const WINDOW_PADDING = 0.15;

/** Share of the axis between its edge and a value that is brought into view there. */
export const REVEAL_MARGIN = 0.06;

/** A window that leaves the axis is followed no further than necessary. */
export const FOLLOW: FollowStyle = {
  margin: REVEAL_MARGIN,
  longest: 1 - 2 * REVEAL_MARGIN,
  padding: WINDOW_PADDING,
  place: 'edge',
};

/** From the first to the last instant that any source gives; open ends do not count. `undefined` when none does. */
export function evidenceRange(spans: readonly TimeSpan[]): AxisRange | undefined {
  return rangeOver(spans.flatMap(knownBounds));
}

/** A record as long as this has eras above it: whatever the axis shows of it, so that zooming moves nothing. */
const DECADES = 10 * 365 * DAY;

export function spansDecades(evidence: AxisRange | undefined): boolean {
  return evidence !== undefined && lengthOf(evidence) > DECADES;
}

/** All evidence and the window. At least `padding` of their length is free on each side. */
export function fitAll(
  evidence: AxisRange | undefined,
  window: AxisRange,
  bounds: AxisBounds,
  padding = FIT_PADDING,
): AxisRange {
  return fitRange(evidence ? unionOf(evidence, window) : window, Math.max(padding, FIT_PADDING), bounds);
}

/** The window over most of the axis, with room for its thumbs: `room` is the share of the axis that each needs. */
export function fitWindow(window: AxisRange, bounds: AxisBounds, room = 0): AxisRange {
  return fitRange(window, Math.max(WINDOW_PADDING, room / (1 - 2 * room)), bounds);
}

/** What the overview spans: all evidence, and the axis and the window where they lie outside it. */
export function overviewRange(
  evidence: AxisRange | undefined,
  axis: AxisRange,
  window: AxisRange,
  bounds: AxisBounds,
): AxisRange {
  const all = evidence ? fitRange(evidence, FIT_PADDING, bounds) : window;
  return unionOf(unionOf(all, axis), window);
}

/** What a key of the timeline's own does to the axis; `undefined` when the key is none. Zooms towards the window. */
export function axisChangeOfKey(key: string, window: AxisRange): AxisChange | undefined {
  const zoom = zoomOfKey(key);
  if (zoom) return (axis, bounds) => zoomStep(axis, zoom, bounds, middleOf(window));
  const pan = panOfKey(key);
  return pan && ((axis, bounds) => panStep(axis, pan, bounds));
}
