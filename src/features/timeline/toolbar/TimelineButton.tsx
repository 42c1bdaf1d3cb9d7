import type { ComponentProps } from 'react';
import { TimelineIcon, type TimelineIconName } from './TimelineIcon.tsx';
import styles from './toolbar.module.css';

interface Props extends ComponentProps<'button'> {
  readonly icon: TimelineIconName;
  readonly label: string;
  /** The label is shown beside the icon; otherwise it is the accessible name and the tooltip only. */
  readonly named?: boolean;
}

export function TimelineButton({ icon, label, named = false, className = '', ...rest }: Props) {
  const name = named ? {} : { 'aria-label': label, title: label };
  return (
    <button
      type="button"
      className={`${styles.button} ${named ? styles.named : ''} ${className}`}
      {...name}
      {...rest}
    >
      <TimelineIcon name={icon} />
      {named && <span>{label}</span>}
    </button>
  );
}
