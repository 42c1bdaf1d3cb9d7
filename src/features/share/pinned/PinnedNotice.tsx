import { useState } from 'react';
import { useStore } from 'zustand';
import { type Changes, type ReadChanges, useChangeLog } from '#features/share/changes/use-change-log.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { shareWordsFor } from '#i18n/parts/share-words.ts';
import { selectVersion } from '#state/record-facts.ts';
import { selectRecord } from '#state/record-selectors.ts';
import { selectStandings } from '#state/shown-standings.ts';
import type { AppStore } from '#state/store.ts';
import { Modal } from '#ui/containers/Modal.tsx';
import { Button, IconButton } from '#ui/controls/Button.tsx';
import { moveFocusOn } from '#ui/focus/move-focus-on.ts';
import { ChangedList } from './ChangedList.tsx';
import styles from './pinned.module.css';
import { type PinnedSince, pinnedSince, pinnedWords } from './pinned-words.ts';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** The JSON of the corrections log. */
  readonly readChanges: ReadChanges;
}

/** Where a link was made for another version of the record: what has changed since in what is shown. */
export function PinnedNotice({ store, messages, readChanges }: Props) {
  const [isOpen, setOpen] = useState(false);
  const changes = useChangeLog(readChanges);
  const said = useSaid(store, changes);
  if (!said) return null;
  const { text, known, words, pinned } = said;
  const { close, more } = messages.app;
  const hasMore = known !== null && known.shown.length + known.elsewhere.length > 0;
  return (
    <section aria-label={words.label} className={styles.notice}>
      <div className={styles.said}>
        <p role="status">{text}</p>
        {hasMore && (
          <Button
            variant="quiet"
            aria-haspopup="dialog"
            className={styles.show ?? ''}
            onClick={() => setOpen(true)}
          >
            {words.show}
          </Button>
        )}
      </div>
      <IconButton
        icon="close"
        label={words.follow}
        onClick={(event) => {
          moveFocusOn(event.currentTarget);
          store.actions.unpin();
        }}
      />
      {hasMore && (
        <Modal
          open={isOpen}
          onClose={() => setOpen(false)}
          heading={words.heading(pinned)}
          close={close}
          more={more}
        >
          <ChangedList store={store} known={known} words={words} />
        </Modal>
      )}
    </section>
  );
}

interface Said {
  readonly text: string;
  /** Null where the log did not come. */
  readonly known: PinnedSince | null;
  readonly words: ReturnType<typeof shareWordsFor>['pinned'];
  readonly pinned: string;
}

/** Null while it is not known, and where there is nothing to say. */
function useSaid(store: AppStore, changes: Changes): Said | null {
  const { pinned, language, selection } = useStore(store, (state) => state.view);
  const current = useStore(store, selectVersion);
  const standings = useStore(store, selectStandings);
  const record = useStore(store, selectRecord);
  const words = shareWordsFor(language).pinned;
  if (pinned === null || current === '' || pinned === current || changes === 'loading') return null;
  if (changes === 'failed') return { text: words.failed(pinned, current), known: null, words, pinned };
  const asked = selection?.incident;
  const selected = record.some(({ id }) => id === asked) ? (asked ?? null) : null;
  const known = pinnedSince(changes, { pinned, current }, { ids: new Set(standings?.keys()), selected });
  const text = pinnedWords(known, { pinned, current, selected, language, words });
  return text === null ? null : { text, known, words, pinned };
}
