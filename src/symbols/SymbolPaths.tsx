import { inkColor, layersOf, type SymbolDrawing } from './symbol-layers.ts';

type Props = Omit<SymbolDrawing, 'paper'> & Partial<Pick<SymbolDrawing, 'paper'>>;

/** A symbol's paths in its box of 24, for an `svg` or a `g` that puts them where they belong. */
export function SymbolPaths({ paper = 'var(--paper-raised)', ...rest }: Props) {
  const symbol = { ...rest, paper };
  return layersOf(symbol).map(({ path = symbol.path, fill, stroke, width }) => (
    <path
      key={`${fill}/${stroke}/${width}`}
      d={path}
      fill={fill ? inkColor(fill, symbol) : 'none'}
      stroke={stroke && inkColor(stroke, symbol)}
      strokeWidth={width}
      strokeLinejoin="round"
    />
  ));
}
