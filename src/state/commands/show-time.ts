/** Moving the window to the time of an incident. */
import { boundaryAfter, snapTo } from '#domain/time/calendar-step.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { anchorOf, isExact, relateIn, type TimeMode, type TimeSpan } from '#domain/time/time-span.ts';
import type { AppStore } from '#state/store.ts';
import type { Selection } from '#state/view.ts';
import { moveWindow } from './move-window.ts';

/**
 * Selects an incident and moves the window so that it shows the incident's time, of several spans any: one change, one
 * step of undo.
 */
export function selectAndShowTime(store: AppStore, selection: Selection, spans: readonly TimeSpan[]): void {
  const { view, subject } = store.getState();
  const window = windowShowing(spans, view.window, view.mode, subject.windowLimits);
  store.actions.selectIn(selection, window);
}

/**
 * The same window where it shows one of the spans already; else one as long, with the anchor of the first in its middle.
 * A span without any bound has no place in time: the window stays.
 */
export function windowShowing(
  spans: readonly TimeSpan[],
  window: InstantRange,
  mode: TimeMode,
  limits: InstantRange,
): InstantRange {
  const [first] = spans;
  const anchor = first ? anchorOf(first) : Number.NaN;
  if (!first || Number.isNaN(anchor)) return window;
  if (mode !== 'window') return pointAt(first, anchor, window, mode, limits);
  const isShown = (span: TimeSpan) => {
    const relation = relateIn(mode, span, window);
    return relation === 'certain' || (relation !== 'out' && !isExact(span));
  };
  if (spans.some(isShown)) return window;
  const length = window.to - window.from;
  const from = snapTo(anchor - length / 2, 'day');
  return moveWindow({ from, to: from + length }, { unit: 'day', amount: 0 }, limits);
}

/** The moment in the middle of the span; or, where all up to an end is asked, the end of its last possible day. */
function pointAt(
  span: TimeSpan,
  anchor: number,
  window: InstantRange,
  mode: Exclude<TimeMode, 'window'>,
  limits: InstantRange,
): InstantRange {
  const last = Number.isFinite(span.latestEnd) ? span.latestEnd : anchor;
  const by = mode === 'moment' ? anchor - window.from : boundaryAfter(last - 1, 'day') - window.to;
  return moveWindow({ from: window.from + by, to: window.to + by }, { unit: 'day', amount: 0 }, limits);
}
