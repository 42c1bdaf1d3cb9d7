/** Selecting a stretch of the line and a window of time at once: by a drag across the plot, or by four handles. */

import { snapUnitFor } from '#axis/key-steps.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import { clampStretch, SHORTEST_STRETCH } from '#domain/query/stretch-filter.ts';
import type { Subject } from '#domain/record/subject.ts';
import { shiftLocal, snapTo } from '#domain/time/calendar-step.ts';
import { DAY, HOUR } from '#domain/time/durations.ts';
import { type InstantRange, wholeUnits } from '#domain/time/local-time.ts';
import type { Axes } from '#features/line-view/plot/axes.ts';
import type { Projection, Rect } from '#features/line-view/plot/projection.ts';
import { clampWindow } from '#state/view.ts';

export interface Brush {
  readonly window: InstantRange;
  /** null: the whole line. */
  readonly stretch: Stretch | null;
}

/** How far a brush can reach. */
export type BrushLimits = Pick<Subject, 'windowLimits' | 'line'>;

export type Handle = 'west' | 'east' | 'start' | 'end';

/** The unit that a drag snaps to: days, and hours on a short axis. */
function timeUnit({ time }: Axes): 'hour' | 'day' {
  return snapUnitFor(time) === 'day' ? 'day' : 'hour';
}

/** The unit that a drag snaps to, km: whole km, and tenths on a short axis. */
function kmUnit({ km }: Axes): number {
  return km.to - km.from <= 24 ? 0.1 : 1;
}

/** What a rectangle on the plot selects: every unit of time and of the line that it touches. */
export function brushOfRect(rect: Rect, projection: Projection, { windowLimits, line }: BrushLimits): Brush {
  const unit = timeUnit(projection.axes);
  const step = kmUnit(projection.axes);
  const y = (value: number) => projection.instant(Math.min(Math.max(value, 0), projection.line.height));
  const x = (value: number) => projection.km(Math.min(Math.max(value, 0), projection.line.width));
  const [west, east] = [Math.min(rect.x0, rect.x1), Math.max(rect.x0, rect.x1)];
  const [top, bottom] = [Math.min(rect.y0, rect.y1), Math.max(rect.y0, rect.y1)];
  return {
    window: clampWindow(wholeUnits({ from: y(top), to: y(bottom) }, unit), windowLimits),
    stretch: clampStretch(
      [Math.floor(x(west) / step) * step, Math.ceil(x(east) / step) * step],
      line.lengthKm,
    ),
  };
}

/** The brush after a handle was dragged to a place on the plot, px. Handles never cross. */
export function dragHandle(
  handle: Handle,
  pointer: { x: number; y: number },
  brush: Brush,
  projection: Projection,
  limits: BrushLimits,
): Brush {
  const step = kmUnit(projection.axes);
  const unit = timeUnit(projection.axes);
  const km = Math.round(projection.km(pointer.x) / step) * step;
  const onRuler = handle === 'west' || handle === 'east';
  return moveHandle(handle, onRuler ? km : snapTo(projection.instant(pointer.y), unit), brush, unit, limits);
}

const FAR = 10;

/** The brush after a key on a handle; `undefined` when the key means nothing there. */
export function brushAfterKey(
  handle: Handle,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  brush: Brush,
  axes: Axes,
  limits: BrushLimits,
): Brush | undefined {
  const onRuler = handle === 'west' || handle === 'east';
  // Arrow up increases the chainage, as on any slider; time runs downwards here, so arrow down increases it.
  const [up, down] = onRuler ? [1, -1] : [-1, 1];
  const direction = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: up,
    PageUp: up,
    ArrowDown: down,
    PageDown: down,
  }[key];
  const amount = (direction ?? 0) * (key.startsWith('Page') ? FAR : 1);
  const { lengthKm } = limits.line;
  const [west, east] = brush.stretch ?? [0, lengthKm];
  const move = (to: number) => moveHandle(handle, to, brush, unit, limits);
  const unit = shiftKey ? 'hour' : 'day';
  if (onRuler) {
    const now = handle === 'west' ? west : east;
    if (key === 'Home') return move(0);
    if (key === 'End') return move(lengthKm);
    return amount !== 0 ? move(now + amount * (shiftKey ? 0.1 : 1)) : undefined;
  }
  const now = handle === 'start' ? brush.window.from : brush.window.to;
  if (key === 'Home') return move(axes.time.from);
  if (key === 'End') return move(axes.time.to);
  return amount === 0 ? undefined : move(shiftLocal(now, { unit, amount }));
}

function moveHandle(
  handle: Handle,
  to: number,
  { window, stretch }: Brush,
  unit: 'hour' | 'day',
  { windowLimits, line }: BrushLimits,
): Brush {
  const [west, east] = stretch ?? [0, line.lengthKm];
  const onLine = (wanted: Stretch) => clampStretch(wanted, line.lengthKm);
  const allowed = (wanted: InstantRange) => clampWindow(wanted, windowLimits);
  const least = Math.min(unit === 'hour' ? HOUR : DAY, window.to - window.from);
  switch (handle) {
    case 'west':
      return { window, stretch: onLine([Math.min(to, east - SHORTEST_STRETCH), east]) };
    case 'east':
      return { window, stretch: onLine([west, Math.max(to, west + SHORTEST_STRETCH)]) };
    case 'start':
      return { window: allowed({ from: Math.min(to, window.to - least), to: window.to }), stretch };
    case 'end':
      return { window: allowed({ from: window.from, to: Math.max(to, window.from + least) }), stretch };
  }
}
