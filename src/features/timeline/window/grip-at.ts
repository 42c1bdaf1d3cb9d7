/** What a press on the plot grabs. */
import type { TimeScale } from '#axis/time-scale.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { Grip } from './window-drag.ts';

/** The grip that was hit, else the body of the window where it lies, else the axis. `x` in px; no window has no body. */
export function gripAt(
  hit: Grip | 'axis' | undefined,
  x: number,
  window: InstantRange | undefined,
  scale: TimeScale,
): Grip | 'axis' {
  if (hit) return hit;
  return window && x >= scale.x(window.from) && x <= scale.x(window.to) ? 'body' : 'axis';
}
