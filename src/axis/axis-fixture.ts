/** Axes for the tests of this folder: one of time and one of length, so that nothing rests on ms. */
import fc from 'fast-check';
import { HOUR } from '#domain/time/durations.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import type { AxisBounds, AxisRange } from './axis-range.ts';

export const TIME: AxisBounds = {
  limits: { from: rangeOf('1945').from, to: rangeOf('2049').to },
  shortest: 3 * HOUR,
};
export const KM: AxisBounds = { limits: { from: 0, to: 237.4 }, shortest: 4 };

export const JUNE = rangeOf('2024-06');
export const HALF_YEAR = { from: rangeOf('2024-01').from, to: rangeOf('2024-06').to };

export const bounds = fc.constantFrom(TIME, KM);

/** A value on the axis. */
export function valueWithin({ limits }: AxisBounds): fc.Arbitrary<number> {
  return fc.double({ min: limits.from, max: limits.to, noNaN: true });
}

/** A range within the limits, of any length above zero. */
export function rangeWithin(of: AxisBounds): fc.Arbitrary<AxisRange> {
  return fc
    .tuple(valueWithin(of), valueWithin(of))
    .filter(([a, b]) => Math.abs(a - b) > of.shortest / 1000)
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
}

/** Rounding may move an end by so much. */
export function roundingOf({ limits }: AxisBounds): number {
  return (limits.to - limits.from) * 1e-10;
}

/** Bounds with what `make` gives within them. */
export function within<T>(make: (of: AxisBounds) => fc.Arbitrary<T>): fc.Arbitrary<[AxisBounds, T]> {
  return bounds.chain((of) => make(of).map((value): [AxisBounds, T] => [of, value]));
}
