/** Values of an axis to pixels and back. */
import { scaleLinear } from 'd3-scale';
import type { AxisRange } from './axis-range.ts';

export interface AxisScale {
  /** Pixels from the beginning of the axis; an infinite value lies on the end that it points to. */
  readonly pixel: (value: number) => number;
  readonly value: (pixel: number) => number;
}

/** `length` is that of the axis on the screen, px. */
export function axisScale({ from, to }: AxisRange, length: number): AxisScale {
  const linear = scaleLinear([from, to], [0, length]);
  return {
    // A linear scale makes no number of infinity.
    pixel: (value) => (value === -Infinity ? 0 : value === Infinity ? length : linear(value)),
    value: (pixel) => linear.invert(pixel),
  };
}
