/** What the wheel, a drag and two fingers do to an axis. `length` is that of the axis on the screen, px. */
import { type AxisBounds, type AxisRange, lengthOf, panRange, zoomRange } from './axis-range.ts';

/** The parts of the browser's WheelEvent that count. */
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
/** One event of a fast wheel zooms no further than so many px. */
const FASTEST = 400;
/** Natural logarithm of the zoom for one px of the wheel, and of a touchpad that is pinched. */
const ZOOM_PER_PIXEL = { wheel: 0.0018, pinch: 0.01 };

/** A delta of the wheel in px; `page` is the length of a page, px. */
function pixelsOf(delta: number, { deltaMode }: Wheel, page: number): number {
  return delta * ([1, LINE_HEIGHT, page][deltaMode] ?? 1);
}

export function isSideways({ deltaX, deltaY }: Wheel): boolean {
  return Math.abs(deltaX) > Math.abs(deltaY);
}

/** The larger of the two deltas: some browsers turn the wheel sideways while Shift is pressed. */
function deltaOf(wheel: Wheel): number {
  return isSideways(wheel) ? wheel.deltaX : wheel.deltaY;
}

/** The wheel moves the axis; `page` px is how far a wheel that counts pages goes. */
export function panByWheel(
  range: AxisRange,
  wheel: Wheel,
  length: number,
  page: number,
  bounds: AxisBounds,
): AxisRange {
  return panRange(range, (pixelsOf(deltaOf(wheel), wheel, page) * lengthOf(range)) / length, bounds);
}

/** The wheel zooms the axis around `focus`, a value on it. */
export function zoomByWheel(
  range: AxisRange,
  wheel: Wheel,
  focus: number,
  page: number,
  bounds: AxisBounds,
): AxisRange {
  const pixels = pixelsOf(deltaOf(wheel), wheel, page);
  const exponent =
    Math.min(Math.max(pixels, -FASTEST), FASTEST) * ZOOM_PER_PIXEL[wheel.ctrlKey ? 'pinch' : 'wheel'];
  return zoomRange(range, Math.exp(exponent), focus, bounds);
}

/** What lies under a pointer stays under it: `before` and `after` are its places on the axis, px. */
export function dragRange(
  range: AxisRange,
  before: number,
  after: number,
  length: number,
  bounds: AxisBounds,
): AxisRange {
  return panRange(range, ((before - after) * lengthOf(range)) / length, bounds);
}

/** Places of two fingers along an axis, px. */
export type Fingers = readonly [number, number];

/** Nearer than this two fingers are taken to be so far apart, px: a ratio of distances near zero means nothing. */
const CLOSEST = 8;

export function spreadOf([one, other]: Fingers): number {
  return Math.abs(one - other);
}

/** How many times as long the axis becomes when two fingers part or close. */
export function pinchFactor(before: Fingers, after: Fingers): number {
  return Math.max(spreadOf(before), CLOSEST) / Math.max(spreadOf(after), CLOSEST);
}

/** Two fingers zoom the axis by `factor` and move it: what was in their middle stays there. */
export function pinchRange(
  range: AxisRange,
  before: Fingers,
  after: Fingers,
  length: number,
  bounds: AxisBounds,
  factor = pinchFactor(before, after),
): AxisRange {
  const middle = ([one, other]: Fingers) => (one + other) / 2;
  const focus = range.from + (middle(before) * lengthOf(range)) / length;
  return dragRange(zoomRange(range, factor, focus, bounds), middle(before), middle(after), length, bounds);
}
