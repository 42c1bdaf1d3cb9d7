import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { occurrenceWords } from '#incident-ui/occurrence-sentence.ts';
import { showingSentence } from '#incident-ui/showing-sentence.ts';
import { selectOccurrences } from '#state/occurrences.ts';
import { selectReadiness } from '#state/record-facts.ts';
import { selectAbsent } from '#state/record-selectors.ts';
import { selectToldSearch } from '#state/rows/row-selectors.ts';
import { selectCounts } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { HowCounted } from './HowCounted.tsx';
import styles from './top-bar.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** How long a sentence must stay the same before it is announced, so that a scrub or a typed word is announced once. */
const REST_MS = 700;

/** A sentence that says what is shown. It is announced to assistive technology once it has not changed for a while. */
export function Showing({ store, messages }: Props) {
  const sentence = useSentence(store, messages);
  const playing = useStore(store, (state) => state.playing);
  const moved = useStore(store, (state) => state.past.moved);
  const [announced, setAnnounced] = useState('');
  const said = moved ? messages.showing[moved](sentence) : sentence;
  useEffect(() => {
    if (playing) return;
    const timer = setTimeout(() => setAnnounced(said), REST_MS);
    return () => clearTimeout(timer);
  }, [said, playing]);
  return (
    <>
      <div className={styles.told}>
        <p className={styles.showing}>{sentence}</p>
        <HowCounted store={store} messages={messages} />
      </div>
      <p role="status" className="sr-only">
        {announced}
      </p>
    </>
  );
}

/** The sentence, computed once for each change, because formatting dates is slow and the store is read often. */
function useSentence(store: AppStore, messages: Messages): string {
  const status = useStore(store, selectReadiness);
  const counts = useStore(store, selectCounts);
  const occurrences = useStore(store, selectOccurrences);
  const { subject } = store.getState();
  const search = useStore(store, selectToldSearch);
  const absent = useStore(store, (state) => selectAbsent(state).length);
  const view = useStore(store, (state) => state.view);
  return useMemo(() => {
    if (status === 'loading') return messages.app.loading;
    return status === 'failed'
      ? messages.app.dataFailed
      : showingSentence(
          search,
          counts,
          occurrenceWords(occurrences, subject, view.language, messages),
          absent,
          view,
          messages,
        );
  }, [status, search, counts, occurrences, subject, absent, view, messages]);
}
