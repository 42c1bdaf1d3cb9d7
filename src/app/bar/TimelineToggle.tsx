import type { Messages } from '#i18n/en/messages.ts';
import styles from './face-switch.module.css';

export interface TimelineToggleProps {
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Opens and closes the timeline on screens of little height. */
export function TimelineToggle({
  messages,
  open,
  onToggle,
}: TimelineToggleProps & { readonly messages: Messages }) {
  return (
    <span className={styles.faces}>
      <button type="button" aria-expanded={open} onClick={onToggle}>
        {messages.timeline.label}
      </button>
    </span>
  );
}
