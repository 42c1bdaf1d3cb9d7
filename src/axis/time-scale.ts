/** Instants to pixels and back. Numbers only: calendars are the business of ticks and steps. */
import { scaleLinear } from 'd3-scale';
import type { InstantRange } from '#domain/time/local-time.ts';

export interface TimeScale {
  readonly axis: InstantRange;
  /** Pixels across. */
  readonly width: number;
  /** Pixels from the left edge; an infinite instant lies on the edge it points to. */
  readonly x: (instant: number) => number;
  readonly instant: (x: number) => number;
}

export function timeScale(axis: InstantRange, width: number): TimeScale {
  const linear = scaleLinear([axis.from, axis.to], [0, width]);
  return {
    axis,
    width,
    x: (instant) => (instant === -Infinity ? 0 : instant === Infinity ? width : linear(instant)),
    instant: (x) => linear.invert(x),
  };
}
