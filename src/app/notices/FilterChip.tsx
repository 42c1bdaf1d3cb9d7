import type { ReactNode } from 'react';
import { moveFocusOn } from '#ui/focus/move-focus-on.ts';
import styles from './filter-chip.module.css';

interface Props {
  /** What a press does: the accessible name, also the tooltip. */
  readonly label: string;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** A filter that is set, as a button that clears it. It goes with the filter, and must not take the focus with it. */
export function FilterChip({ label, onClear, children }: Props) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={label}
      title={label}
      onClick={(event) => {
        moveFocusOn(event.currentTarget);
        onClear();
      }}
    >
      {children} <span aria-hidden="true">×</span>
    </button>
  );
}
