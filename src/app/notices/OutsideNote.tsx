import { useStore } from 'zustand';
import { spansOf } from '#domain/evidence/readings/time-readings.ts';
import { collectionOf } from '#domain/record/subject.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectOtherCollection } from '#state/collections.ts';
import { selectAndShowTime } from '#state/commands/show-time.ts';
import { selectIsFilteredOut, selectOutside } from '#state/selectors.ts';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/controls/Button.tsx';
import styles from './outside-note.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Says why the selected incident is neither in the list nor on the map, with a button that shows it there. */
export function OutsideNote({ store, messages }: Props) {
  const outside = useStore(store, selectOutside);
  const isFiltered = useStore(store, selectIsFilteredOut);
  const other = useStore(store, selectOtherCollection);
  const shown = useStore(store, ({ subject, view }) => collectionOf(subject, view.collection));
  const language = useStore(store, (state) => state.view.language);
  if (!outside) return null;
  const words = messages.sources.outside;
  if (other && shown) {
    return (
      <div className={styles.outside}>
        <p>{words.collection(shown.title[language])}</p>
        <Button onClick={() => store.actions.showCollection(other.id)}>
          {words.showCollection(other.title[language])}
        </Button>
      </div>
    );
  }
  const showItsTime = () => {
    const { time } = outside.resolution;
    if (time) selectAndShowTime(store, { incident: outside.id }, spansOf(time));
  };
  return (
    <div className={styles.outside}>
      <p>{isFiltered ? words.filtered : words.window}</p>
      {isFiltered ? (
        <Button onClick={store.actions.clearFilters}>{messages.incidents.clear}</Button>
      ) : (
        <Button onClick={showItsTime}>{words.showTime}</Button>
      )}
    </div>
  );
}
