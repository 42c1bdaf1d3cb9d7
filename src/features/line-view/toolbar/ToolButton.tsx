import type { ComponentProps } from 'react';
import styles from './toolbar.module.css';

interface Props extends ComponentProps<'button'> {
  readonly label: string;
  /** Path data in a view box of 20 x 20. */
  readonly path: string;
}

/** An icon button; the label is its accessible name and its tooltip. */
export function ToolButton({ label, path, ...rest }: Props) {
  return (
    <button type="button" className={styles.icon} aria-label={label} title={label} {...rest}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
