import type { RefObject } from 'react';
import { IconButton } from '#ui/controls/Button.tsx';
import { useMoreBelow } from '#ui/layout/use-more-below.ts';
import styles from './more-below.module.css';

interface Props {
  /** What is scrolled. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly className?: string | undefined;
}

/** Of what has been read, what stays in sight when the reader goes on, px: about a line and what fades. */
const LINE = 56;

/** A button at the lower edge of what is scrolled, while there is more below: it leads on. */
export function MoreBelow({ scroller, label, className = '' }: Props) {
  if (!useMoreBelow(scroller)) return null;
  return (
    <IconButton
      icon="down"
      label={label}
      className={`${styles.more} ${className}`}
      onClick={() => scroller.current?.scrollBy({ top: scroller.current.clientHeight - LINE })}
    />
  );
}
