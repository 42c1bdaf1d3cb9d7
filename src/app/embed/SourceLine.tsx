import { useStore } from 'zustand';
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
  const { title } = messages.app;
  return (
    <footer className={styles.foot}>
      <p className={styles.caveat}>{words.caveat}</p>
      <p className={styles.source}>
        <span>{version ? words.source(title, version) : words.sourceUnread(title)}</span>
        <WholeMapLink store={store} words={words} className={styles.out}>
          {words.openMap}
        </WholeMapLink>
      </p>
    </footer>
  );
}
