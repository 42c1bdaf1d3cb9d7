import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from '#ui/controls/Button.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { MoreBelow } from './MoreBelow.tsx';
import styles from './modal.module.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly heading: string;
  readonly close: string;
  /** The name of the button that leads on where there is more below. */
  readonly more: string;
  readonly children: ReactNode;
}

/** The browser's modal dialog, which traps the focus, restores it, and closes on Escape; Back closes it as well. */
export function Modal({ open, onClose, heading, close, more, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  const { dialogs } = useAppInstance();
  const closeNow = useRef(onClose);
  useEffect(() => {
    closeNow.current = onClose;
  });
  useEffect(() => (open ? dialogs?.open(() => closeNow.current()) : undefined), [open, dialogs]);
  return (
    <dialog ref={dialog} className={styles.modal} aria-labelledby={headingId} onClose={onClose}>
      {open && (
        <>
          <div className={styles.header}>
            <h2 id={headingId}>{heading}</h2>
            <IconButton icon="close" label={close} onClick={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
          <div className={styles.cue}>
            <MoreBelow scroller={dialog} label={more} className={styles.more} />
          </div>
        </>
      )}
    </dialog>
  );
}
