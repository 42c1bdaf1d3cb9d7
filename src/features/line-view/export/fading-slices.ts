/**
 * An open end as slices, each a little fainter than the one before. A gradient whose colours are partly clear would be
 * smoother, but printing makes of it what some readers of PDF files draw too dark, and others not at all.
 */
import type { Piece } from '#features/line-view/boxes/pieces.ts';

export interface Slice {
  readonly y0: number;
  readonly y1: number;
  /** Of the opacity of what is known for certain, 0 to 1. */
  readonly share: number;
}

/** Slices of one end, at the most: as many as an eye tells apart at the opacity of a box. */
const MOST = 24;

/** From top to bottom, without gaps. Between two slices lies a whole pixel, so that no seam is seen. */
export function fadingSlices({
  y0,
  y1,
  solid0,
  solid1,
}: Pick<Piece, 'y0' | 'y1' | 'solid0' | 'solid1'>): Slice[] {
  const body = { y0: solid0, y1: solid1, share: 1 };
  const above = endOf(solid0, y0).reverse();
  return [...above, body, ...endOf(solid1, y1)].filter((slice) => slice.y1 > slice.y0);
}

/** From where it is certain outwards. */
function endOf(solid: number, outer: number): Slice[] {
  const length = Math.abs(outer - solid);
  const count = Math.min(MOST, Math.ceil(length));
  const cut = (index: number) =>
    index === 0 ? solid : index === count ? outer : Math.round(solid + ((outer - solid) * index) / count);
  return Array.from({ length: count }, (_, index) => {
    const [one, other] = [cut(index), cut(index + 1)];
    return { y0: Math.min(one, other), y1: Math.max(one, other), share: 1 - (index + 0.5) / count };
  });
}
