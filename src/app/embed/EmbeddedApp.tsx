import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Showing } from '#app/bar/Showing.tsx';
import { useEscape } from '#app/keys/use-escape.ts';
import { useUndoKeys } from '#app/keys/use-undo-keys.ts';
import { Notices } from '#app/notices/Notices.tsx';
import { ARRANGEMENT, useLayout } from '#app/use-layout.ts';
import { totalOf } from '#domain/query/query.ts';
import { messagesFor } from '#i18n/language.ts';
import { pageWordsOfSide } from '#i18n/page-words-of-side.ts';
import { embedWordsFor } from '#i18n/parts/embed-words.ts';
import { useEvidenceChoice } from '#incident-ui/sides/use-evidence-choice.ts';
import { selectCounts, selectSelected } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { throttled } from '#state/throttled-visible.ts';
import { Button } from '#ui/controls/Button.tsx';
import { isFocusFree } from '#ui/focus/follow-lost-focus.ts';
import { useFocusKept } from '#ui/focus/use-focus-kept.ts';
import { useLastInput } from '#ui/focus/use-last-input.ts';
import { EmbeddedFrame } from './EmbeddedFrame.tsx';
import styles from './embed.module.css';
import { SourceLine } from './SourceLine.tsx';
import { useWantedHeight } from './wanted-height.ts';

/** The app in a frame of another page: one view with its list and its timeline, and always the caveat and the source. */
export function EmbeddedApp({ store }: { readonly store: AppStore }) {
  const language = useStore(store, (state) => state.view.language);
  const total = totalOf(useStore(throttled(store, selectCounts)));
  const isRead = useStore(store, (state) => state.catalogue.status !== 'loading');
  const choice = useEvidenceChoice(store);
  const messages = useMemo(() => pageWordsOfSide(messagesFor(language), choice), [language, choice]);
  const words = embedWordsFor(language);
  const [listOpen, setListOpen] = useState(false);
  const layout = useLayout();
  const page = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const hadPanel = useRef(false);
  useEscape(store);
  useUndoKeys(store);
  useLastInput();
  useFocusKept();
  useWantedHeight(page, isRead);
  const hasPanel = useStore(store, (state) => selectSelected(state) !== undefined) || listOpen;
  useEffect(() => {
    // What was closed had the focus, and what opened it is not there any more: an address opened it.
    if (!hasPanel && hadPanel.current && isFocusFree()) opener.current?.focus();
    hadPanel.current = hasPanel;
  }, [hasPanel]);
  const closeList = () => {
    setListOpen(false);
    opener.current?.focus();
  };
  const label = words.showList(messages.incidents.counted(total));
  return (
    <div ref={page} className={styles.page} {...{ [ARRANGEMENT]: layout.arrangement }} data-low={layout.low}>
      <header className={styles.head}>
        <h1 className={styles.name}>{messages.app.title}</h1>
        <Showing store={store} messages={messages} />
        <Button
          ref={opener}
          className={styles.opener}
          aria-expanded={listOpen}
          aria-label={label}
          title={label}
          onClick={() => (listOpen ? closeList() : setListOpen(true))}
        >
          {words.list}
        </Button>
      </header>
      <EmbeddedFrame {...{ store, messages, words, layout, listOpen, closeList }} />
      <SourceLine {...{ store, messages, words }} />
      <Notices store={store} messages={messages} />
    </div>
  );
}
