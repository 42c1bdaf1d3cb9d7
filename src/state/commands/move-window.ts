/** Moving the window by the Korean calendar, inside its limits. */
import { type CalendarUnit, type Step, shiftRange } from '#domain/time/calendar-step.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { AppStore } from '#state/store.ts';
import { pause } from './play.ts';

/** Moves the window on, or back, by one unit; play stops. */
export function stepWindow(store: AppStore, unit: CalendarUnit, direction: -1 | 1): void {
  pause(store);
  const { view, subject } = store.getState();
  store.actions.setWindow(moveWindow(view.window, { unit, amount: direction }, subject.windowLimits));
}

/** The whole window moved by local units; at the limits it stops and keeps its length. */
export function moveWindow(window: InstantRange, step: Step, limits: InstantRange): InstantRange {
  return insideLimits(shiftRange(window, step), limits);
}

/** The nearest window of the same length that lies inside the limits. */
export function insideLimits(window: InstantRange, { from, to }: InstantRange): InstantRange {
  const length = Math.min(window.to - window.from, to - from);
  if (window.from < from) return { from, to: from + length };
  if (window.to > to) return { from: to - length, to };
  return window;
}
