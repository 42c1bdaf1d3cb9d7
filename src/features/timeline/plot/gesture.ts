/** What hands do on the plot, as arithmetic on the axis. */

import type { TimeScale } from '#axis/time-scale.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { Grip } from '#features/timeline/window/window-drag.ts';
import { lengthOf, panAxis, zoomAxis } from './axis.ts';

/** A finger or the mouse on the plot; px from its left edge. */
export interface Pointer {
  readonly x: number;
  readonly startX: number;
}

export interface Wheel {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 px, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly shiftKey: boolean;
  /** Set by browsers when a touchpad is pinched. */
  readonly ctrlKey: boolean;
}

const LINE_HEIGHT = 16;
const CLICK_SLACK = 4;

/** A hand trembles: a press becomes a drag only after some px. */
export function startsDrag(startX: number, x: number): boolean {
  return Math.abs(x - startX) >= CLICK_SLACK;
}

/** What a press takes hold of: the grip it hit, else the window's body where it lies, else the axis. */
export function gestureOf(
  grip: Grip | 'axis' | undefined,
  x: number,
  window: InstantRange,
  scale: TimeScale,
): Grip | 'axis' {
  if (grip) return grip;
  return x >= scale.x(window.from) && x <= scale.x(window.to) ? 'body' : 'axis';
}

/** Vertical wheel zooms around the pointer; horizontal wheel, or Shift, pans. */
export function wheelAxis(axis: InstantRange, wheel: Wheel, focus: number, width: number): InstantRange {
  const pixels = (delta: number) => delta * ([1, LINE_HEIGHT, width][wheel.deltaMode] ?? 1);
  const across = pixels(wheel.shiftKey && wheel.deltaX === 0 ? wheel.deltaY : wheel.deltaX);
  if (wheel.shiftKey || Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY)) {
    return panAxis(axis, (across / width) * lengthOf(axis));
  }
  const strength = wheel.ctrlKey ? 0.01 : 0.0018;
  return zoomAxis(axis, Math.exp(Math.min(Math.max(pixels(wheel.deltaY), -400), 400) * strength), focus);
}

const CLOSEST_FINGERS = 8;

/** Two fingers stay on the instants they were put on. */
export function pinchedAxis(
  axis: InstantRange,
  before: readonly Pointer[],
  after: readonly Pointer[],
  width: number,
): InstantRange {
  const [was, is] = [spread(before), spread(after)];
  const perPixel = lengthOf(axis) / width;
  const focus = axis.from + was.middle * perPixel;
  const zoomed = zoomAxis(axis, was.apart / is.apart, focus);
  return panAxis(zoomed, ((was.middle - is.middle) * lengthOf(zoomed)) / width);
}

function spread([first, second]: readonly Pointer[]): { readonly middle: number; readonly apart: number } {
  const [a, b] = [first?.x ?? 0, second?.x ?? first?.x ?? 0];
  return { middle: (a + b) / 2, apart: Math.max(Math.abs(a - b), CLOSEST_FINGERS) };
}
