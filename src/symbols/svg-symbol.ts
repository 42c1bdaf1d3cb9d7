/** Symbols as attributes of SVG elements, for pictures that are saved as markup. */
import { inkColor, layersOf, type SymbolDrawing, symbolTransform } from './symbol-layers.ts';

type Attributes = Readonly<Record<string, string | number>>;

export interface SvgSymbol {
  /** Of the `g` that moves the paths from their box to a symbol of `size` px around a point. */
  readonly group: Attributes;
  /** Of each `path` in it, from the lowest to the highest. */
  readonly paths: readonly Attributes[];
}

export function svgSymbol(symbol: SymbolDrawing, x: number, y: number, size: number): SvgSymbol {
  return {
    group: { transform: symbolTransform(symbol.backdrop, x, y, size), 'stroke-linejoin': 'round' },
    paths: layersOf(symbol).map(({ path = symbol.path, fill, stroke, width }) => ({
      d: path,
      fill: fill ? inkColor(fill, symbol) : 'none',
      ...(stroke && width && { stroke: inkColor(stroke, symbol), 'stroke-width': width }),
    })),
  };
}
