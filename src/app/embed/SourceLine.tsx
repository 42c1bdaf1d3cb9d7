import { useStore } from 'zustand';
import { NONE_OFFERED, useCatalogues } from '#app/catalogues/catalogues-context.ts';
import { openCatalogue } from '#app/catalogues/open-catalogue.ts';
import type { EmbedWords } from '#i18n/en/embed.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectVersion } from '#state/record-facts.ts';
import type { AppStore } from '#state/store.ts';
import styles from './embed.module.css';
import { WholeMapLink } from './WholeMapLink.tsx';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly words: EmbedWords;
}

/** Always in sight, however small the frame: the caveat, where it is from, and the way to the whole map. */
export function SourceLine({ store, messages, words }: Props) {
  const version = useStore(store, selectVersion);
  const view = useStore(store, (state) => state.view);
  const offer = useStore(useCatalogues()?.state ?? NONE_OFFERED);
  const { title } = messages.app;
  // A data set of others has neither the record's version nor its licence.
  const isRecord = view.catalogue === null;
  const catalogue = openCatalogue({ view }, offer);
  const ofRecord = version ? words.source(title, version) : words.sourceUnread(title);
  const ofOthers = catalogue ? words.sourceOf(catalogue.title, catalogue.attribution) : view.catalogue;
  return (
    <footer className={styles.foot}>
      <p className={styles.caveat}>{isRecord ? words.caveat : words.asCoded}</p>
      <p className={styles.source}>
        <span>{isRecord ? ofRecord : ofOthers}</span>
        <WholeMapLink store={store} words={words} className={styles.out}>
          {words.openMap}
        </WholeMapLink>
      </p>
    </footer>
  );
}
