/** The geometry of one incident's mark, in px: a symbol, and a bar for the time it can have happened in. */
import { DAY, HOUR } from '../../domain/durations';
import type { ResolvedTime } from '../../domain/evidence';
import type { InstantRange } from '../../domain/local-time';
import { extentOf, type TimeSpan } from '../../domain/time-span';
import type { TimeScale } from './scale';

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
  /** Some of it lies on the axis. */
  readonly inSight: boolean;
}

/** Where 'around' is said, the bounds are our reading: an end this soft cannot be taken for a fact. */
const SOFT_END = 14;
const CUT = 8;
/** Summer time made days of 25 hours. */
const LONGEST_DAY = DAY + HOUR;

export function isExact(span: TimeSpan): boolean {
  return span.latestEnd - span.earliestStart <= LONGEST_DAY;
}

/** The instant that stands for a span where one must be named: its middle, or the known end of an open one. */
export function anchorOf(span: TimeSpan): number {
  const { from, to } = extentOf(span);
  if (Number.isFinite(from) && Number.isFinite(to)) return (from + to) / 2;
  const known = [span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd].filter(
    Number.isFinite,
  );
  if (known.length === 0) return Number.NaN;
  if (Number.isFinite(from)) return from;
  if (Number.isFinite(to)) return to;
  return (Math.min(...known) + Math.max(...known)) / 2;
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
  const ink = inkOf(span);
  const half = symbolSize / 2;
  const anchor = anchorOf(span);
  const middle = Number.isNaN(anchor) ? scale.width / 2 : scale.x(anchor);
  const inset =
    Number.isFinite(from) === Number.isFinite(to) ? 0 : Number.isFinite(to) ? -symbolSize : symbolSize;
  const exact = isExact(span);
  return {
    x0,
    x1,
    fadeStart: Math.max(soft, within(scale.x(ink.from)) - x0),
    fadeEnd: Math.max(soft, x1 - within(scale.x(ink.to))),
    // The symbol of a long bar stays in sight as long as any of the bar does.
    symbolX: exact ? middle : Math.min(Math.max(middle + inset, half), scale.width - half),
    exact,
    inSight: to > scale.axis.from && from < scale.axis.to,
  };
}

/** Where the bar has full ink: not in a long uncertain start or end, and beside an open one only at what is known. */
function inkOf(span: TimeSpan): InstantRange {
  const known = [span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd].filter(
    Number.isFinite,
  );
  const sureWhile = span.latestStart < span.earliestEnd;
  const start = sureWhile ? span.latestStart : span.earliestStart;
  const end = sureWhile ? span.earliestEnd : span.latestEnd;
  return {
    from: span.earliestStart === -Infinity ? Math.min(...known) : start,
    to: span.latestEnd === Infinity ? Math.max(...known) : end,
  };
}

/**
 * Sets symbols of one lane apart that would coincide, around their common middle and in the order given:
 * the smallest displacement that leaves `gap` px between neighbours. Crowds that would drift more than
 * `limit` px away from the truth are left as they are.
 */
export function setApart(xs: readonly number[], gap: number, limit: number): number[] {
  const order = xs.map((_, index) => index).sort((a, b) => at(xs, a) - at(xs, b) || a - b);
  const groups: { sum: number; members: number[] }[] = [];
  for (const index of order) {
    let group = { sum: at(xs, index), members: [index] };
    for (let last = groups.at(-1); last && overlap(last, group, gap); last = groups.at(-1)) {
      groups.pop();
      group = { sum: last.sum + group.sum, members: [...last.members, ...group.members] };
    }
    groups.push(group);
  }
  const result = [...xs];
  for (const { sum, members } of groups) {
    const middle = sum / members.length;
    const placed = members.map((_, i) => middle + (i - (members.length - 1) / 2) * gap);
    const drift = Math.max(...members.map((index, i) => Math.abs(at(placed, i) - at(xs, index))));
    if (drift > limit) continue;
    members.forEach((index, i) => {
      result[index] = at(placed, i);
    });
  }
  return result;
}

type Group = { readonly sum: number; readonly members: readonly number[] };

function overlap(left: Group, right: Group, gap: number): boolean {
  const end = left.sum / left.members.length + ((left.members.length - 1) / 2) * gap;
  const start = right.sum / right.members.length - ((right.members.length - 1) / 2) * gap;
  return start - end < gap;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
