import { useStore } from 'zustand';
import type { OfferedCatalogue } from '#domain/record/offered/catalogue-list.ts';
import type { CatalogueWords } from '#i18n/catalogue-words.ts';
import type { AppStore } from '#state/store.ts';
import styles from './catalogues.module.css';

interface Props {
  readonly store: AppStore;
  readonly words: CatalogueWords;
  readonly offered: readonly OfferedCatalogue[];
}

/** The value of the record, which no id is. */
const RECORD = '';

/** The record and the catalogues that are offered beside it. */
export function CataloguePicker({ store, words, offered }: Props) {
  const shown = useStore(store, (state) => state.view.catalogue);
  const language = useStore(store, (state) => state.view.language);
  const isKnown = shown === null || offered.some(({ id }) => id === shown);
  return (
    <label className={styles.picker}>
      <span>{words.choose}</span>
      <select
        value={shown ?? RECORD}
        onChange={({ target }) => store.actions.showCatalogue(target.value === RECORD ? null : target.value)}
      >
        <option value={RECORD}>{words.record}</option>
        {offered.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
        {!isKnown && <option value={shown}>{words.unknown(shown)}</option>}
      </select>
    </label>
  );
}
