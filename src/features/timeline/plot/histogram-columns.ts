/** Columns of the histogram as path data: what is in, above it what is under way, and above that what may be. */
import type { TimeScale } from '#axis/time-scale.ts';
import type { HistogramBin } from '#domain/query/histogram.ts';

export interface ColumnPaths {
  readonly certain: string;
  /** In stripes, as its symbol is broken. */
  readonly underWay: string;
  readonly possible: string;
}

/** Of a stripe and of the gap above it, px. */
const STRIPE = 2;
const GAP = 1;

/** The highest of all columns is `height` px high. */
export function columnPaths(
  bins: readonly HistogramBin[],
  { x }: Pick<TimeScale, 'x'>,
  height: number,
): ColumnPaths {
  const most = Math.max(...bins.map((bin) => bin.certain + bin.underWay + bin.possible), 1);
  const y = (count: number) => height - (count / most) * height;
  const column = ({ from, to }: HistogramBin, low: number, high: number) =>
    high > low ? box(x(from) + 0.5, x(to) - 0.5, y(low), y(high)) : '';
  const striped = ({ from, to }: HistogramBin, low: number, high: number) => {
    let stripes = '';
    // Of a column lower than a gap something is seen too.
    const gap = Math.min(GAP, (y(low) - y(high)) / 2);
    for (let bottom = y(low) - gap; bottom > y(high); bottom -= STRIPE + GAP)
      stripes += box(x(from) + 0.5, x(to) - 0.5, bottom, Math.max(bottom - STRIPE, y(high)));
    return stripes;
  };
  const joined = (of: (bin: HistogramBin) => string) => bins.map(of).join('');
  return {
    certain: joined((bin) => column(bin, 0, bin.certain)),
    underWay: joined((bin) => striped(bin, bin.certain, bin.certain + bin.underWay)),
    possible: joined((bin) => {
      const sure = bin.certain + bin.underWay;
      return column(bin, sure, sure + bin.possible);
    }),
  };
}

function box(left: number, right: number, bottom: number, top: number): string {
  return `M${left} ${bottom}V${top}H${right}V${bottom}Z`;
}
