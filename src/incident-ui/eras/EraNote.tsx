import { useStore } from 'zustand';
import { boundariesOf, type Era, type EraBoundary, type EraQuote } from '#domain/record/eras.ts';
import type { Language } from '#domain/record/language.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { selectResolved } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import styles from './eras.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  readonly era: Era;
  readonly language: Language;
  /** An incident was opened. */
  readonly onLeave: () => void;
}

/** The days on which an era began and ended, each with the words that it rests on. */
export function EraNote({ store, messages, era, language, onLeave }: Props) {
  return (
    <section className={styles.note} aria-label={era.name[language]}>
      <h3>{era.name[language]}</h3>
      {boundariesOf(era).map((boundary) => (
        <Boundary key={boundary.day} {...{ store, messages, boundary, language, onLeave }} />
      ))}
      {era.until.length === 0 && <p className={styles.reasoning}>{messages.eras.holds}</p>}
    </section>
  );
}

type BoundaryProps = Omit<Props, 'era'> & { readonly boundary: EraBoundary };

function Boundary({ boundary, language, messages, store, onLeave }: BoundaryProps) {
  const { day, text, quotes, reasoning } = boundary;
  const words = messages.eras;
  return (
    <div className={styles.boundary}>
      <p>
        <b>{localTimeWords(day, language)}</b> {text[language]}
      </p>
      {quotes.map((quote) => (
        <Words key={quote.exact} {...{ quote, language, messages, store, onLeave }} />
      ))}
      {reasoning && <p className={styles.reasoning}>{words.inferred(reasoning[language])}</p>}
    </div>
  );
}

/** The reader's language first; a translation says that it is one. */
function Words({
  quote: { exact, translation, incident },
  language,
  messages,
  store,
  onLeave,
}: Omit<BoundaryProps, 'boundary'> & { readonly quote: EraQuote }) {
  const title = useStore(
    store,
    (state) => selectResolved(state).find(({ id }) => id === incident)?.feature.properties.title[language],
  );
  const isForeign = language === 'ko' && !HANGUL.test(exact);
  const words = messages.eras;
  const open = () => {
    onLeave();
    store.actions.select({ incident });
  };
  return (
    <blockquote className={styles.words}>
      {isForeign && <p>{words.translated(translation)}</p>}
      <p lang={HANGUL.test(exact) ? 'ko' : 'en'}>{exact}</p>
      {title !== undefined && (
        <footer>
          <button type="button" onClick={open} aria-label={words.openIncident(title)}>
            {title}
          </button>
        </footer>
      )}
    </blockquote>
  );
}

const HANGUL = /\p{Script=Hangul}/u;
