/** Where on the axis an announcement is drawn, and the hair line from its incident to it, in px. */
import type { TimeScale } from '#axis/time-scale.ts';
import type { Announcement } from '#domain/evidence/outline.ts';
import type { MarkShape } from './mark-shape.ts';

export interface AnnouncedShape {
  /** Of the second mark: as wide as what is left open of the announcement. */
  readonly x0: number;
  readonly x1: number;
  /** Ends of the line; equal where it was announced while it may still have happened. */
  readonly line: readonly [from: number, to: number];
}

/** A day on a long axis is less than a pixel wide. */
const NARROWEST = 3;
/** How far beyond the axis anything is drawn. */
const BEYOND = 8;

/** Undefined where an end is open, or nothing of it is on the axis. */
export function announcedShape(
  { from, to }: Pick<Announcement, 'from' | 'to'>,
  { x, x1, exact }: Pick<MarkShape, 'x' | 'x1' | 'exact'>,
  scale: TimeScale,
): AnnouncedShape | undefined {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const within = (at: number) => Math.min(Math.max(at, -BEYOND), scale.width + BEYOND);
  const [first, last] = [scale.x(from), scale.x(to)];
  const missing = Math.max(NARROWEST - (last - first), 0) / 2;
  const [start, end] = [within(first - missing), within(last + missing)];
  const happened = within(exact ? x : x1);
  if (end <= 0 || Math.min(start, happened) >= scale.width) return undefined;
  return { x0: start, x1: end, line: [Math.min(happened, start), start] };
}
