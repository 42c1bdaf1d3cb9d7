/** The ink along the line as a small picture, a pixel for each cell. */
import type { InkGrid } from '#domain/rows/ink/line-ink.ts';
import type { Rgb } from '#ui/theme/rgb-of.ts';

/** Of the cell with the least and with the most ink. */
const FAINTEST = 0.07;
const STRONGEST = 0.92;
/** So many of the inked cells are as dark as can be: one that stands out does not make all others pale. */
const DARKEST_SHARE = 0.005;

/** As much ink as makes a cell as dark as can be. */
export function darkestInk(grid: InkGrid): number {
  const sorted = totalsOf(grid)
    .filter((ink) => ink > 0)
    .sort();
  return sorted[Math.max(Math.ceil(sorted.length * (1 - DARKEST_SHARE)) - 1, 0)] ?? 1;
}

/** Red, green, blue and opacity of each cell; the colours of the layers are mixed by how much ink each has there. */
export function inkPixels(
  grid: InkGrid,
  colors: readonly Rgb[],
  darkest: number,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(grid.columns * grid.rows * 4);
  const totals = totalsOf(grid);
  for (let cell = 0; cell < totals.length; cell += 1) {
    const total = totals[cell] as number;
    if (total === 0) continue;
    for (let channel = 0; channel < 3; channel += 1) {
      let mixed = 0;
      for (const [layer, color] of colors.entries())
        mixed += ((grid.layers[layer]?.[cell] as number) / total) * (color[channel] as number);
      pixels[cell * 4 + channel] = mixed;
    }
    const strength = Math.sqrt(Math.min(total / darkest, 1));
    pixels[cell * 4 + 3] = 255 * (FAINTEST + (STRONGEST - FAINTEST) * strength);
  }
  return pixels;
}

function totalsOf({ layers, columns, rows }: InkGrid): Float64Array {
  const totals = new Float64Array(columns * rows);
  for (const layer of layers)
    for (let cell = 0; cell < totals.length; cell += 1)
      totals[cell] = (totals[cell] as number) + (layer[cell] as number);
  return totals;
}

/** Undefined where nothing can be painted. */
export function inkCanvas(
  grid: InkGrid,
  colors: readonly Rgb[],
  darkest: number,
): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [grid.columns, grid.rows];
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.putImageData(new ImageData(inkPixels(grid, colors, darkest), grid.columns, grid.rows), 0, 0);
  return canvas;
}
