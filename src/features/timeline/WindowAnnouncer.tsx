import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Messages } from '../../i18n/en';
import { windowWords } from '../../i18n/time-words';
import { selectVisible } from '../../state/selectors';
import type { AppStore } from '../../state/store';

/** A hand that still moves is not interrupted with words. */
const PAUSE = 700;

/** Says the window and the counts once they have come to rest, to those who cannot see them change. */
export function WindowAnnouncer({
  store,
  messages,
}: {
  readonly store: AppStore;
  readonly messages: Messages;
}) {
  const sentence = useStore(store, (state) => {
    if (state.catalogue.status !== 'ready') return '';
    const { certain, possible } = selectVisible(state);
    return messages.showing.sentence(certain, possible, windowWords(state.view.window, state.view.language));
  });
  const playing = useStore(store, (state) => state.playing);
  const [said, setSaid] = useState('');
  const known = useRef('');
  useEffect(() => {
    // What the page shows when it opens is read as the page; only what changes is announced.
    if (known.current === '' || playing) {
      if (known.current === '') known.current = sentence;
      return;
    }
    if (known.current === sentence) return;
    const timer = setTimeout(() => {
      known.current = sentence;
      setSaid(sentence);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [sentence, playing]);
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  );
}
