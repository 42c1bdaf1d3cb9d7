/**
 * A time axis on which years with much in them are longer: two fifths of its length are dealt by time, the rest by what
 * happened, so that sparse decades and a dense year can be read together. Within a quarter of a year it is even.
 */
import { bisectRight } from 'd3-array';
import { type AxisBounds, type AxisRange, clampRange, lengthOf } from './axis-range.ts';

export interface TimeWarp {
  /** Whether years differ in length. */
  readonly isEven: boolean;
  /** An instant on the axis, and back; both in ms, and in the same order. */
  readonly to: (instant: number) => number;
  readonly from: (warped: number) => number;
}

export const EVEN: TimeWarp = { isEven: true, to: (instant) => instant, from: (warped) => warped };

const YEAR = 365.25 * 86_400_000;
/** Shorter records are drawn evenly. */
export const DECADES = 10 * YEAR;
/** The share of the length that is dealt by what happened. */
const BY_EVENTS = 0.6;
const STEP = YEAR / 4;
/** How far what happened makes the axis longer before and after itself. */
const REACH = 0.75 * YEAR;

/** `instants` are when things happened, `known` the time in which they lie. */
export function timeWarp(instants: readonly number[], known: AxisRange | undefined): TimeWarp {
  if (!known || lengthOf(known) < DECADES || instants.length === 0) return EVEN;
  const count = Math.ceil((lengthOf(known) + 2 * REACH) / STEP);
  const start = known.from - REACH;
  const edges = Array.from({ length: count + 1 }, (_, at) => start + at * STEP);
  const weights = edges.slice(0, -1).map((edge) => weightAt(edge + STEP / 2, instants));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) return EVEN;
  const length = count * STEP;
  const warped = [start];
  for (const weight of weights) {
    const share = (1 - BY_EVENTS) / count + (BY_EVENTS * weight) / total;
    warped.push((warped.at(-1) as number) + share * length);
  }
  return {
    isEven: false,
    to: (instant) => mapped(instant, edges, warped),
    from: (value) => mapped(value, warped, edges),
  };
}

/** What happened near an instant, the nearer the more. */
function weightAt(instant: number, instants: readonly number[]): number {
  return instants.reduce((sum, one) => sum + Math.max(1 - Math.abs(one - instant) / REACH, 0), 0);
}

/** From one ladder of values to another, straight between its rungs and beyond its ends. */
function mapped(value: number, from: readonly number[], to: readonly number[]): number {
  if (!Number.isFinite(value)) return value;
  const at = Math.min(Math.max(bisectRight(from, value) - 1, 0), from.length - 2);
  const [low, high] = [from[at] as number, from[at + 1] as number];
  const [first, last] = [to[at] as number, to[at + 1] as number];
  if (value < low) return first - (low - value);
  if (value > high) return last + (value - high);
  return first + ((value - low) / (high - low)) * (last - first);
}

export function warpedRange({ from, to }: AxisRange, warp: TimeWarp): AxisRange {
  return { from: warp.to(from), to: warp.to(to) };
}

/** What a change makes of a range, as it is on the warped axis: what lies under a pointer stays there. */
export function changeWarped(
  range: AxisRange,
  bounds: AxisBounds,
  warp: TimeWarp,
  change: (range: AxisRange, bounds: AxisBounds) => AxisRange,
): AxisRange {
  if (warp.isEven) return change(range, bounds);
  const on = { limits: warpedRange(bounds.limits, warp), shortest: bounds.shortest };
  const { from, to } = change(warpedRange(range, warp), on);
  return clampRange({ from: warp.from(from), to: warp.from(to) }, bounds);
}
