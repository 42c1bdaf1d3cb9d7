/** How an axis follows what moves along it: a single value, or a window whose ends move. */
import {
  type AxisBounds,
  type AxisRange,
  centreRange,
  contains,
  fitRange,
  lengthOf,
  middleOf,
  panRange,
} from './axis-range.ts';

export interface FollowStyle {
  /** Share of the axis that lies beyond a value that comes into sight at its edge. */
  readonly margin: number;
  /** A window longer than this share of the axis changes the scale. */
  readonly longest: number;
  /** Share of such a window that is free on each side of it. */
  readonly padding: number;
  /** Where a shorter window comes to: just inside the edge that it left by, or the middle. */
  readonly place: 'edge' | 'middle';
}

/** Pans as little as possible so that a value is on the axis; the same axis when it already is. */
export function revealValue(axis: AxisRange, value: number, bounds: AxisBounds, margin: number): AxisRange {
  const beyond = lengthOf(axis) * margin;
  if (value < axis.from) return panRange(axis, value - beyond - axis.from, bounds);
  if (value > axis.to) return panRange(axis, value + beyond - axis.to, bounds);
  return axis;
}

/**
 * Keeps the ends of the window that moved on the axis. A window too long for the axis is fitted, unless its other end
 * was off the axis already: the reader was looking at one end closely.
 */
export function followWindow(
  axis: AxisRange,
  before: AxisRange,
  after: AxisRange,
  bounds: AxisBounds,
  { margin, longest, padding, place }: FollowStyle,
): AxisRange {
  const movedStart = before.from !== after.from;
  const movedEnd = before.to !== after.to;
  const [startSeen, endSeen] = [contains(axis, after.from), contains(axis, after.to)];
  if ((!movedStart || startSeen) && (!movedEnd || endSeen)) return axis;
  const reveal = (range: AxisRange, end: number) => revealValue(range, end, bounds, margin);
  if (lengthOf(after) <= lengthOf(axis) * longest) {
    return place === 'middle'
      ? centreRange(axis, middleOf(after), bounds)
      : reveal(reveal(axis, after.to), after.from);
  }
  const onlyOne = movedStart !== movedEnd;
  const otherSeen = movedStart ? endSeen : startSeen;
  return onlyOne && !otherSeen
    ? reveal(axis, movedStart ? after.from : after.to)
    : fitRange(after, padding, bounds);
}
