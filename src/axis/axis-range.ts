/** What an axis shows, and how that is zoomed and moved: plain numbers, whether they count km or ms. */

export interface AxisRange {
  readonly from: number;
  readonly to: number;
}

/** How far an axis may go, and how little of it may be shown. */
export interface AxisBounds {
  readonly limits: AxisRange;
  readonly shortest: number;
}

export function lengthOf({ from, to }: AxisRange): number {
  return to - from;
}

export function middleOf({ from, to }: AxisRange): number {
  return (from + to) / 2;
}

/** True for a value between the ends or on one of them. */
export function contains({ from, to }: AxisRange, value: number): boolean {
  return value >= from && value <= to;
}

/** The shortest range that contains both. */
export function unionOf(one: AxisRange, other: AxisRange): AxisRange {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

/** From the least to the greatest of the finite values; undefined when they are not at least two. */
export function rangeOver(values: Iterable<number>): AxisRange | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  return from < to ? { from, to } : undefined;
}

/** The nearest range that is allowed: neither too short nor longer than the limits, and inside them. */
export function clampRange(range: AxisRange, { limits, shortest }: AxisBounds): AxisRange {
  const wanted = lengthOf(range);
  if (wanted >= shortest && range.from >= limits.from && range.to <= limits.to) return range;
  const length = Math.max(wanted, shortest);
  if (length >= lengthOf(limits)) return limits;
  const from = middleOf(range) - length / 2;
  // Each end is set to the limit itself: computed from the other end, rounding could take it past the limit.
  if (from <= limits.from) return { from: limits.from, to: Math.min(limits.from + length, limits.to) };
  if (from + length >= limits.to) return { from: Math.max(limits.to - length, limits.from), to: limits.to };
  return { from, to: from + length };
}

/** Makes a range `factor` times as long; `focus` stays where it is on the screen, as far as the limits let it. */
export function zoomRange(range: AxisRange, factor: number, focus: number, bounds: AxisBounds): AxisRange {
  const before = lengthOf(range);
  const length = Math.min(Math.max(before * factor, bounds.shortest), lengthOf(bounds.limits));
  const share = (focus - range.from) / before;
  return clampRange({ from: focus - share * length, to: focus + (1 - share) * length }, bounds);
}

/** Moves a range, towards its greater end when positive; it stops at the limits and keeps its length. */
export function panRange(range: AxisRange, by: number, bounds: AxisBounds): AxisRange {
  return clampRange({ from: range.from + by, to: range.to + by }, bounds);
}

/** Moves a range so that a value comes to its middle, as far as the limits let it. */
export function centreRange(range: AxisRange, value: number, bounds: AxisBounds): AxisRange {
  return panRange(range, value - middleOf(range), bounds);
}

/** The range to show so that another is seen whole, with `share` of its length free on each side. */
export function fitRange(range: AxisRange, share: number, bounds: AxisBounds): AxisRange {
  const padding = lengthOf(range) * share;
  return clampRange({ from: range.from - padding, to: range.to + padding }, bounds);
}
