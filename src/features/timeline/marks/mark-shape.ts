/** The geometry of one incident's mark, in px: a symbol where the time is exact, else a bar over the time it may have happened in. */

import type { TimeScale } from '#axis/time-scale.ts';
import type { ResolvedTime } from '#domain/evidence/readings/time-readings.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { anchorOf, extentOf, isExact, knownBounds, type TimeSpan } from '#domain/time/time-span.ts';

export interface MarkShape {
  /** Ends of the bar, cut a little outside the plot, so that a cut does not look like an end. */
  readonly x0: number;
  readonly x1: number;
  /** Over how many px the ends fade in and out; 0 is a hard end. */
  readonly fadeStart: number;
  readonly fadeEnd: number;
  /** The middle of a symbol; of a bar the middle of what of it is on the axis, where its tip is and nothing is drawn. */
  readonly x: number;
  /** Exact to the day or better. */
  readonly exact: boolean;
  /** Drawn as a symbol alone: an exact time, or an interval that is shorter than the symbol here. */
  readonly isPoint: boolean;
  /** True when some of it lies on the axis. */
  readonly inSight: boolean;
}

/** How far the ends fade, px, where a source says 'around': the bounds are our reading, so no hard end is drawn. */
const SOFT_END = 14;
const CUT = 8;

/** The shape of a mark over all of its time, and one of each of its spans where there are several. */
export interface TimeShapes {
  readonly shape: MarkShape;
  readonly parts?: readonly MarkShape[];
}

/** Times that exclude each other, or on each of which it was, are drawn each for itself, as long as they can be told apart here. */
export function shapesOf(time: ResolvedTime, scale: TimeScale, symbolSize: number): TimeShapes {
  const shape = shapeOf(time, scale, symbolSize);
  const spans = time.readings.flatMap(({ parts, approximate }) =>
    parts.map((span) => ({ span, approximate })),
  );
  if (spans.length < 2 || shape.x1 - shape.x0 < symbolSize) return { shape };
  const parts = spans.map((one) => shapeOf(one, scale, symbolSize));
  const x = (Math.max(shape.x0, 0) + Math.min(shape.x1, scale.width)) / 2;
  const inSight = parts.some((part) => part.inSight);
  return { shape: { ...shape, x, inSight, isPoint: false }, parts };
}

export function shapeOf(
  { span, approximate }: Pick<ResolvedTime, 'span' | 'approximate'>,
  scale: TimeScale,
  symbolSize: number,
): MarkShape {
  const { from, to } = extentOf(span);
  const within = (x: number) => Math.min(Math.max(x, -CUT), scale.width + CUT);
  const x0 = within(scale.x(from));
  const x1 = within(scale.x(to));
  const soft = approximate ? Math.min(SOFT_END, (x1 - x0) / 3) : 0;
  const solid = solidRange(span);
  const exact = isExact(span);
  const inSight = to > scale.axis.from && from < scale.axis.to;
  // A symbol amid a bar would be read as a date, so bars have none.
  const isPoint = exact || (inSight && x1 - x0 < symbolSize);
  return {
    x0,
    x1,
    fadeStart: Math.max(soft, within(scale.x(solid.from)) - x0),
    fadeEnd: Math.max(soft, x1 - within(scale.x(solid.to))),
    x: exact ? scale.x(anchorOf(span)) : (Math.max(x0, 0) + Math.min(x1, scale.width)) / 2,
    exact,
    isPoint,
    inSight,
  };
}

/** Where the bar is solid: not in a long uncertain start or end, and beside an open one only at what is known. */
function solidRange(span: TimeSpan): InstantRange {
  const known = knownBounds(span);
  const sureWhile = span.latestStart < span.earliestEnd;
  const start = sureWhile ? span.latestStart : span.earliestStart;
  const end = sureWhile ? span.earliestEnd : span.latestEnd;
  return {
    from: span.earliestStart === -Infinity ? Math.min(...known) : start,
    to: span.latestEnd === Infinity ? Math.max(...known) : end,
  };
}
