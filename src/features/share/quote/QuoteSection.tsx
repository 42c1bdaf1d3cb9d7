import { useStore } from 'zustand';
import { asEnabled } from '#domain/evidence/observers/independence.ts';
import { strongestQuotes } from '#domain/evidence/strongest-quotes.ts';
import parts from '#features/share/dialog/parts.module.css';
import type { SectionProps } from '#features/share/dialog/section-props.ts';
import { quoteCitation } from '#i18n/evidence/quote-citation.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { messagesOfSide } from '#i18n/side-words.ts';
import { useEvidenceChoice } from '#incident-ui/sides/use-evidence-choice.ts';
import { type Opened, selectOpened } from '#state/opened.ts';
import type { AppStore } from '#state/store.ts';
import { CopyButton } from '#ui/controls/CopyButton.tsx';

/** More than the panel has at its top: whoever quotes wants to choose. */
const MOST = 5;

/** The strongest quotes of the selected incident, each to be copied with its source. */
export function QuoteSection({ store, words: { quote: words } }: Pick<SectionProps, 'store' | 'words'>) {
  const opened = useStore(store, selectOpened);
  return (
    <>
      <h3>{words.heading}</h3>
      <p>{words.lead}</p>
      {opened ? <Quotes {...{ store, opened, words }} /> : <p className={parts.aside}>{words.none}</p>}
    </>
  );
}

interface QuotesProps {
  readonly store: AppStore;
  readonly opened: Opened;
  readonly words: SectionProps['words']['quote'];
}

function Quotes({ store, opened: { incident, catalogue }, words }: QuotesProps) {
  const language = useStore(store, (state) => state.view.language);
  const choice = useEvidenceChoice(store);
  const { claims, isEnabled } = incident.resolution;
  const quotes = strongestQuotes(
    claims.map((claim) => asEnabled(claim, isEnabled, catalogue)),
    catalogue,
    language,
    MOST,
  );
  const shared = { catalogue, language, messages: messagesOfSide(panelMessagesFor(language), choice) };
  return (
    <>
      <h4>{incident.feature.properties.title[language]}</h4>
      {quotes.length === 0 && <p className={parts.aside}>{words.unquoted}</p>}
      <ol className={parts.list}>
        {quotes.map(({ excerpt, claim }, index) => {
          const text = quoteCitation(excerpt.quote, claim, shared);
          return (
            <li key={excerpt.id}>
              <p className={parts.text}>{text}</p>
              <CopyButton
                text={() => text}
                label={words.copy(index + 1)}
                copied={words.copied}
                failed={words.failed}
              />
            </li>
          );
        })}
      </ol>
    </>
  );
}
