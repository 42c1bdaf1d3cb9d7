import { useStore } from 'zustand';
import type { OfferedCatalogue } from '#domain/record/offered/catalogue-list.ts';
import type { RowFlaw } from '#domain/rows/reading/row-flaws.ts';
import type { CatalogueWords } from '#i18n/parts/catalogue-words.ts';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/controls/Button.tsx';
import { moveFocusOn } from '#ui/focus/move-focus-on.ts';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './catalogues.module.css';
import type { Catalogues } from './offer.ts';

interface Props {
  readonly store: AppStore;
  readonly catalogues: Catalogues;
  readonly words: CatalogueWords;
  readonly retryLabel: string;
  readonly flaws: readonly RowFlaw[];
  /** Undefined until the list is here. */
  readonly offered: OfferedCatalogue | undefined;
}

/** What is to be known of a catalogue that is open: who made it, what is wrong with it, how far a search is. */
export function CatalogueNotes({ store, catalogues, words, retryLabel, flaws, offered }: Props) {
  const language = useStore(store, (state) => state.view.language);
  // Not only among the flaws: nothing else says why these rows are in no list.
  const beyond = flaws.find(({ code }) => code === 'beyond-the-time');
  return (
    <>
      <details className={styles.about}>
        <summary>
          <Changing>{flaws.length === 0 ? words.about : words.aboutFlawed(flaws.length)}</Changing>
        </summary>
        {offered?.description && <p>{offered.description[language]}</p>}
        <p>{words.asCoded}</p>
        {offered && <p>{words.attribution(offered.attribution)}</p>}
        {flaws.length > 0 && (
          <ul>
            {flaws.map(({ code, count, firstRow }) => (
              <li key={code}>{words.flaw(code, count, firstRow)}</li>
            ))}
          </ul>
        )}
      </details>
      {beyond && <p className={styles.note}>{words.flaw(beyond.code, beyond.count, beyond.firstRow)}</p>}
      <SearchNote catalogues={catalogues} words={words} retryLabel={retryLabel} />
    </>
  );
}

/** It is always there, so that what comes into it is announced. */
function SearchNote({ catalogues, words, retryLabel }: Pick<Props, 'catalogues' | 'words' | 'retryLabel'>) {
  const { search } = useStore(catalogues.state);
  return (
    <div role="status" className={styles.note}>
      {search === 'failed' && (
        <div className={styles.ways}>
          <p>{words.searchFailed}</p>
          <Button
            onClick={(event) => {
              moveFocusOn(event.currentTarget);
              catalogues.retrySearch();
            }}
          >
            {retryLabel}
          </Button>
        </div>
      )}
      {search !== null && search !== 'failed' && (
        <p>
          <Changing>{words.searching(search.searched, search.of)}</Changing>
        </p>
      )}
    </div>
  );
}
