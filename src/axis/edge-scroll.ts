/** A drag past the edge of the plot moves the axis: the farther out the pointer is, the faster. */
import { type AxisBounds, type AxisRange, lengthOf, panRange } from './axis-range.ts';

/** The outermost px count as past the edge: on a phone there is no room beyond it. */
const INSIDE = 8;
/** From so many px past the edge on, the axis moves at full speed. */
const FULL = 48;
/** Full speed, in lengths of the axis a second. */
const FASTEST = 0.8;

/** How fast the axis moves, as a share of full speed: -1 to 1, 0 while the pointer is over the plot. */
export function edgeSpeed(x: number, width: number): number {
  const past = x < INSIDE ? x - INSIDE : x > width - INSIDE ? x - (width - INSIDE) : 0;
  return Math.min(Math.max(past / FULL, -1), 1);
}

/** The axis after `elapsed` ms at a share of full speed. */
export function scrolledRange(
  range: AxisRange,
  speed: number,
  elapsed: number,
  bounds: AxisBounds,
): AxisRange {
  if (speed === 0) return range;
  return panRange(range, speed * FASTEST * lengthOf(range) * (elapsed / 1000), bounds);
}
