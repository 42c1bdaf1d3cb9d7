import type { MouseEvent } from 'react';
import { useStore } from 'zustand';
import { askedWords, windowWords } from '#i18n/dates/time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { outsideText } from '#i18n/outside-text.ts';
import { selectFoundElsewhere } from '#state/collections.ts';
import { timeBeforeBrush } from '#state/history/brush-history.ts';
import { selectHomeWindow } from '#state/rows/home-window.ts';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/controls/Button.tsx';
import { moveFocusOn } from '#ui/focus/move-focus-on.ts';
import styles from './incident-list.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Says why nothing is shown, and offers the ways out. */
export function EmptyList({ store, messages }: Props) {
  const { window, mode, search, hiddenKinds, leastObservers, stretch, side, language } = useStore(
    store,
    (state) => state.view,
  );
  const back = useStore(store, (state) => timeBeforeBrush(state.brushHistory, state.view)?.window);
  const { incidents: words, lineView } = messages;
  const time = askedWords(window, mode, language);
  const when = stretch
    ? time + lineView.inStretch(lineView.stretchOfLine(String(stretch[0]), String(stretch[1])))
    : time;
  const filtered = search !== '' || hiddenKinds.size > 0 || leastObservers > 1 || side !== null;
  const elsewhere = useStore(store, selectFoundElsewhere);
  const home = useStore(store, selectHomeWindow);
  const moved = window.from !== home.from || window.to !== home.to;
  const sentence = search
    ? words.noneMatching(outsideText(search), when)
    : leastObservers > 1
      ? words.corroborated.none(when)
      : side !== null && hiddenKinds.size === 0
        ? messages.sides.none(side, when)
        : filtered
          ? words.noneOfKinds(when)
          : words.noneIn(when);
  return (
    <div className={styles.empty}>
      <p>{sentence}</p>
      {elsewhere && (
        <Button onClick={leaving(() => store.actions.showCollection(elsewhere.collection.id))}>
          {words.foundIn(elsewhere.found, elsewhere.collection.title[language])}
        </Button>
      )}
      {stretch && (
        <Button onClick={leaving(store.actions.clearStretch)}>
          {back ? lineView.clearBrush(windowWords(back, language)) : lineView.clearStretch}
        </Button>
      )}
      {filtered && <Button onClick={leaving(store.actions.clearFilters)}>{words.clear}</Button>}
      {moved && (
        <Button onClick={leaving(() => store.actions.setWindow(home))}>
          {words.resetWindow(windowWords(home, language))}
        </Button>
      )}
    </div>
  );
}

/** The way out takes itself away, and must not take the focus with it. */
function leaving(action: () => void) {
  return (event: MouseEvent<HTMLElement>) => {
    moveFocusOn(event.currentTarget);
    action();
  };
}
