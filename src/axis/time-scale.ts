/** Instants to pixels and back. Numbers only: calendars are the business of ticks and steps. */
import type { InstantRange } from '#domain/time/local-time.ts';
import { axisScale } from './axis-scale.ts';

export interface TimeScale {
  readonly axis: InstantRange;
  /** Pixels across. */
  readonly width: number;
  /** Pixels from the left edge; an infinite instant lies on the edge it points to. */
  readonly x: (instant: number) => number;
  readonly instant: (x: number) => number;
}

export function timeScale(axis: InstantRange, width: number): TimeScale {
  const { pixel, value } = axisScale(axis, width);
  return { axis, width, x: pixel, instant: value };
}
