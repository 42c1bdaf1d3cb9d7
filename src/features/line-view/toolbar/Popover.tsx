import type { ReactNode } from 'react';
import { usePopover } from '#ui/focus/use-popover.ts';
import styles from './toolbar.module.css';

interface Props {
  /** The name of the button. */
  readonly label: string;
  /** What the button shows; the name where it is missing. */
  readonly face?: ReactNode;
  readonly children: ReactNode;
}

/** A button of the toolbar, and what it opens below the row. */
export function Popover({ label, face, children }: Props) {
  const { open, setOpen, area, toggle, onKeyDown } = usePopover<HTMLSpanElement>();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from anywhere inside.
    <span ref={area} className={styles.opener} onKeyDown={onKeyDown}>
      <button
        ref={toggle}
        type="button"
        aria-expanded={open}
        {...(face !== undefined && { 'aria-label': label, title: label })}
        onClick={() => setOpen(!open)}
      >
        {face ?? label}
      </button>
      {open && <div className={styles.popover}>{children}</div>}
    </span>
  );
}
