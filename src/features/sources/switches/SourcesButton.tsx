import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { selectCatalogue, selectEnabledSources } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/controls/Button.tsx';
import styles from './sources-button.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly open: boolean;
  readonly onClick: () => void;
}

/** Always in the bar: how many sources count, and the way to switch them. */
export function SourcesButton({ store, messages, open, onClick }: Props) {
  const total = useStore(store, (state) => selectCatalogue(state)?.sources.size ?? 0);
  const on = useStore(store, (state) => selectEnabledSources(state).size);
  const words = messages.evidence;
  return (
    <Button
      look="quiet"
      className={styles.button}
      aria-expanded={open}
      aria-controls={open ? 'sources-control' : undefined}
      title={words.control(on, total)}
      onClick={onClick}
    >
      <span className="sr-only">{words.control(on, total)}</span>
      <span className={styles.word} aria-hidden="true">
        {words.controlShort}
      </span>
      <span className={styles.count} data-partial={on < total} aria-hidden="true">
        {on}/{total}
      </span>
    </Button>
  );
}
