/** What the painters of the boxes, of their symbols and of the lines below them share. */

import type { Standing } from '#domain/evidence/resolved.ts';
import type { BoxLayout } from '#features/line-view/boxes/box-layout.ts';
import type { Palette } from '#features/line-view/plot/palette.ts';
import type { Projection } from '#features/line-view/plot/projection.ts';

export type Standings = ReadonlyMap<string, Standing>;

export interface Painting {
  readonly layouts: readonly BoxLayout[];
  /** By incident; one that is missing is outside the window or the stretch. */
  readonly standings: Standings;
  readonly projection: Projection;
  readonly palette: Palette;
  /** Height of a symbol, px. */
  readonly symbol: number;
  /** Rows of the time axis, and columns of the line's, px. */
  readonly rows: readonly { readonly y: number; readonly major: boolean }[];
  readonly columns: readonly number[];
  /** Where eras begin and end, px. */
  readonly eras: readonly number[];
}

/** How opaque is what does not match the filter. */
export const OUT_OF_WINDOW = 0.4;

export function line(
  context: CanvasRenderingContext2D,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): void {
  context.moveTo(x0, y0);
  context.lineTo(x1, y1);
}
