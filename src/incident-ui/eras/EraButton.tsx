import type { CSSProperties } from 'react';
import type { Era } from '#domain/record/eras.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { usePopover } from '#ui/focus/use-popover.ts';
import { EraNote } from './EraNote.tsx';
import styles from './eras.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly era: Era;
  /** What of its name has room; it can be empty. */
  readonly text: string;
  readonly style: CSSProperties;
  /** Where what it opens lies: above a row of eras, or beside a column of them. */
  readonly opens: 'above' | 'beside';
  /** To which side what is opened above it lies flush. */
  readonly side?: 'start' | 'end';
}

/** The name of an era on an axis; it opens when the era began and ended, with the words that say so. */
export function EraButton({ store, messages, era, text, style, opens, side }: Props) {
  const { open, setOpen, area, toggle, onKeyDown } = usePopover<HTMLSpanElement>();
  const { language } = store.getState().view;
  const name = era.name[language];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from anywhere inside.
    <span
      ref={area}
      className={styles.opener}
      data-opens={opens}
      data-side={side}
      onKeyDown={onKeyDown}
      style={style}
    >
      <button
        ref={toggle}
        type="button"
        className={styles.name}
        aria-expanded={open}
        aria-label={messages.eras.button(name)}
        title={name}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">{text}</span>
      </button>
      {open && <EraNote {...{ store, messages, era, language }} onLeave={() => setOpen(false)} />}
    </span>
  );
}
