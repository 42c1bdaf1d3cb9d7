import { useStore } from 'zustand';
import { keysWordsFor } from '#i18n/parts/keys-words.ts';
import type { AppStore } from '#state/store.ts';
import styles from './key-table.module.css';

/** Each key with what it does, by the part of the page that takes it. */
export function KeyTable({ store }: { readonly store: AppStore }) {
  const language = useStore(store, (state) => state.view.language);
  return keysWordsFor(language).map(({ heading, keys }) => (
    <section key={heading} className={styles.part}>
      <h3>{heading}</h3>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
