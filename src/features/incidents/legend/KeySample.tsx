import { SymbolPaths } from '#symbols/SymbolPaths.tsx';
import { SHAPE_PATHS } from '#symbols/shapes.ts';
import { symbolTransform } from '#symbols/symbol-layers.ts';

interface Props {
  readonly hollow?: boolean;
  readonly broken?: boolean;
  /** Its middle, in the key's own units. */
  readonly at?: readonly [number, number];
  readonly size?: number;
}

/** The symbol of a key's sign, of no kind: whether it is filled is all that is meant. */
export function KeySample({ hollow = false, broken = false, at: [x, y] = [14, 11], size = 15.3 }: Props) {
  return (
    <g transform={symbolTransform('key', x, y, size)}>
      <SymbolPaths path={SHAPE_PATHS.circle} color="currentColor" {...{ hollow, broken }} backdrop="key" />
    </g>
  );
}
