import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { selectSourcesOn, selectSourceTotal } from '#state/record-facts.ts';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/controls/Button.tsx';
import { useIds } from '#ui/instance/app-instance.ts';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './sources-button.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly open: boolean;
  readonly onClick: () => void;
}

/**
 * The id of the place that the button opens, before the prefix of its app, read by the button's `aria-controls`. The place
 * is there before what is fetched for it, and where that fails.
 */
export const SOURCES_CONTROL_ID = 'sources-control';

/** The button in the bar that says how many sources are on and opens their switches. */
export function SourcesButton({ store, messages, open, onClick }: Props) {
  const total = useStore(store, selectSourceTotal);
  const on = useStore(store, selectSourcesOn);
  const words = messages.evidence;
  const idOf = useIds();
  return (
    <Button
      variant="quiet"
      className={styles.button}
      aria-expanded={open}
      aria-controls={open ? idOf(SOURCES_CONTROL_ID) : undefined}
      title={words.control(on, total)}
      onClick={onClick}
    >
      <span className="sr-only">{words.control(on, total)}</span>
      <span className={styles.word} aria-hidden="true">
        {words.controlShort}
      </span>
      <span className={styles.count} data-partial={on < total} aria-hidden="true">
        <Changing>{`${on}/${total}`}</Changing>
      </span>
    </Button>
  );
}
