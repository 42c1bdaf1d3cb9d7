import type { ReactNode } from 'react';
import styles from './map-key.module.css';

interface Props<Sign extends string> {
  readonly heading: string;
  readonly signs: readonly Sign[];
  readonly words: Readonly<Record<Sign, string>>;
  /** What they are drawn in. */
  readonly color: string;
  readonly draw: (sign: Sign) => ReactNode;
}

/** Signs, each drawn, with what it means; folded until it is asked for. */
export function KeyList<Sign extends string>({ heading, signs, words, color, draw }: Props<Sign>) {
  return (
    <details className={styles.key}>
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
            {words[sign]}
          </li>
        ))}
      </ul>
    </details>
  );
}
