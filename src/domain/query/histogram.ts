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

/** What has been counted so far in the half-open bins between neighbouring edges (ms, ascending, at least two). */
export interface BinCounts {
  readonly edges: readonly number[];
  /** By bin. */
  readonly certain: number[];
  /** By bin, by how much more are surely under way, or touch it, than in the one before. */
  readonly sure: number[];
  readonly touched: number[];
}

export function emptyCounts(edges: readonly number[]): BinCounts {
  const bins = Math.max(edges.length - 1, 0);
  const zeros = (length: number) => new Array<number>(length).fill(0);
  return { edges, certain: zeros(bins), sure: zeros(bins + 1), touched: zeros(bins + 1) };
}

/**
 * Counts times in bins, each once in a bin, however many of its spans lie there. O(spans x log bins): a span over many bins
 * is counted at its ends only, then summed up. What is only possible for another reason than its time, as for its place, is
 * never certain.
 */
export function histogram(
  times: readonly CountedTime[],
  edges: readonly number[],
  possibleAtMost: readonly CountedTime[] = [],
): HistogramBin[] {
  const counts = emptyCounts(edges);
  for (const time of times) countTime(counts, time, true);
  for (const time of possibleAtMost) countTime(counts, time, false);
  return binsOf(counts);
}

/** Counts one incident; `mayBeSure`: whether nothing but its time decides that it is in a bin. */
export function countTime(counts: BinCounts, time: CountedTime, mayBeSure: boolean): void {
  const { edges, certain, sure, touched } = counts;
  const [first = 0] = edges;
  const end = edges.at(-1) ?? 0;
  const isInside = (span: TimeSpan) => extentOf(span).from >= first && extentOf(span).to <= end;
  const bins = united(time.flatMap((parts) => parts.flatMap((span) => touchedBins(span, edges))));
  for (const range of bins) add(touched, range);
  if (!mayBeSure) return;
  const [only] = bins;
  const isOne = only !== undefined && bins.length === 1 && only[0] === only[1];
  if (isOne && time.every((parts) => parts.every(isInside))) certain[only[0]] = (certain[only[0]] ?? 0) + 1;
  else for (const range of sureBins(time, edges)) add(sure, range);
}

function add(list: number[], [low, high]: Bins): void {
  list[low] = (list[low] ?? 0) + 1;
  list[high + 1] = (list[high + 1] ?? 0) - 1;
}

export function binsOf({ edges, certain, sure, touched }: BinCounts): HistogramBin[] {
  let [underWay, all] = [0, 0];
  return certain.map((count, index) => {
    underWay += sure[index] ?? 0;
    all += touched[index] ?? 0;
    const possible = all - underWay - count;
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
