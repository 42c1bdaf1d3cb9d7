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
import { changeWarped, EVEN, type TimeWarp } from '#axis/time-warp.ts';
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
  { line, km, instant, warp }: Projection,
): AxesChange {
  const page = line.height;
  const focus = { km: km(at.x), time: warp.to(instant(at.y)) };
  if (isSideways(wheel) && !wheel.shiftKey)
    return (axes, bounds) => ({ ...axes, km: panByWheel(axes.km, wheel, line.width, page, bounds.km) });
  if (wheel.altKey)
    return (axes, bounds) => ({
      ...axes,
      time: changeWarped(axes.time, bounds.time, warp, (time, on) =>
        panByWheel(time, wheel, line.height, page, on),
      ),
    });
  if (wheel.shiftKey)
    return (axes, bounds) => ({ ...axes, km: zoomByWheel(axes.km, wheel, focus.km, page, bounds.km) });
  return (axes, bounds) => ({
    ...axes,
    time: changeWarped(axes.time, bounds.time, warp, (time, on) =>
      zoomByWheel(time, wheel, focus.time, page, on),
    ),
  });
}

/** What lies under a pointer stays under it. `line` is the size of the plot, px. */
export function dragChange(before: Point, after: Point, line: Size, warp: TimeWarp = EVEN): AxesChange {
  return (axes, bounds) => ({
    km: dragRange(axes.km, before.x, after.x, line.width, bounds.km),
    time: changeWarped(axes.time, bounds.time, warp, (time, on) =>
      dragRange(time, before.y, after.y, line.height, on),
    ),
  });
}

/** Two fingers zoom each axis by how far they part along it, and move both. */
export function pinchChange(before: Pair, after: Pair, line: Size, warp: TimeWarp = EVEN): AxesChange {
  const [across, down] = [fingersOf(before, 'x'), fingersOf(before, 'y')];
  const [acrossNow, downNow] = [fingersOf(after, 'x'), fingersOf(after, 'y')];
  return (axes, bounds) => ({
    km: pinchRange(axes.km, across, acrossNow, line.width, bounds.km, factorOf(across, acrossNow)),
    time: changeWarped(axes.time, bounds.time, warp, (time, on) =>
      pinchRange(time, down, downNow, line.height, on, factorOf(down, downNow)),
    ),
  });
}

function fingersOf([one, other]: Pair, axis: keyof Point): Fingers {
  return [one[axis], other[axis]];
}

function factorOf(before: Fingers, after: Fingers): number {
  return Math.min(spreadOf(before), spreadOf(after)) < LEAST_SPREAD ? 1 : pinchFactor(before, after);
}
