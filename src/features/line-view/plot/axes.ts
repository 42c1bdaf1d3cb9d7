/** What of the line and of time is shown. How one looks, not what one asks for: never part of the address. */

import { type AxisBounds, type AxisRange, clampRange, panRange, zoomRange } from '#axis/axis-range.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import { LINE_KM } from '#domain/query/stretch-filter.ts';
import { HOUR } from '#domain/time/durations.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { WINDOW_LIMITS } from '#state/view.ts';

export type AxisName = 'km' | 'time';

export interface Axes {
  /** Chainage in km, west to east. */
  readonly km: AxisRange;
  /** Instants in ms, downwards. */
  readonly time: AxisRange;
}

const BOUNDS: Record<AxisName, AxisBounds> = {
  km: { limits: { from: 0, to: LINE_KM }, shortest: 4 },
  time: { limits: WINDOW_LIMITS, shortest: 6 * HOUR },
};

const WINDOW_PADDING = 0.08;
const ZOOM_STEP = 1.6;
const PAN_SHARE = 0.25;

export const WHOLE_LINE: AxisRange = { from: 0, to: LINE_KM };

/** The whole line, and the window with a little of what is before and after it. */
export function fitWindow(window: InstantRange): Axes {
  const air = (window.to - window.from) * WINDOW_PADDING;
  return { km: WHOLE_LINE, time: clampRange({ from: window.from - air, to: window.to + air }, BOUNDS.time) };
}

/** The whole line and everything that is dated. */
export function fitAll(known: AxisRange | undefined, window: InstantRange): Axes {
  if (!known) return fitWindow(window);
  return fitWindow({ from: Math.min(known.from, window.from), to: Math.max(known.to, window.to) });
}

/** One axis `factor` times as long; `focus` (km or ms) stays where it is. */
export function zoomAxes(axes: Axes, axis: AxisName, factor: number, focus: number): Axes {
  return { ...axes, [axis]: zoomRange(axes[axis], factor, focus, BOUNDS[axis]) };
}

/** Moves one axis by km or ms. */
export function panAxes(axes: Axes, axis: AxisName, by: number): Axes {
  return { ...axes, [axis]: panRange(axes[axis], by, BOUNDS[axis]) };
}

/** One press of a button or key: around the middle of what is shown. */
export function zoomStep(axes: Axes, axis: AxisName, direction: 'in' | 'out'): Axes {
  const { from, to } = axes[axis];
  return zoomAxes(axes, axis, direction === 'in' ? 1 / ZOOM_STEP : ZOOM_STEP, (from + to) / 2);
}

/** One press of a key: a quarter of what is shown. */
export function panStep(axes: Axes, axis: AxisName, direction: -1 | 1): Axes {
  const { from, to } = axes[axis];
  return panAxes(axes, axis, direction * (to - from) * PAN_SHARE);
}

/** The time axis after the window was moved: as it is while the ends that moved are in sight. */
export function followWindow(axes: Axes, before: InstantRange, after: InstantRange): Axes {
  const { from, to } = axes.time;
  const moved = [
    ...(before.from === after.from ? [] : [after.from]),
    ...(before.to === after.to ? [] : [after.to]),
  ];
  if (moved.every((end) => end >= from && end <= to)) return axes;
  const [length, wanted] = [to - from, after.to - after.from];
  const [only] = moved;
  if (wanted <= length * 0.9) {
    const air = (length - wanted) / 2;
    return panAxes(axes, 'time', (after.from < from ? after.from - air : after.to + air - length) - from);
  }
  if (moved.length > 1 || only === undefined) return { ...axes, time: fitWindow(after).time };
  const air = length * WINDOW_PADDING;
  return panAxes(axes, 'time', only < from ? only - air - from : only + air - to);
}

/** The axes moved as little as possible so that a box can be seen; the same axes when some of it already can. */
export function revealBox(axes: Axes, known: AxisRange, stretches: readonly Stretch[]): Axes {
  const down = known.to < axes.time.from || known.from > axes.time.to;
  const seen = stretches.some(([west, east]) => west < axes.km.to && east > axes.km.from);
  const [first] = stretches;
  const moved = down ? centred(axes, 'time', (known.from + known.to) / 2) : axes;
  return first && !seen ? centred(moved, 'km', (first[0] + first[1]) / 2) : moved;
}

function centred(axes: Axes, axis: AxisName, middle: number): Axes {
  return panAxes(axes, axis, middle - (axes[axis].from + axes[axis].to) / 2);
}

/** The axes after a key of the line view's own; `undefined` when the key is none. */
export function axesAfterKey(key: string, axes: Axes): Axes | undefined {
  switch (key) {
    case '+':
    case '=':
      return zoomStep(axes, 'time', 'in');
    case '-':
    case '_':
      return zoomStep(axes, 'time', 'out');
    case '.':
    case '>':
      return zoomStep(axes, 'km', 'in');
    case ',':
    case '<':
      return zoomStep(axes, 'km', 'out');
    case '[':
      return panStep(axes, 'km', -1);
    case ']':
      return panStep(axes, 'km', 1);
    case 'PageUp':
      return panStep(axes, 'time', -1);
    case 'PageDown':
      return panStep(axes, 'time', 1);
    default:
      return undefined;
  }
}
