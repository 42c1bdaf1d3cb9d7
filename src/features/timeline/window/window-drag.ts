/** Moving the window by its thumbs, its body or keys. The thumbs never cross. */

import { bisectLeft } from 'd3-array';
import { ROUGH_LENGTH } from '#axis/calendar-ticks.ts';
import { keySteps } from '#axis/key-steps.ts';
import {
  boundaryAfter,
  boundaryBefore,
  type SnapUnit,
  shiftLocal,
  snapTo,
} from '#domain/time/calendar-step.ts';
import { MINUTE } from '#domain/time/durations.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import type { TimeMode } from '#domain/time/time-span.ts';
import { insideLimits, moveWindow } from '#state/commands/move-window.ts';

export type Grip = 'start' | 'end' | 'body';

export interface Drag {
  readonly grip: Grip;
  /** The window when the drag began. */
  readonly window: InstantRange;
  /** The instant under the pointer when the drag began. */
  readonly grabbedAt: number;
}

/** Instants that a thumb snaps to: where incidents begin and end. */
export interface SnapEdges {
  /** One list or several, each in ascending order, ms. */
  readonly instants: readonly ArrayLike<number>[];
  /** From how far a thumb snaps, ms. */
  readonly reach: number;
}

export const NO_EDGES: SnapEdges = { instants: [], reach: 0 };

/** The window once the pointer has come to `instant`. */
export function dragWindow(
  drag: Drag,
  instant: number,
  unit: SnapUnit,
  limits: InstantRange,
  edges = NO_EDGES,
): InstantRange {
  const { grip, window, grabbedAt } = drag;
  const by = instant - grabbedAt;
  if (grip === 'start') return withStart(window, snapped(window.from + by, unit, edges), unit, limits);
  if (grip === 'end') return withEnd(window, snapped(window.to + by, unit, edges), unit, limits);
  return moveWindow(window, { unit, amount: Math.round(by / ROUGH_LENGTH[unit]) }, limits);
}

/** In the modes with one slider: the end that counts is snapped, and the window keeps its length. */
export function dragPoint(
  mode: Exclude<TimeMode, 'window'>,
  { window, grabbedAt }: Drag,
  instant: number,
  unit: SnapUnit,
  limits: InstantRange,
  edges = NO_EDGES,
): InstantRange {
  const point = mode === 'moment' ? window.from : window.to;
  const by = snapped(point + instant - grabbedAt, unit, edges) - point;
  return insideLimits({ from: window.from + by, to: window.to + by }, limits);
}

/** The nearest edge of an incident within reach, else the nearest beginning of a unit. */
export function snapped(instant: number, unit: SnapUnit, { instants, reach }: SnapEdges): number {
  let nearest = Infinity;
  for (const list of instants) {
    const next = bisectLeft(list, instant);
    for (const edge of [list[next - 1] ?? -Infinity, list[next] ?? Infinity])
      if (Math.abs(edge - instant) < Math.abs(nearest - instant)) nearest = edge;
  }
  return Math.abs(nearest - instant) <= reach ? nearest : snapTo(instant, unit);
}

/** The window with another start, at least one unit before its end. */
function withStart(window: InstantRange, from: number, unit: SnapUnit, limits: InstantRange): InstantRange {
  const last = Math.max(boundaryBefore(window.to, unit), limits.from);
  const bounded = Math.min(Math.max(from, limits.from), last);
  return { from: Math.min(bounded, window.to - MINUTE), to: window.to };
}

/** The window with another end, at least one unit after its start. */
function withEnd(window: InstantRange, to: number, unit: SnapUnit, limits: InstantRange): InstantRange {
  const first = Math.min(boundaryAfter(window.from, unit), limits.to);
  const bounded = Math.max(Math.min(to, limits.to), first);
  return { from: window.from, to: Math.max(bounded, window.from + MINUTE) };
}

/** The range of the sliders: what the axis shows, and the window where it reaches further. */
export function sliderReach(axis: InstantRange, window: InstantRange): InstantRange {
  return { from: Math.min(axis.from, window.from), to: Math.max(axis.to, window.to) };
}

const DIRECTIONS: Record<string, -1 | 1> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
};

/** The window after a key on one of its sliders; `undefined` when the key means nothing there. */
export function windowAfterKey(
  grip: Grip,
  key: { readonly key: string; readonly shiftKey: boolean },
  window: InstantRange,
  axis: InstantRange,
  limits: InstantRange,
): InstantRange | undefined {
  if (key.key === 'Home' || key.key === 'End') return toEnd(grip, key.key, window, axis, limits);
  const direction = DIRECTIONS[key.key];
  if (!direction) return undefined;
  const { usual, fine, far } = keySteps(axis);
  const { unit, amount } = key.key.startsWith('Page') ? far : key.shiftKey ? fine : usual;
  const step = { unit, amount: amount * direction };
  if (grip === 'body') return moveWindow(window, step, limits);
  const smallest = unit === 'minute' || unit === 'hour' ? unit : 'day';
  return grip === 'start'
    ? withStart(window, shiftLocal(window.from, step), smallest, limits)
    : withEnd(window, shiftLocal(window.to, step), smallest, limits);
}

/** Home and End move a thumb to the end of the axis, or as near as the other thumb allows. */
function toEnd(
  grip: Grip,
  key: 'Home' | 'End',
  window: InstantRange,
  axis: InstantRange,
  limits: InstantRange,
): InstantRange {
  const reach = sliderReach(axis, window);
  const unit = keySteps(axis).usual.unit === 'hour' ? 'hour' : 'day';
  const first = reach.from < window.from ? boundaryAfter(reach.from - 1, unit) : window.from;
  const last = reach.to > window.to ? boundaryBefore(reach.to + 1, unit) : window.to;
  if (grip === 'start') return withStart(window, key === 'Home' ? first : window.to, unit, limits);
  if (grip === 'end') return withEnd(window, key === 'Home' ? window.from : last, unit, limits);
  const days = Math.round((key === 'Home' ? first - window.from : last - window.to) / ROUGH_LENGTH[unit]);
  return moveWindow(window, { unit, amount: days }, limits);
}

/**
 * Left edges of the window's grips, px: a thumb outside each end and the body between them, which is `size` wide
 * where the window is narrower. So no grip hides another, however narrow the window is; at the edges of the plot the
 * thumbs move inwards.
 */
export function gripBoxes(
  startX: number,
  endX: number,
  width: number,
  size: number,
): { readonly start: number; readonly body: number; readonly end: number } {
  const within = (x: number, low: number, high: number) => Math.max(Math.min(x, high), low);
  const spare = Math.max(size - (endX - startX), 0) / 2;
  const start = within(startX - spare - size, 0, width - 3 * size);
  const body = start + size;
  return { start, body, end: within(endX + spare, body + size, width - size) };
}
