/** To the previous or next incident: which one it is, and where the window must be to hold it. */

import { lengthOf } from '#axis/axis-range.ts';
import { boundaryAfter, snapTo } from '#axis/calendar-step.ts';
import { answersLast, type ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { relateIn, type TimeMode, type TimeSpan } from '#domain/time/time-span.ts';
import { anchorOf, isExact } from '#features/timeline/marks/mark-shape.ts';
import { moveWindow } from '#features/timeline/window/window-drag.ts';

export interface DatedIncident {
  readonly id: string;
  readonly span: TimeSpan;
  /** The instant it is ordered by; see anchorOf. */
  readonly anchor: number;
}

/**
 * The incidents that can be stepped through, in order of time, an answer after what it answers; those without any
 * known bound are left out.
 */
export function inOrder(incidents: readonly ResolvedIncident[]): DatedIncident[] {
  const dated = new Map(
    incidents.flatMap(({ id, resolution: { time } }): [string, DatedIncident][] => {
      const anchor = time ? anchorOf(time.span) : Number.NaN;
      return time && Number.isFinite(anchor) ? [[id, { id, span: time.span, anchor }]] : [];
    }),
  );
  const anchor = ({ id }: ResolvedIncident) => dated.get(id)?.anchor ?? 0;
  const byTime = incidents.filter(({ id }) => dated.has(id)).sort((a, b) => anchor(a) - anchor(b));
  return answersLast(byTime).flatMap(({ id }) => dated.get(id) ?? []);
}

/**
 * The neighbour of the selected incident. With nothing selected the search begins at the window: its
 * first incident forwards, its last backwards, or else the nearest one beyond it.
 */
export function neighbourOf(
  ordered: readonly DatedIncident[],
  selected: string | undefined,
  window: InstantRange,
  direction: -1 | 1,
): DatedIncident | undefined {
  const index = ordered.findIndex(({ id }) => id === selected);
  if (index >= 0) return ordered[index + direction];
  return direction === 1
    ? ordered.find(({ anchor }) => anchor >= window.from)
    : ordered.findLast(({ anchor }) => anchor <= window.to);
}

/** The same window when the incident is in it already; else one as long, with the incident in its middle. */
export function windowHolding(
  { span, anchor }: DatedIncident,
  window: InstantRange,
  mode: TimeMode = 'window',
): InstantRange {
  if (mode !== 'window') return pointAt(span, anchor, window, mode);
  const relation = relateIn(mode, span, window);
  if (relation === 'certain' || (relation === 'possible' && !isExact(span))) return window;
  const from = snapTo(anchor - lengthOf(window) / 2, 'day');
  return moveWindow({ from, to: from + lengthOf(window) }, { unit: 'day', amount: 0 });
}

/** The moment in the middle of it; or, where all up to an end is asked, the end of its last possible day. */
function pointAt(
  span: TimeSpan,
  anchor: number,
  window: InstantRange,
  mode: Exclude<TimeMode, 'window'>,
): InstantRange {
  const last = Number.isFinite(span.latestEnd) ? span.latestEnd : anchor;
  const by = mode === 'moment' ? anchor - window.from : boundaryAfter(last - 1, 'day') - window.to;
  return moveWindow({ from: window.from + by, to: window.to + by }, { unit: 'day', amount: 0 });
}
