/** Where words about a symbol go, so that they stay inside the plot. */

import type { SymbolAt } from '#features/line-view/boxes/occupied.ts';
import type { Size } from '#features/line-view/plot/projection.ts';

/** From the middle of the symbol to the words, px. */
const AWAY = 16;

/**
 * The upper left corner of words of a size: above the symbol, else below it, else beside it, and in the plot in any
 * case, as far as it has room for them. All in px of the plot.
 */
export function tipPlace({ x, y }: SymbolAt, size: Size, plot: Size): SymbolAt {
  const across = (left: number) => Math.max(0, Math.min(left, plot.width - size.width));
  const down = (top: number) => Math.max(0, Math.min(top, plot.height - size.height));
  const left = across(x - size.width / 2);
  if (y - AWAY - size.height >= 0) return { x: left, y: y - AWAY - size.height };
  if (y + AWAY + size.height <= plot.height) return { x: left, y: y + AWAY };
  const fitsEast = x + AWAY + size.width <= plot.width;
  return { x: across(fitsEast ? x + AWAY : x - AWAY - size.width), y: down(y - size.height / 2) };
}
