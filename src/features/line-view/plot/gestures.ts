/** What the wheel, a drag and two fingers do to both axes of the plot. */
import {
  dragRange,
  type Fingers,
  isSideways,
  panByWheel,
  pinchFactor,
  pinchRange,
  spreadOf,
  type Wheel,
  zoomByWheel,
} from '#axis/gestures.ts';
import type { Pair, Point } from '#ui/gestures/use-pointer-gestures.ts';
import type { AxesChange } from './axes.ts';
import type { Projection, Size } from './projection.ts';

/** Fingers closer than this on one axis leave the scale of that axis alone, px. */
const LEAST_SPREAD = 40;

/**
 * The wheel zooms time around the pointer, with Shift the line; a wheel that goes sideways moves the line, and
 * with Alt the wheel moves time. The focus is that of the projection on the screen.
 */
export function wheelChange(
  wheel: Wheel & { readonly altKey: boolean },
  at: Point,
  { line, km, instant }: Projection,
): AxesChange {
  const page = line.height;
  const focus = { km: km(at.x), time: instant(at.y) };
  if (isSideways(wheel) && !wheel.shiftKey)
    return (axes, bounds) => ({ ...axes, km: panByWheel(axes.km, wheel, line.width, page, bounds.km) });
  if (wheel.altKey)
    return (axes, bounds) => ({
      ...axes,
      time: panByWheel(axes.time, wheel, line.height, page, bounds.time),
    });
  const axis = wheel.shiftKey ? 'km' : 'time';
  return (axes, bounds) => ({
    ...axes,
    [axis]: zoomByWheel(axes[axis], wheel, focus[axis], page, bounds[axis]),
  });
}

/** What lies under a pointer stays under it. `line` is the size of the plot, px. */
export function dragChange(before: Point, after: Point, line: Size): AxesChange {
  return (axes, bounds) => ({
    km: dragRange(axes.km, before.x, after.x, line.width, bounds.km),
    time: dragRange(axes.time, before.y, after.y, line.height, bounds.time),
  });
}

/** Two fingers zoom each axis by how far they part along it, and move both. */
export function pinchChange(before: Pair, after: Pair, line: Size): AxesChange {
  const [across, down] = [fingersOf(before, 'x'), fingersOf(before, 'y')];
  const [acrossNow, downNow] = [fingersOf(after, 'x'), fingersOf(after, 'y')];
  return (axes, bounds) => ({
    km: pinchRange(axes.km, across, acrossNow, line.width, bounds.km, factorOf(across, acrossNow)),
    time: pinchRange(axes.time, down, downNow, line.height, bounds.time, factorOf(down, downNow)),
  });
}

function fingersOf([one, other]: Pair, axis: keyof Point): Fingers {
  return [one[axis], other[axis]];
}

function factorOf(before: Fingers, after: Fingers): number {
  return Math.min(spreadOf(before), spreadOf(after)) < LEAST_SPREAD ? 1 : pinchFactor(before, after);
}
