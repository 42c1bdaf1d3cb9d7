/** A drag past the edge of the plot moves the axis: how far, by how far past the hand is. */
import type { InstantRange } from '#domain/time/local-time.ts';
import { lengthOf, panAxis } from '#features/timeline/plot/axis.ts';

/** The outermost px count as past the edge: on a phone there is no room beyond it. */
const INSIDE = 8;
/** So far past it, px, it goes no faster. */
const FULL = 48;
/** Lengths of the axis in a second, at most. */
const FASTEST = 0.8;

/** How hard the hand pulls: -1 to 1, 0 while it is over the plot. */
export function pullOf(x: number, width: number): number {
  const past = x < INSIDE ? x - INSIDE : x > width - INSIDE ? x - (width - INSIDE) : 0;
  return Math.min(Math.max(past / FULL, -1), 1);
}

/** The axis after `elapsed` ms of a pull. */
export function pulledAxis(axis: InstantRange, pull: number, elapsed: number): InstantRange {
  return pull === 0 ? axis : panAxis(axis, pull * FASTEST * lengthOf(axis) * (elapsed / 1000));
}
