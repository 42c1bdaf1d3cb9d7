import { collectionOf, kindOf } from '#domain/record/subject.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import type { PrintWords } from '#i18n/en/print.ts';
import { citationText } from '#i18n/evidence/citation-text.ts';
import { messagesFor } from '#i18n/language.ts';
import { printWordsFor } from '#i18n/parts/print-words.ts';
import { linkToView, permalink } from '#state/address/permalink.ts';
import { selectOpened } from '#state/opened.ts';
import { selectSourcesOn, selectSourceTotal, selectVersion } from '#state/record-facts.ts';
import type { AppState } from '#state/store.ts';
import { hasAllEvidence } from '#state/view.ts';
import type { PictureCopy } from '#ui/instance/picture-copies.ts';
import { THEME } from '#ui/theme/theme-attribute.ts';
import { PrintedIncident } from './incident/PrintedIncident.tsx';
import { PrintedList } from './PrintedList.tsx';
import { PrintedPicture } from './PrintedPicture.tsx';
import styles from './sheet.module.css';

/** What the page tells the sheet beside the state. */
export interface SheetContext {
  /** What is shown, as a sentence. */
  readonly sentence: string;
  /** The page's address without its query; null where only this machine can reach it. */
  readonly page: string | null;
  readonly credits: readonly string[];
  /** The catalogue of rows that is open in place of the record, where it is known. */
  readonly catalogue: { readonly title: string; readonly attribution: string } | null;
}

export interface SheetProps extends SheetContext {
  /** As it was when printing began. */
  readonly state: AppState;
  readonly copy: PictureCopy | null;
  /** In Korea, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The whole fact sheet: what is shown, its picture, the list, the open incident, and how to cite it. */
export function PrintSheet(props: SheetProps) {
  const { state, copy, sentence, today } = props;
  const { language, collection, catalogue } = state.view;
  const words = printWordsFor(language);
  const { title } = messagesFor(language).app;
  const shown =
    props.catalogue?.title ?? catalogue ?? collectionOf(state.subject, collection)?.title[language];
  return (
    <article className={styles.sheet} lang={language} {...{ [THEME]: 'light' }}>
      <header className={styles.head}>
        <p className={styles.brand}>
          <b>{title}</b> · {words.sheet.name} · {words.sheet.printed(localTimeWords(today, language))}
        </p>
        <h1>{shown ?? title}</h1>
        <p className={styles.sentence}>{sentence}.</p>
        <Conditions state={state} words={words} />
      </header>
      <PrintedPicture state={state} copy={copy} />
      <PrintedList state={state} />
      <PrintedIncident state={state} />
      <Colophon {...props} words={words} />
    </article>
  );
}

interface WordsProps {
  readonly words: PrintWords;
}

/** Under what sources and filters it holds, beside what the sentence says. */
function Conditions({ state, words }: Pick<SheetProps, 'state'> & WordsProps) {
  const { subject, view } = state;
  const { language, hiddenKinds } = view;
  if (view.catalogue !== null) return null;
  const hidden = [...hiddenKinds].map((id) => kindOf(subject, id).name[language]).join(', ');
  const parts = [
    !hasAllEvidence(view) && words.sheet.sources(selectSourcesOn(state), selectSourceTotal(state)),
    view.knownOn !== null && messagesFor(language).evidence.asKnownOn(localTimeWords(view.knownOn, language)),
    hidden !== '' && words.sheet.kindsHidden(hidden),
    view.story !== null && words.sheet.story,
  ].filter((part) => part !== false);
  return parts.length > 0 && <p className={styles.conditions}>{parts.join(' · ')}</p>;
}

function Colophon(props: SheetProps & WordsProps) {
  const { state, credits, words, page, catalogue } = props;
  const incident = incidentCitation(props);
  return (
    <footer className={styles.colophon}>
      <h2 className={styles.heading}>{words.colophon.heading}</h2>
      <p>{viewCitation(props)}</p>
      {incident && <p>{incident}</p>}
      {page === null && <p>{words.colophon.local}</p>}
      {state.view.catalogue === null ? (
        <p>
          {words.colophon.version(selectVersion(state))} {words.colophon.licence}
        </p>
      ) : (
        catalogue && <p>{words.colophon.dataOf(catalogue.title, catalogue.attribution)}</p>
      )}
      <p>
        {words.colophon.credits}: {credits.join(' · ')}
      </p>
    </footer>
  );
}

function viewCitation({ state, page, sentence, today, words, catalogue }: SheetProps & WordsProps): string {
  const { view, subject } = state;
  const parts = {
    shown: sentence,
    link: page === null ? '' : linkToView(view, page, subject),
    accessed: localTimeWords(today, view.language),
  };
  return view.catalogue === null
    ? words.colophon.view({ ...parts, version: selectVersion(state) })
    : words.colophon.catalogue({ ...parts, catalogue: catalogue?.title ?? view.catalogue });
}

/** Of the open incident, as the whole record has it. */
function incidentCitation({ state, page, today }: SheetProps): string | null {
  const opened = selectOpened(state);
  if (!opened) return null;
  const { incident, catalogue } = opened;
  const { language } = state.view;
  const link = page === null ? '' : permalink(incident, language, page, state.subject);
  return citationText({ feature: incident.feature, catalogue, language, link, accessed: today });
}
