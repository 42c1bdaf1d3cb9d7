/** What hands do on the plot, as arithmetic on the axes. */
import { type Axes, type AxisName, panAxes, zoomAxes } from './axes.ts';
import type { Projection } from './projection.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Wheel {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 px, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** Set by browsers when a touchpad is pinched. */
  readonly ctrlKey: boolean;
}

const LINE_HEIGHT = 16;
const CLICK_SLACK = 5;
/** Fingers closer than this on one axis leave that axis alone. */
const LEAST_SPREAD = 40;

/** A hand trembles: a press becomes a drag only after some px. */
export function startsDrag(from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) >= CLICK_SLACK;
}

/**
 * The wheel zooms time around the pointer, with Shift the line; a wheel that goes sideways moves the line, and
 * with Alt the wheel moves time.
 */
export function wheelAxes(axes: Axes, wheel: Wheel, at: Point, on: Projection): Axes {
  const pixels = (delta: number) => delta * ([1, LINE_HEIGHT, on.line.height][wheel.deltaMode] ?? 1);
  const sideways = Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY);
  if (sideways && !wheel.shiftKey) return panAxes(axes, 'km', pixels(wheel.deltaX) * perPixel(on, 'km'));
  if (wheel.altKey) return panAxes(axes, 'time', pixels(wheel.deltaY) * perPixel(on, 'time'));
  // Some browsers turn the wheel sideways while Shift is held.
  const delta = pixels(wheel.shiftKey && sideways ? wheel.deltaX : wheel.deltaY);
  const factor = Math.exp(Math.min(Math.max(delta, -400), 400) * (wheel.ctrlKey ? 0.01 : 0.0018));
  return wheel.shiftKey
    ? zoomAxes(axes, 'km', factor, on.km(at.x))
    : zoomAxes(axes, 'time', factor, on.instant(at.y));
}

/** What lies under a finger stays under it. */
export function draggedAxes(axes: Axes, from: Point, to: Point, on: Projection): Axes {
  const moved = panAxes(axes, 'km', (from.x - to.x) * perPixel(on, 'km'));
  return panAxes(moved, 'time', (from.y - to.y) * perPixel(on, 'time'));
}

/** Two fingers zoom each axis by how far they part along it, and move both. */
export function pinchedAxes(
  axes: Axes,
  before: readonly [Point, Point],
  after: readonly [Point, Point],
  on: Projection,
): Axes {
  const middle = ([a, b]: readonly [Point, Point]): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const spread = ([a, b]: readonly [Point, Point], axis: 'x' | 'y') => Math.abs(a[axis] - b[axis]);
  const factor = (axis: 'x' | 'y') =>
    Math.min(spread(before, axis), spread(after, axis)) < LEAST_SPREAD
      ? 1
      : spread(before, axis) / spread(after, axis);
  const was = middle(before);
  const wide = zoomAxes(axes, 'km', factor('x'), on.km(was.x));
  const zoomed = zoomAxes(wide, 'time', factor('y'), on.instant(was.y));
  return draggedAxes(zoomed, was, middle(after), { ...on, axes: zoomed });
}

function perPixel({ axes, line }: Projection, axis: AxisName): number {
  return (axes[axis].to - axes[axis].from) / (axis === 'km' ? line.width : line.height);
}
