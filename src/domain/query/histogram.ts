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

/**
 * Counts spans in the half-open bins between neighbouring edges (ms, ascending, at least two).
 * O(spans x log bins): a span over many bins is counted at its ends only, then summed up.
 * What is only possible for another reason than its time, as for its place, is never certain.
 */
export function histogram(
  spans: readonly TimeSpan[],
  edges: readonly number[],
  possibleAtMost: readonly TimeSpan[] = [],
): HistogramBin[] {
  const bins = Math.max(edges.length - 1, 0);
  const certain = new Array<number>(bins).fill(0);
  const change = new Array<number>(bins + 1).fill(0);
  const add = (list: number[], index: number, by: number) => {
    list[index] = (list[index] ?? 0) + by;
  };
  const [first = 0] = edges;
  const end = edges.at(-1) ?? 0;
  const count = (span: TimeSpan, mayBeCertain: boolean) => {
    const { from, to } = extentOf(span);
    if (to <= first || from >= end) return;
    const low = Math.max(bisectRight(edges, from) - 1, 0);
    const high = Math.min(bisectLeft(edges, to) - 1, bins - 1);
    if (mayBeCertain && low === high && from >= first && to <= end) add(certain, low, 1);
    else {
      add(change, low, 1);
      add(change, high + 1, -1);
    }
  };
  for (const span of spans) count(span, true);
  for (const span of possibleAtMost) count(span, false);
  let possible = 0;
  return certain.map((count, index) => {
    possible += change[index] ?? 0;
    return { from: edges[index] ?? 0, to: edges[index + 1] ?? 0, certain: count, possible };
  });
}
