/** Ink: every incident has the same, however long its stretch. */
import type { Ribbon } from './ribbon.ts';
import type { RibbonPiece } from './ribbon-row.ts';

/** Of one incident in the overview, px of thickness times km of length. */
export const INK = 620;
const THINNEST = 2.6;
const THICKEST = 6.5;

/** Thickness of a ribbon in the overview, px: times its length it is the same for all, within what can be seen and told apart. */
export function thicknessOf({ pieces }: Pick<Ribbon, 'pieces'>): number {
  return Math.min(Math.max(INK / lengthOf(pieces), THINNEST), THICKEST);
}

function lengthOf(pieces: readonly RibbonPiece[]): number {
  return pieces.reduce((sum, { west, east }) => sum + east[1] - west[0], 0);
}

/**
 * The ink of many rows along the line, in bins of `binKm`: each row spreads 1 evenly over its pieces. Four writes a
 * piece, then one sum over the bins.
 */
export function summedInk(
  rows: readonly { readonly pieces: readonly RibbonPiece[] }[],
  totalKm: number,
  binKm: number,
): Float64Array {
  const bins = new Float64Array(Math.ceil(totalKm / binKm) + 2);
  // A density that begins within a bin counts there from where it begins, and in full from the next bin on.
  const begin = (km: number, density: number) => {
    const place = km / binKm;
    const bin = Math.floor(place);
    const there = density * (bin + 1 - place);
    bins[bin] = (bins[bin] as number) + there;
    bins[bin + 1] = (bins[bin + 1] as number) + density - there;
  };
  for (const { pieces } of rows) {
    const density = binKm / lengthOf(pieces);
    for (const { west, east } of pieces) {
      begin(west[0], density);
      begin(east[1], -density);
    }
  }
  for (let bin = 1; bin < bins.length; bin += 1)
    bins[bin] = (bins[bin] as number) + (bins[bin - 1] as number);
  return bins.slice(0, -2);
}
