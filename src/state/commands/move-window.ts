/** Moving the window by the Korean calendar, inside its limits. */
import { type CalendarUnit, type Step, shiftRange } from '#domain/time/calendar-step.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { AppStore } from '#state/store.ts';
import { WINDOW_LIMITS } from '#state/view.ts';

/** Moves the window on, or back, by one unit; play stops. */
export function stepWindow(store: AppStore, unit: CalendarUnit, direction: -1 | 1): void {
  store.actions.setPlaying(false);
  store.actions.setWindow(moveWindow(store.getState().view.window, { unit, amount: direction }));
}

/** The whole window moved by local units; at the limits it stops and keeps its length. */
export function moveWindow(window: InstantRange, step: Step): InstantRange {
  return insideLimits(shiftRange(window, step));
}

/** The nearest window of the same length that lies inside the limits. */
export function insideLimits(window: InstantRange): InstantRange {
  const { from, to } = WINDOW_LIMITS;
  const length = Math.min(window.to - window.from, to - from);
  if (window.from < from) return { from, to: from + length };
  if (window.to > to) return { from: to - length, to };
  return window;
}
