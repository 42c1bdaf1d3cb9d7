import { useStore } from 'zustand';
import { messagesFor } from '#i18n/language.ts';
import { catalogueWordsFor } from '#i18n/parts/catalogue-words.ts';
import type { AppStore } from '#state/store.ts';
import { CatalogueNotes } from './CatalogueNotes.tsx';
import { CatalogueOpening } from './CatalogueOpening.tsx';
import { CataloguePicker } from './CataloguePicker.tsx';
import styles from './catalogues.module.css';
import type { Catalogues } from './offer.ts';

interface Props {
  readonly store: AppStore;
  readonly catalogues: Catalogues;
}

/** Above the list: which catalogue it is of, and how far its reading or its search is. */
export function CatalogueHead({ store, catalogues }: Props) {
  const language = useStore(store, (state) => state.view.language);
  const rows = useStore(store, (state) => state.rows);
  const { offered } = useStore(catalogues.state);
  const words = catalogueWordsFor(language);
  const part = { store, catalogues, words };
  return (
    <div className={styles.head}>
      {offered.length > 0 && <CataloguePicker store={store} words={words} offered={offered} />}
      {(rows.status === 'loading' || rows.status === 'failed') && (
        <CatalogueOpening {...part} rows={rows} retryLabel={messagesFor(language).app.retry} />
      )}
      {rows.status === 'ready' && (
        <CatalogueNotes
          {...part}
          flaws={rows.flaws}
          offered={offered.find(({ id }) => id === rows.id)}
          retryLabel={messagesFor(language).app.retry}
        />
      )}
    </div>
  );
}
