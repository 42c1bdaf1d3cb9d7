import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Visible } from '#domain/query/query.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { askedOf, askedWords } from '#i18n/time-words.ts';
import { selectVisible } from '#state/selectors.ts';
import type { AppState, AppStore } from '#state/store.ts';
import styles from './top-bar.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Long enough that a scrub or a typed word is announced once, when it has come to rest. */
const REST_MS = 700;

/** What is shown, as a sentence; announced to assistive technology when it rests. */
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
      <p className={styles.showing}>{sentence}</p>
      <p role="status" className="sr-only">
        {announced}
      </p>
    </>
  );
}

/** Worded once a change: the calendar takes its time, and a store is asked often. */
function useSentence(store: AppStore, messages: Messages): string {
  const status = useStore(store, (state) => state.catalogue.status);
  const visible = useStore(store, selectVisible);
  const view = useStore(store, (state) => state.view);
  return useMemo(() => {
    if (status === 'loading') return messages.app.loading;
    return status === 'failed' ? messages.app.dataFailed : showingSentence(visible, view, messages);
  }, [status, visible, view, messages]);
}

function showingSentence(
  { certain, possible, undated }: Visible,
  { window, mode, stretch, language, search, hiddenKinds }: AppState['view'],
  messages: Messages,
): string {
  const { inStretch, stretchOfLine } = messages.lineView;
  const where = stretch ? inStretch(stretchOfLine(String(stretch[0]), String(stretch[1]))) : '';
  const when = askedWords(window, mode, language);
  const parts = [
    messages.showing.sentence(certain, possible, when, askedOf(window, mode), where),
    undated > 0 && messages.showing.undated(undated),
    // None found is not none there.
    search.trim() !== '' && messages.showing.searched(shortened(search.trim())),
    hiddenKinds.size > 0 && messages.showing.hiddenKinds(hiddenKinds.size),
  ];
  return parts.filter(Boolean).join('; ');
}

/** The bar has one line for all of it. */
const LONGEST_SEARCH = 24;

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST_SEARCH ? `${letters.slice(0, LONGEST_SEARCH - 1).join('')}…` : text;
}
