/** What the page shows, in a sentence: the bar says it, and what readers take away. */
import type { Counts } from '#domain/query/query.ts';
import { knownDayWords } from '#i18n/dates/known-day-words.ts';
import { askedOf, askedWords } from '#i18n/dates/time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { outsideText } from '#i18n/outside-text.ts';
import { selectOccurrences } from '#state/occurrences.ts';
import { selectAbsent } from '#state/record-selectors.ts';
import { selectToldSearch, type ToldSearch } from '#state/rows/row-selectors.ts';
import { selectCounts } from '#state/selectors.ts';
import type { AppState } from '#state/store.ts';
import { occurrenceWords } from './occurrence-sentence.ts';

/** The same from the state of an app that has its record. */
export function sentenceOf(state: AppState, messages: Messages): string {
  const { view, subject } = state;
  const occurrences = occurrenceWords(selectOccurrences(state), subject, view.language, messages);
  const absent = selectAbsent(state).length;
  return showingSentence(selectToldSearch(state), selectCounts(state), occurrences, absent, view, messages);
}

/** What is shown, as a sentence: entries, occurrences where they differ, and what the filters leave out. */
export function showingSentence(
  search: ToldSearch,
  { certain, underWay, possible, undated }: Counts,
  occurrences: string | null,
  absent: number,
  view: AppState['view'],
  messages: Messages,
): string {
  const { window, mode, stretch, language, hiddenKinds, leastObservers, side } = view;
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
    search.text.trim() !== '' && searchWords(search, messages),
    side !== null && messages.sides.showing(side),
    leastObservers > 1 && messages.showing.corroborated,
    hiddenKinds.size > 0 && messages.showing.hiddenKinds(hiddenKinds.size),
  ];
  return parts.filter(Boolean).join('; ');
}

/** Counts are final once a search is through; one that could not run has left nothing out. */
function searchWords({ text, state }: ToldSearch, { showing }: Messages) {
  const shown = outsideText(text.trim(), LONGEST_SEARCH);
  if (state === 'failed') return showing.notSearched(shown);
  return state === 'searching' ? showing.searching(shown) : showing.searched(shown);
}

/** How much of the search text is shown, in characters, because the bar has a single line. */
const LONGEST_SEARCH = 24;
