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

/**
 * Counts times in the half-open bins between neighbouring edges (ms, ascending, at least two). A time is the spans of
 * which only one can be right. O(spans x log bins): a span over many bins is counted at its ends only, then summed up.
 * What is only possible for another reason than its time, as for its place, is never certain.
 */
export function histogram(
  times: readonly (readonly TimeSpan[])[],
  edges: readonly number[],
  possibleAtMost: readonly (readonly TimeSpan[])[] = [],
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
  const binsOf = (span: TimeSpan): Bins[] => {
    const { from, to } = extentOf(span);
    if (to <= first || from >= end) return [];
    return [[Math.max(bisectRight(edges, from) - 1, 0), Math.min(bisectLeft(edges, to) - 1, bins - 1)]];
  };
  const isInside = (span: TimeSpan) => extentOf(span).from >= first && extentOf(span).to <= end;
  const count = (spans: readonly TimeSpan[], mayBeSure: boolean) => {
    const touched = united(spans.flatMap(binsOf));
    const [only] = touched;
    if (only && mayBeSure && touched.length === 1 && only[0] === only[1] && spans.every(isInside)) {
      certain[only[0]] = (certain[only[0]] ?? 0) + 1;
      return;
    }
    for (const range of touched) add(change, range);
    const surely = mayBeSure ? sureBins(spans, edges) : undefined;
    if (!surely) return;
    add(sure, surely);
    add(change, surely, -1);
  };
  for (const spans of times) count(spans, true);
  for (const spans of possibleAtMost) count(spans, false);
  let [underWay, possible] = [0, 0];
  return certain.map((count, index) => {
    underWay += sure[index] ?? 0;
    possible += change[index] ?? 0;
    return { from: edges[index] ?? 0, to: edges[index + 1] ?? 0, certain: count, underWay, possible };
  });
}

/** The bins in which each of the spans is surely under way; undefined where there are none. */
function sureBins(spans: readonly TimeSpan[], edges: readonly number[]): Bins | undefined {
  const sure = spans.map(sureBounds);
  const begun = Math.max(...sure.map((one) => one.begun));
  const notEnded = Math.min(...sure.map((one) => one.notEnded));
  // The first bin that ends no sooner than it has begun, and the last that begins no later than it can have ended.
  const low = Math.max(bisectLeft(edges, begun) - 1, 0);
  const high = Math.min(bisectRight(edges, notEnded) - 1, edges.length - 2);
  const overlaps = spans.every((span) => {
    const { from, to } = extentOf(span);
    return from < (edges[low + 1] ?? 0) && to > (edges[high] ?? 0);
  });
  return low <= high && overlaps ? [low, high] : undefined;
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
