import { useStore } from 'zustand';
import { collectionOf } from '#domain/record/subject.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './collection-picker.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Above the list: which part of the record it is of, and what that part is about. Nothing where the record has one part. */
export function CollectionPicker({ store, messages }: Props) {
  const { subject } = store.getState();
  const shown = useStore(store, (state) => state.view.collection);
  const language = useStore(store, (state) => state.view.language);
  const isRecord = useStore(store, (state) => state.view.catalogue === null);
  const { collections } = subject;
  if (collections.length < 2 || !isRecord) return null;
  return (
    <div className={styles.picker}>
      <label>
        <span>{messages.incidents.collection}</span>
        <select value={shown ?? ''} onChange={({ target }) => store.actions.showCollection(target.value)}>
          {collections.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.text}>
        <Changing>{collectionOf(subject, shown)?.text[language] ?? ''}</Changing>
      </p>
    </div>
  );
}
