import { type ReactNode, useRef, useState } from 'react';
import { TrayEntries, type TrayEntriesProps } from './TrayEntries.tsx';
import styles from './tray.module.css';

interface Props extends TrayEntriesProps {
  /** A list that is always open in a row; behind a button that opens it above, or below. */
  readonly layout: 'row' | 'above' | 'below';
  /** Name of the list. */
  readonly title: string;
  /** On the button; the title where it is not given. */
  readonly label?: string;
  /** On the button where there is little room. */
  readonly short?: ReactNode;
  /** Where it stands: the business of whoever shows it. */
  readonly className?: string | undefined;
}

/** What a picture has no place for, beside it, each incident with the reason; nothing where there is none. */
export function IncidentTray({
  layout,
  title,
  label = title,
  short = label,
  className = '',
  ...rest
}: Props) {
  if (rest.incidents.length === 0) return null;
  const entries = <TrayEntries {...rest} />;
  if (layout !== 'row') return <FoldedTray {...{ layout, title, label, short, className, entries }} />;
  return (
    <section className={`${styles.row} ${className}`} aria-label={title}>
      <b>{title}</b>
      {entries}
    </section>
  );
}

interface FoldedProps extends Required<Pick<Props, 'layout' | 'title' | 'label' | 'short'>> {
  readonly className: string;
  readonly entries: ReactNode;
}

function FoldedTray({ layout, title, label, short, className, entries }: FoldedProps) {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside.
    <div
      className={`${layout === 'above' ? styles.above : styles.below} ${className}`}
      data-open={open}
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return;
        event.stopPropagation();
        toggle.current?.focus();
        setOpen(false);
      }}
    >
      <button
        type="button"
        ref={toggle}
        className={styles.toggle}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {short === label ? (
          label
        ) : (
          <>
            <span className="sr-only">{label}</span>
            <span className={styles.long} aria-hidden="true">
              {label}
            </span>
            <span className={styles.short} aria-hidden="true">
              {short}
            </span>
          </>
        )}
      </button>
      {open && (
        <section className={styles.list} aria-label={title}>
          {entries}
        </section>
      )}
    </div>
  );
}
