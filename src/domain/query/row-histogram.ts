/** The histogram of many incidents, from sorted bounds: what `histogram` says of the same as objects. */
import { bisectLeft, bisectRight } from 'd3-array';
import { binsOf, countTime, emptyCounts, type HistogramBin } from './histogram.ts';
import { type OrderedPairs, type RowTimes, timeOfIncident } from './row-times.ts';

/** O(bins x log rows), and once over the times that begin in the bins. `edges`: ms, ascending, at least two. */
export function rowHistogram(times: RowTimes, edges: readonly number[]): HistogramBin[] {
  const { starts, ends, begun, notEnded, several, maySeveralBeSure, table } = times;
  const counts = emptyCounts(edges);
  for (const [at, incident] of several.entries())
    countTime(counts, timeOfIncident(table, incident), maySeveralBeSure[at] === 1);
  const [within, bounded, apart] = [times.within, times.bounded, times.apart].map((pairs) =>
    countHeld(pairs, edges),
  ) as [Uint32Array, Uint32Array, Uint32Array];
  const startedBefore = edges.map((edge) => bisectLeft(starts, edge));
  const endedBy = edges.map((edge) => bisectRight(ends, edge));
  const begunBy = edges.map((edge) => bisectRight(begun, edge));
  const overBefore = edges.map((edge) => bisectLeft(notEnded, edge));
  const at = (list: ArrayLike<number>, index: number) => list[index] ?? 0;
  return binsOf(counts).map((bin, index) => {
    const all = at(startedBefore, index + 1) - at(endedBy, index);
    const certain = at(within, index) + at(bounded, index);
    // None that lasts is both over before the bin and not yet begun by its end.
    const lasting = at(begunBy, index + 1) - at(overBefore, index);
    const underWay = lasting + at(apart, index) - at(bounded, index);
    return {
      ...bin,
      certain: bin.certain + certain,
      underWay: bin.underWay + underWay,
      possible: bin.possible + all - certain - underWay,
    };
  });
}

/** By bin, how many pairs lie in it with both instants, one of them on its end at most. */
function countHeld({ first, second }: OrderedPairs, edges: readonly number[]): Uint32Array {
  const held = new Uint32Array(Math.max(edges.length - 1, 0));
  let at = bisectLeft(first, edges[0] ?? Infinity);
  for (let bin = 0; bin < held.length; bin += 1) {
    const end = edges[bin + 1] as number;
    for (; at < first.length && (first[at] as number) < end; at += 1)
      if ((second[at] as number) <= end) held[bin] = (held[bin] as number) + 1;
  }
  return held;
}
