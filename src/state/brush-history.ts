/** The window that a brush took along with its stretch, so that clearing the stretch can give the window back. */
import type { View } from './view.ts';

type Asked = Pick<View, 'window' | 'mode'>;

export interface Brushed {
  /** What was asked of time before the hand came. */
  readonly before: Asked;
  /** The window that it left. */
  readonly made: View['window'];
}

/** After a brush; one that goes on from where the last one ended goes back to where that one began. */
export function brushedBy(was: Brushed | null, before: Asked, after: Asked): Brushed {
  const goesOn = was !== null && isSame(was.made, before.window);
  return { before: goesOn ? was.before : { window: before.window, mode: before.mode }, made: after.window };
}

/** What clearing the stretch brings back; null where the brush left time alone, or somebody has moved the window since. */
export function timeBefore(brushed: Brushed | null, { window, stretch }: View): Asked | null {
  if (!brushed || !stretch || !isSame(brushed.made, window)) return null;
  return isSame(brushed.before.window, window) ? null : brushed.before;
}

function isSame(a: View['window'], b: View['window']): boolean {
  return a.from === b.from && a.to === b.to;
}
