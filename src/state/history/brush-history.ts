/** The window that a brush took along with its stretch, so that clearing the stretch can give the window back. */
import type { View } from '#state/view.ts';

type Asked = Pick<View, 'window' | 'mode'>;

export interface BrushHistory {
  /** Window and mode before the brush began. */
  readonly before: Asked;
  /** The window that the brush made. */
  readonly made: View['window'];
}

/** After a brush; one that goes on from where the last one ended goes back to where that one began. */
export function recordBrush(last: BrushHistory | null, before: Asked, after: Asked): BrushHistory {
  const continues = last !== null && isSame(last.made, before.window);
  return {
    before: continues ? last.before : { window: before.window, mode: before.mode },
    made: after.window,
  };
}

/** What clearing the stretch brings back; null where the brush left time alone, or somebody has moved the window since. */
export function timeBeforeBrush(history: BrushHistory | null, { window, stretch }: View): Asked | null {
  if (!history || !stretch || !isSame(history.made, window)) return null;
  return isSame(history.before.window, window) ? null : history.before;
}

function isSame(a: View['window'], b: View['window']): boolean {
  return a.from === b.from && a.to === b.to;
}
