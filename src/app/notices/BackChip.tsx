import { useStore } from 'zustand';
import type { Language } from '#domain/record/language.ts';
import { MINUTE } from '#domain/time/durations.ts';
import { dayFrom, dayUntil, type InstantRange, localAt } from '#domain/time/local-time.ts';
import type { TimeMode } from '#domain/time/time-span.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import { windowWords } from '#i18n/dates/time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { backFromPlay } from '#state/commands/play.ts';
import { windowBeforePlay } from '#state/history/play-history.ts';
import type { AppStore } from '#state/store.ts';
import { moveFocusOn } from '#ui/focus/move-focus-on.ts';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './filter-chip.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Where play was stopped: a button that brings back the period that was shown before it. */
export function BackChip({ store, messages: { timeline } }: Props) {
  const before = useStore(store, windowBeforePlay);
  const mode = useStore(store, (state) => state.view.mode);
  const language = useStore(store, (state) => state.view.language);
  if (!before) return null;
  return (
    <button
      type="button"
      className={styles.chip}
      onClick={(event) => {
        moveFocusOn(event.currentTarget);
        backFromPlay(store);
      }}
    >
      <span aria-hidden="true">←</span>{' '}
      <Changing>{timeline.backTo(wordsOf(before, mode, language))}</Changing>
    </button>
  );
}

/** Of what a mode looks at: the whole window, or one of its ends. */
function wordsOf(window: InstantRange, mode: TimeMode, language: Language): string {
  if (mode === 'window') return windowWords(window, language);
  const local =
    mode === 'moment'
      ? (dayFrom(window.from) ?? localAt(window.from, 'minute'))
      : (dayUntil(window.to) ?? localAt(window.to - MINUTE, 'minute'));
  return localTimeWords(local, language);
}
