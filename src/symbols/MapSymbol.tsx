import { pageColor } from './lift.ts';
import styles from './map-symbol.module.css';
import { SymbolPaths } from './SymbolPaths.tsx';
import { viewBoxOf } from './symbol-layers.ts';

interface Props {
  /** SVG path data in a 24 x 24 box. */
  readonly path: string;
  readonly color: string;
  readonly hollow?: boolean;
  readonly broken?: boolean;
  readonly size?: number;
}

/** A symbol as the map draws it, beside text that says what it means. */
export function MapSymbol({ path, color, hollow = false, broken = false, size = 18 }: Props) {
  return (
    <svg
      className={styles.symbol}
      width={size}
      height={size}
      viewBox={viewBoxOf('text')}
      aria-hidden="true"
      data-hollow={hollow}
    >
      <SymbolPaths path={path} color={pageColor(color)} {...{ hollow, broken }} backdrop="text" />
    </svg>
  );
}
