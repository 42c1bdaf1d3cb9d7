import type { ReactNode } from 'react';
import styles from './map-key.module.css';

interface Props<Sign extends string> {
  readonly heading: string;
  readonly signs: readonly Sign[];
  readonly words: Readonly<Record<Sign, string>>;
  /** What they are drawn in. */
  readonly color: string;
  readonly draw: (sign: Sign) => ReactNode;
  /** Open until it is folded; otherwise folded until it is opened. */
  readonly open?: boolean;
}

/** Signs, each drawn, with what it means. */
export function KeyList<Sign extends string>(props: Props<Sign>) {
  const { heading, signs, words, color, draw, open = false } = props;
  return (
    <details className={styles.key} open={open}>
      <summary>{heading}</summary>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>
            <svg
              width="28"
              height="22"
              viewBox="0 0 28 22"
              aria-hidden="true"
              className={styles[sign]}
              style={{ color }}
            >
              {draw(sign)}
            </svg>
            <span>{words[sign]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
