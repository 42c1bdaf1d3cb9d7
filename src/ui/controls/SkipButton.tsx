import type { ReactNode } from 'react';
import styles from './skip-button.module.css';

interface Props {
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Leads past other controls; seen only while it has the focus, in the corner of the nearest positioned element. */
export function SkipButton({ onClick, children }: Props) {
  return (
    <button type="button" className={styles.skip} onClick={onClick}>
      {children}
    </button>
  );
}
