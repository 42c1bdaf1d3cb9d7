import { svgSymbol } from '#symbols/svg-symbol.ts';
import type { SymbolDrawing } from '#symbols/symbol-layers.ts';

/** An element of a drawing as plain data, so that each document writes it in its own way. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Text is not markup yet. */
  readonly children?: readonly (Shape | string)[];
}

export function path(d: string, attributes: Shape['attributes']): Shape {
  return { name: 'path', attributes: { d, ...attributes } };
}

/** A symbol of `size` px around a point. */
export function symbol(drawing: SymbolDrawing, x: number, y: number, size: number): Shape {
  const { group, paths } = svgSymbol(drawing, x, y, size);
  const children = paths.map((attributes) => ({ name: 'path', attributes }));
  return { name: 'g', attributes: group, children };
}
