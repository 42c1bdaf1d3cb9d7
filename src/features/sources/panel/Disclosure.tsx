import { createContext, type ReactNode, use, useState } from 'react';
import styles from './disclosure.module.css';

interface OpenAll {
  /** Counts how often all were opened or closed: each time every disclosure does as it was told. */
  readonly turn: number;
  readonly open: boolean;
}

/** Of the panel around it: what 'open all' asks of every disclosure. */
export const OpenAllContext = createContext<OpenAll>({ turn: 0, open: false });

interface Props {
  readonly summary: ReactNode;
  /** Open until the reader closes it. */
  readonly startsOpen?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Whether something is open: as it starts, as the reader leaves it, and as 'open all' asks. */
export function useOpen(startsOpen: boolean): [boolean, (open: boolean) => void] {
  const all = use(OpenAllContext);
  const [own, setOwn] = useState({ turn: 0, open: startsOpen });
  const { turn, open } = own.turn === all.turn ? own : all;
  return [open, (next) => setOwn({ turn, open: next })];
}

/** Something that is there on demand; 'open all' opens it as well. */
export function Disclosure({ summary, startsOpen = false, className = '', children }: Props) {
  const [open, setOpen] = useOpen(startsOpen);
  return (
    <details
      className={`${styles.disclosure} ${className}`}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) setOpen(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
