import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { selectCatalogue } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/controls/Button.tsx';
import { moveFocusOn } from '#ui/focus/move-focus-on.ts';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './incident-list.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** How many incidents are found as yet. */
  readonly found: number;
}

/** Says that a search has not read yet what the sources say, or could not. It is always there, so that it is announced. */
export function SearchReach({ store, messages, found }: Props) {
  const isPartial = useStore(
    store,
    (state) =>
      state.view.search !== '' &&
      state.view.catalogue === null &&
      state.catalogue.status === 'ready' &&
      selectCatalogue(state) === undefined,
  );
  const hasFailed = useStore(store, (state) => state.whole === 'failed');
  const words = messages.incidents;
  return (
    <div role="status" className={styles.reach}>
      {isPartial && (
        <p>
          <Changing>{hasFailed ? words.titlesOnly : words.searching(found)}</Changing>
        </p>
      )}
      {isPartial && hasFailed && (
        <Button
          onClick={(event) => {
            moveFocusOn(event.currentTarget);
            store.actions.askWhole();
          }}
        >
          {messages.app.retry}
        </Button>
      )}
    </div>
  );
}
