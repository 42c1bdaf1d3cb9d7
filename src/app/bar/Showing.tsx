import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Counts } from '#domain/query/query.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { knownDayWords } from '#i18n/known-day-words.ts';
import { askedOf, askedWords } from '#i18n/time-words.ts';
import { selectOccurrences } from '#state/occurrences.ts';
import { selectReadiness } from '#state/record-facts.ts';
import { selectAbsent } from '#state/record-selectors.ts';
import { selectRowSearch } from '#state/rows/row-selectors.ts';
import { selectCounts } from '#state/selectors.ts';
import type { AppState, AppStore } from '#state/store.ts';
import { HowCounted } from './HowCounted.tsx';
import { occurrenceWords } from './occurrence-sentence.ts';
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
  const rowSearch = useStore(store, selectRowSearch);
  const absent = useStore(store, (state) => selectAbsent(state).length);
  const view = useStore(store, (state) => state.view);
  return useMemo(() => {
    if (status === 'loading') return messages.app.loading;
    return status === 'failed'
      ? messages.app.dataFailed
      : showingSentence(
          rowSearch,
          counts,
          occurrenceWords(occurrences, subject, view.language, messages),
          absent,
          view,
          messages,
        );
  }, [status, rowSearch, counts, occurrences, subject, absent, view, messages]);
}

function showingSentence(
  rowSearch: ReturnType<typeof selectRowSearch>,
  { certain, underWay, possible, undated }: Counts,
  occurrences: string | null,
  absent: number,
  view: AppState['view'],
  messages: Messages,
): string {
  const { window, mode, stretch, language, search, hiddenKinds, leastObservers, side } = view;
  const { inStretch, stretchOfLine } = messages.lineView;
  const where = stretch ? inStretch(stretchOfLine(String(stretch[0]), String(stretch[1]))) : '';
  const when = askedWords(window, mode, language);
  const { sentence } = messages.showing;
  const unit = occurrences === null ? 'incident' : 'entry';
  const entries = sentence({ certain, underWay, possible }, when, askedOf(window, mode), where, unit);
  const parts = [
    occurrences === null ? entries : messages.occurrences.after(entries, occurrences),
    undated > 0 && messages.showing.undated(undated),
    absent > 0 && messages.showing.absent(absent, knownDayWords(view)),
    // The sentence names the search: a search that finds nothing does not mean that there are no incidents.
    search.trim() !== '' && searchWords(search.trim(), rowSearch, messages),
    side !== null && messages.sides.showing(side),
    leastObservers > 1 && messages.showing.corroborated,
    hiddenKinds.size > 0 && messages.showing.hiddenKinds(hiddenKinds.size),
  ];
  return parts.filter(Boolean).join('; ');
}

/** Counts are final once a search is through; one that could not run has left nothing out. */
function searchWords(text: string, rowSearch: ReturnType<typeof selectRowSearch>, { showing }: Messages) {
  if (rowSearch === 'failed') return showing.notSearched(shortened(text));
  return rowSearch === 'searching' ? showing.searching(shortened(text)) : showing.searched(shortened(text));
}

/** How much of the search text is shown, in characters, because the bar has a single line. */
const LONGEST_SEARCH = 24;

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST_SEARCH ? `${letters.slice(0, LONGEST_SEARCH - 1).join('')}…` : text;
}
