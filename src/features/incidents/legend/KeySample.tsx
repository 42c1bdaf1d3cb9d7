import { SymbolPaths } from '#symbols/SymbolPaths.tsx';
import { SHAPE_PATHS } from '#symbols/shapes.ts';
import { symbolTransform } from '#symbols/symbol-layers.ts';

/** In the key's own units. */
const SIZE = 15.3;
const MIDDLE = { x: 14, y: 11 };

/** The symbol of a key's sign, of no kind: whether it is filled is all that is meant. */
export function KeySample({ hollow = false }: { readonly hollow?: boolean }) {
  return (
    <g transform={symbolTransform('key', MIDDLE.x, MIDDLE.y, SIZE)}>
      <SymbolPaths path={SHAPE_PATHS.circle} color="currentColor" hollow={hollow} backdrop="key" />
    </g>
  );
}
