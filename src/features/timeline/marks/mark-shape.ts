/** The geometry of one incident's mark, in px: a symbol, and a bar for the time it can have happened in. */

import type { TimeScale } from '#axis/time-scale.ts';
import type { ResolvedTime } from '#domain/evidence/evidence.ts';
import type { InstantRange } from '#domain/time/local-time.ts';
import { anchorOf, extentOf, isExact, knownBounds, type TimeSpan } from '#domain/time/time-span.ts';

export interface MarkShape {
  /** Ends of the bar, cut a little outside the plot, so that a cut does not look like an end. */
  readonly x0: number;
  readonly x1: number;
  /** Over how many px the ends fade in and out; 0 is a hard end. */
  readonly fadeStart: number;
  readonly fadeEnd: number;
  readonly symbolX: number;
  /** Exact to the day or better. */
  readonly exact: boolean;
  /** True when some of it lies on the axis. */
  readonly inSight: boolean;
}

/** How far the ends fade, px, where a source says 'around': the bounds are our reading, so no hard end is drawn. */
const SOFT_END = 14;
const CUT = 8;

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
  const half = symbolSize / 2;
  const anchor = anchorOf(span);
  const middle = Number.isNaN(anchor) ? scale.width / 2 : scale.x(anchor);
  const inset =
    Number.isFinite(from) === Number.isFinite(to) ? 0 : Number.isFinite(to) ? -symbolSize : symbolSize;
  const exact = isExact(span);
  return {
    x0,
    x1,
    fadeStart: Math.max(soft, within(scale.x(solid.from)) - x0),
    fadeEnd: Math.max(soft, x1 - within(scale.x(solid.to))),
    // The symbol of a long bar stays visible as long as any of the bar is.
    symbolX: exact ? middle : Math.min(Math.max(middle + inset, half), scale.width - half),
    exact,
    inSight: to > scale.axis.from && from < scale.axis.to,
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
