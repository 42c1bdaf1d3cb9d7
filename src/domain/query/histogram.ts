/**
 * How many incidents fall into each bin of a row of bins, three-valued: certainly in it, or possibly.
 * A bin is treated as a small window, so the histogram says of each bin what the page says of the window.
 */
import { bisectLeft, bisectRight } from 'd3-array';
import type { TimeSpan } from '#domain/time/time-span.ts';
import { extentOf } from '#domain/time/time-span.ts';

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  /** Incidents whose whole possible time lies in the bin. */
  readonly certain: number;
  /** Incidents that may lie in it, or partly do. */
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
  const change = new Array<number>(bins + 1).fill(0);
  const add = (list: number[], index: number, by: number) => {
    list[index] = (list[index] ?? 0) + by;
  };
  const [first = 0] = edges;
  const end = edges.at(-1) ?? 0;
  const binsOf = (span: TimeSpan): Bins[] => {
    const { from, to } = extentOf(span);
    if (to <= first || from >= end) return [];
    return [[Math.max(bisectRight(edges, from) - 1, 0), Math.min(bisectLeft(edges, to) - 1, bins - 1)]];
  };
  const isInside = (span: TimeSpan) => extentOf(span).from >= first && extentOf(span).to <= end;
  const count = (spans: readonly TimeSpan[], mayBeCertain: boolean) => {
    const touched = united(spans.flatMap(binsOf));
    const [only] = touched;
    if (only && mayBeCertain && touched.length === 1 && only[0] === only[1] && spans.every(isInside)) {
      add(certain, only[0], 1);
      return;
    }
    for (const [low, high] of touched) {
      add(change, low, 1);
      add(change, high + 1, -1);
    }
  };
  for (const spans of times) count(spans, true);
  for (const spans of possibleAtMost) count(spans, false);
  let possible = 0;
  return certain.map((count, index) => {
    possible += change[index] ?? 0;
    return { from: edges[index] ?? 0, to: edges[index + 1] ?? 0, certain: count, possible };
  });
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
