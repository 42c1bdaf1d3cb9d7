/**
 * How many incidents fall into each bin of a row of bins: certainly in it, surely under way in it, or possibly.
 * A bin is treated as a small window, so the histogram says of each bin what the page says of the window.
 */
import { bisectLeft, bisectRight } from 'd3-array';
import type { TimeSpan } from '#domain/time/time-span.ts';
import { extentOf, sureBounds } from '#domain/time/time-span.ts';

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  /** Incidents whose whole possible time lies in the bin. */
  readonly certain: number;
  /** Incidents that surely went on in the bin, and may have begun before it or ended after it. */
  readonly underWay: number;
  /** Incidents that may lie in it. */
  readonly possible: number;
}

/** Bins by index, the first and the last. */
type Bins = readonly [first: number, last: number];

/** Of one incident: readings of which only one can be right, each of one or more spans that all belong to it. */
export type CountedTime = readonly (readonly TimeSpan[])[];

/**
 * Counts times in the half-open bins between neighbouring edges (ms, ascending, at least two), each once in a bin, however
 * many of its spans lie there. O(spans x log bins): a span over many bins is counted at its ends only, then summed up.
 * What is only possible for another reason than its time, as for its place, is never certain.
 */
export function histogram(
  times: readonly CountedTime[],
  edges: readonly number[],
  possibleAtMost: readonly CountedTime[] = [],
): HistogramBin[] {
  const bins = Math.max(edges.length - 1, 0);
  const certain = new Array<number>(bins).fill(0);
  const sure = new Array<number>(bins + 1).fill(0);
  const change = new Array<number>(bins + 1).fill(0);
  const add = (list: number[], [low, high]: Bins, by = 1) => {
    list[low] = (list[low] ?? 0) + by;
    list[high + 1] = (list[high + 1] ?? 0) - by;
  };
  const [first = 0] = edges;
  const end = edges.at(-1) ?? 0;
  const isInside = (span: TimeSpan) => extentOf(span).from >= first && extentOf(span).to <= end;
  const count = (time: CountedTime, mayBeSure: boolean) => {
    const touched = united(time.flatMap((parts) => parts.flatMap((span) => touchedBins(span, edges))));
    const [only] = touched;
    const isOne = only !== undefined && touched.length === 1 && only[0] === only[1];
    if (isOne && mayBeSure && time.every((parts) => parts.every(isInside))) {
      certain[only[0]] = (certain[only[0]] ?? 0) + 1;
      return;
    }
    for (const range of touched) add(change, range);
    for (const range of mayBeSure ? sureBins(time, edges) : []) {
      add(sure, range);
      add(change, range, -1);
    }
  };
  for (const time of times) count(time, true);
  for (const time of possibleAtMost) count(time, false);
  let [underWay, possible] = [0, 0];
  return certain.map((count, index) => {
    underWay += sure[index] ?? 0;
    possible += change[index] ?? 0;
    return { from: edges[index] ?? 0, to: edges[index + 1] ?? 0, certain: count, underWay, possible };
  });
}

/** The bins in which a span can lie: one range, or none. */
function touchedBins(span: TimeSpan, edges: readonly number[]): Bins[] {
  const { from, to } = extentOf(span);
  return binsBetween(bisectRight(edges, from) - 1, bisectLeft(edges, to) - 1, edges);
}

/** The bins in which each reading has a span that is surely under way. */
function sureBins(time: CountedTime, edges: readonly number[]): readonly Bins[] {
  const [first = [], ...others] = time.map((parts) =>
    united(parts.flatMap((span) => sureBinsOfSpan(span, edges))),
  );
  return others.reduce(
    (common, ranges) => common.flatMap((one) => ranges.flatMap((other) => overlapOf(one, other))),
    first,
  );
}

/** From the first bin that ends no sooner than it has begun to the last that begins no later than it can have ended. */
function sureBinsOfSpan(span: TimeSpan, edges: readonly number[]): Bins[] {
  const { begun, notEnded } = sureBounds(span);
  const { from, to } = extentOf(span);
  const low = Math.max(bisectLeft(edges, begun), bisectRight(edges, from)) - 1;
  const high = Math.min(bisectRight(edges, notEnded), bisectLeft(edges, to)) - 1;
  return binsBetween(low, high, edges);
}

/** What of a range is in the row of bins. */
function binsBetween(low: number, high: number, edges: readonly number[]): Bins[] {
  return overlapOf([low, high], [0, edges.length - 2]);
}

function overlapOf(one: Bins, other: Bins): Bins[] {
  const [low, high] = [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
  return low <= high ? [[low, high]] : [];
}

/** Each bin once, however many spans touch it. */
function united(ranges: readonly Bins[]): readonly Bins[] {
  if (ranges.length < 2) return ranges;
  const apart: [number, number][] = [];
  for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && low <= last[1]) last[1] = Math.max(last[1], high);
    else apart.push([low, high]);
  }
  return apart;
}
