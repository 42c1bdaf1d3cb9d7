import { useStore } from 'zustand';
import { collectionOf } from '#domain/record/subject.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { AppStore } from '#state/store.ts';
import { Picker } from '#ui/controls/Picker.tsx';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './collection-picker.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** Whether there are parts of the record to choose from: a catalogue of rows has none. */
export function useHasCollections(store: AppStore): boolean {
  const isRecord = useStore(store, (state) => state.view.catalogue === null);
  return isRecord && store.getState().subject.collections.length > 1;
}

/** Which part of the record is shown. Nothing where the record has one part. */
export function CollectionPicker({ store, messages }: Props) {
  const shown = useStore(store, (state) => state.view.collection);
  const language = useStore(store, (state) => state.view.language);
  const { collections } = store.getState().subject;
  if (!useHasCollections(store)) return null;
  return (
    <Picker
      className={styles.picker}
      label={messages.incidents.collection}
      unlabelled
      value={shown ?? ''}
      options={collections.map(({ id, title }) => ({ value: id, name: title[language] }))}
      onPick={store.actions.showCollection}
    />
  );
}

/** What the part that is shown is about. */
export function CollectionText({ store }: Pick<Props, 'store'>) {
  const text = useStore(
    store,
    ({ subject, view }) => collectionOf(subject, view.collection)?.text[view.language],
  );
  if (!useHasCollections(store)) return null;
  return (
    <p className={styles.text}>
      <Changing>{text ?? ''}</Changing>
    </p>
  );
}
