import { useStore } from 'zustand';
import type { Messages } from '../../i18n/en';
import { selectCatalogue, selectEnabledSources } from '../../state/selectors';
import type { AppStore } from '../../state/store';
import { Button } from '../../ui/Button';
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
      aria-label={words.control(on, total)}
      title={words.control(on, total)}
      onClick={onClick}
    >
      <span className={styles.word}>{words.controlShort}</span>
      <span className={styles.count} data-partial={on < total}>
        {on}/{total}
      </span>
    </Button>
  );
}
