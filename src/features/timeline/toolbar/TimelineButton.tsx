import type { ComponentProps } from 'react';
import { TimelineIcon, type TimelineIconName } from './TimelineIcon.tsx';
import styles from './toolbar.module.css';

interface Props extends ComponentProps<'button'> {
  readonly icon: TimelineIconName;
  readonly label: string;
}

/** An icon button; the label is its accessible name and its tooltip. */
export function TimelineButton({ icon, label, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`${styles.button} ${className}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      <TimelineIcon name={icon} />
    </button>
  );
}
