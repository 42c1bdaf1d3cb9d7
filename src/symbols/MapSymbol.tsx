import styles from './map-symbol.module.css';

interface Props {
  /** SVG path data in a 24 x 24 box. */
  readonly path: string;
  readonly color: string;
  readonly hollow?: boolean;
  readonly size?: number;
}

/** A symbol as the map draws it, beside text that says what it means. */
export function MapSymbol({ path, color, hollow = false, size = 18 }: Props) {
  return (
    <svg
      className={styles.symbol}
      width={size}
      height={size}
      viewBox="-1 -1 26 26"
      aria-hidden="true"
      data-hollow={hollow}
    >
      <path
        d={path}
        fill={hollow ? 'none' : color}
        stroke={color}
        strokeWidth={hollow ? 2.4 : 1.2}
        strokeLinejoin="round"
      />
    </svg>
  );
}
