/** Zooming and panning a one-dimensional axis: plain numbers, whatever they measure. */

export interface AxisRange {
  readonly from: number;
  readonly to: number;
}

/** How far an axis may go, and how little of it may be shown. */
export interface AxisBounds {
  readonly limits: AxisRange;
  readonly shortest: number;
}

/** The nearest range that is allowed: neither too short nor longer than the limits, and inside them. */
export function clampRange(range: AxisRange, { limits, shortest }: AxisBounds): AxisRange {
  const length = Math.min(Math.max(range.to - range.from, shortest), limits.to - limits.from);
  const middle = (range.from + range.to) / 2;
  const from = Math.min(Math.max(middle - length / 2, limits.from), limits.to - length);
  return { from, to: from + length };
}

/** Makes a range `factor` times as long; `focus` stays where it is on the screen, as far as the limits let it. */
export function zoomRange(range: AxisRange, factor: number, focus: number, bounds: AxisBounds): AxisRange {
  const before = range.to - range.from;
  const longest = bounds.limits.to - bounds.limits.from;
  const length = Math.min(Math.max(before * factor, bounds.shortest), longest);
  const share = (focus - range.from) / before;
  return clampRange({ from: focus - share * length, to: focus + (1 - share) * length }, bounds);
}

/** Moves a range; it stops at the limits. */
export function panRange(range: AxisRange, by: number, bounds: AxisBounds): AxisRange {
  return clampRange({ from: range.from + by, to: range.to + by }, bounds);
}
