/** The window that leads back to something. */
import type { ReadCatalogue } from '#domain/query/row-set.ts';
import type { CollectionId, Subject } from '#domain/record/subject.ts';
import { timeOfRows } from '#domain/rows/time/time-of-rows.ts';
import { type InstantRange, wholeUnits } from '#domain/time/local-time.ts';
import { memoizeLast } from '#state/memoize-last.ts';
import { selectReadCatalogue } from '#state/record-selectors.ts';
import { perStore } from '#state/selector-memory.ts';
import type { AppState } from '#state/store.ts';
import { clampWindow, openingWindowOf } from '#state/view.ts';

const home = perStore(() =>
  memoizeLast(
    (subject: Subject, collection: CollectionId | null, read: ReadCatalogue | undefined): InstantRange => {
      const all = read && timeOfRows(read.index);
      return all
        ? wholeUnits(clampWindow(all, subject.windowLimits), 'day')
        : openingWindowOf(subject, collection);
    },
  ),
);

/** What the page opens with, or the collection that is shown; of a catalogue of rows the days of all of it, as far as a window can reach. */
export function selectHomeWindow(state: AppState): InstantRange {
  return home(state)(state.subject, state.view.collection, selectReadCatalogue(state));
}
