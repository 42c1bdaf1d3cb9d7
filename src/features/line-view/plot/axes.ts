/** What the axes of the line and of time show. They filter nothing, so they are not part of the address. */

import {
  type AxisBounds,
  type AxisRange,
  centreRange,
  fitRange,
  lengthOf,
  middleOf,
  unionOf,
} from '#axis/axis-range.ts';
import { panOfKey, panStep, type ZoomDirection, zoomOfKey, zoomStep } from '#axis/axis-steps.ts';
import { type FollowStyle, followWindow } from '#axis/follow-window.ts';
import { changeWarped, DECADES, EVEN, type TimeWarp } from '#axis/time-warp.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import { DAY, HOUR } from '#domain/time/durations.ts';
import type { InstantRange } from '#domain/time/local-time.ts';

export type AxisName = 'km' | 'time';

export interface Axes {
  /** Chainage in km, west to east. */
  readonly km: AxisRange;
  /** Instants in ms, downwards. */
  readonly time: AxisRange;
}

export type AxesBounds = Readonly<Record<AxisName, AxisBounds>>;

/** From what the axes show to what they are to show; they must keep to `bounds`. */
export type AxesChange = (axes: Axes, bounds: AxesBounds) => Axes;
export type ChangeAxes = (change: AxesChange) => void;

const SHORTEST = { km: 4, time: 6 * HOUR };

/** `line` is the whole line, km; `time` is how far the window may go, ms. */
export function axesBounds(line: AxisRange, time: InstantRange): AxesBounds {
  return {
    km: { limits: line, shortest: SHORTEST.km },
    time: { limits: time, shortest: SHORTEST.time },
  };
}

const WINDOW_PADDING = 0.08;
const YEAR = 366 * DAY;

/** A window that leaves the axis comes to its middle, so that the same time before and after it is seen. */
const FOLLOW: FollowStyle = {
  margin: WINDOW_PADDING,
  longest: 0.9,
  padding: WINDOW_PADDING,
  place: 'middle',
};

/** The whole line, and the window with a little of what is before and after it. */
export function fitAxes(window: AxisRange, { km, time }: AxesBounds): Axes {
  const length = lengthOf(window);
  // Of decades a year before and after is enough: nothing is there.
  const padding = length > DECADES ? Math.min(WINDOW_PADDING, YEAR / length) : WINDOW_PADDING;
  return { km: km.limits, time: fitRange(window, padding, time) };
}

/** The whole line and everything that is dated. */
export function fitAll(known: AxisRange | undefined, window: InstantRange, bounds: AxesBounds): Axes {
  return fitAxes(known ? unionOf(known, window) : window, bounds);
}

/** One press of a button or key: around the middle of what is shown. */
export function zoomChange(axis: AxisName, direction: ZoomDirection, warp: TimeWarp): AxesChange {
  return stepped(axis, warp, (range, on) => zoomStep(range, direction, on));
}

function panChange(axis: AxisName, direction: -1 | 1, warp: TimeWarp): AxesChange {
  return stepped(axis, warp, (range, on) => panStep(range, direction, on));
}

function stepped(
  axis: AxisName,
  warp: TimeWarp,
  step: (range: AxisRange, bounds: AxisBounds) => AxisRange,
): AxesChange {
  return (axes, bounds) => ({
    ...axes,
    [axis]: changeWarped(axes[axis], bounds[axis], axis === 'time' ? warp : EVEN, step),
  });
}

/** The axes after the window was moved; the same axes while the ends that moved are visible. */
export function followWindowIn(
  axes: Axes,
  before: InstantRange,
  after: InstantRange,
  bounds: AxesBounds,
): Axes {
  const time = followWindow(axes.time, before, after, bounds.time, FOLLOW);
  return time === axes.time ? axes : { ...axes, time };
}

/** The axes centred on a box of which nothing is visible; the same axes when some of it is. */
export function revealBox(
  axes: Axes,
  known: AxisRange,
  stretches: readonly Stretch[],
  bounds: AxesBounds,
): Axes {
  const timeSeen = known.to >= axes.time.from && known.from <= axes.time.to;
  const placeSeen = stretches.some(([west, east]) => west < axes.km.to && east > axes.km.from);
  const [first] = stretches;
  if (timeSeen && (placeSeen || !first)) return axes;
  return {
    time: timeSeen ? axes.time : centreRange(axes.time, middleOf(known), bounds.time),
    km: placeSeen || !first ? axes.km : centreRange(axes.km, (first[0] + first[1]) / 2, bounds.km),
  };
}

/** What a key of the line view's own does to the axes; `undefined` when the key is none. */
export function axesChangeOfKey(key: string, warp: TimeWarp = EVEN): AxesChange | undefined {
  const zoom = zoomOfKey(key);
  if (zoom) return zoomChange('time', zoom, warp);
  const pan = panOfKey(key);
  if (pan) return panChange('km', pan, warp);
  switch (key) {
    case '.':
    case '>':
      return zoomChange('km', 'in', warp);
    case ',':
    case '<':
      return zoomChange('km', 'out', warp);
    case 'PageUp':
      return panChange('time', -1, warp);
    case 'PageDown':
      return panChange('time', 1, warp);
    default:
      return undefined;
  }
}
