import { useId } from 'react';
import { useStore } from 'zustand';
import { type CountRange, rangeOfCount } from '#domain/evidence/occurrences.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { CountReasons } from '#domain/query/occurrences/count-reasons.ts';
import type { Language } from '#domain/record/language.ts';
import { kindOf } from '#domain/record/subject.ts';
import { countText } from '#i18n/count-text.ts';
import type { Messages } from '#i18n/en/messages.ts';
import type { CountedNoun } from '#i18n/en/occurrences.ts';
import { countedNoun, countedWords, rangeWords } from '#i18n/occurrence-words.ts';
import { countedWordsFor } from '#i18n/parts/counted-words.ts';
import { type KindReasons, selectCountReasons } from '#state/occurrences.ts';
import type { AppStore } from '#state/store.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import styles from './count-explained.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** An entry has been chosen. */
  readonly onSelect: () => void;
}

/** Of each kind that is shown how many entries and occurrences there are, and why these are not the same. */
export function CountExplained({ store, messages, onSelect }: Props) {
  const language = useStore(store, (state) => state.view.language);
  const kinds = useStore(store, selectCountReasons);
  const words = countedWordsFor(language);
  const heading = useId();
  return (
    <section className={styles.explained} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {words.heading}
      </h2>
      <p className={styles.lead}>{words.lead}</p>
      {kinds.map((one) => (
        <OfKind key={one.kind} {...{ store, language, messages, onSelect }} counted={one} />
      ))}
    </section>
  );
}

interface KindProps extends Props {
  readonly language: Language;
  readonly counted: KindReasons;
}

function OfKind({ store, language, messages, counted, onSelect }: KindProps) {
  const { entries, occurrences, reasons } = counted;
  const words = countedWordsFor(language);
  const kind = kindOf(store.getState().subject, counted.kind);
  const noun = countedNoun(kind, language, messages);
  const why = reasonWords(reasons, noun, language, messages);
  return (
    <section className={styles.kind}>
      <h3 className={styles.name}>
        <MapSymbol {...kindStyle(kind)} size={16} />
        {kind.name[language]}
      </h3>
      <p className={styles.total}>
        {words.total(entryWords(entries, language), isOne(entries), rangeWords(occurrences, noun, messages))}
      </p>
      <ul className={styles.entries} aria-label={words.counting}>
        {reasons.counting.map(({ incident, count }) => (
          <li key={incident.id}>
            <button
              type="button"
              onClick={() => {
                store.actions.select({ incident: incident.id });
                onSelect();
              }}
            >
              <span>{incident.feature.properties.title[language]}</span>{' '}
              <b>{countedWords(count, noun, messages)}</b>
            </button>
          </li>
        ))}
      </ul>
      {why.length > 0 && (
        <ul className={styles.reasons}>
          {why.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function isOne({ least, most }: CountRange): boolean {
  return least === 1 && most === 1;
}

function entryWords({ least, most }: CountRange, language: Language): string {
  const { entriesBetween } = countedWordsFor(language);
  return least === most
    ? countText(most)
    : entriesBetween(countText(least), countText(most), most - least === 1);
}

/** Each once, however many entries it holds of. */
function reasonWords(
  { counting, within, doubtful, open }: CountReasons,
  noun: CountedNoun,
  language: Language,
  messages: Messages,
): readonly string[] {
  const words = countedWordsFor(language);
  const titleOf = ({ feature }: ResolvedIncident) => feature.properties.title[language];
  const rough = counting.filter(({ count }) => count.approximate && count.min !== null);
  const unbounded = counting.filter(({ range }) => !Number.isFinite(range.most)).length;
  return [
    ...(within > 0 ? [words.within(within)] : []),
    ...doubtful.map(({ part, wholes }) =>
      words.doubtful(titleOf(part), messages.time.or(wholes.map((whole) => words.quoted(titleOf(whole))))),
    ),
    ...(open > 0 ? [words.open(open)] : []),
    ...new Set(
      rough.map(({ count }) =>
        words.rough(countedWords(count, noun, messages), rangeWords(rangeOfCount(count), noun, messages)),
      ),
    ),
    ...(unbounded > 0 ? [words.unbounded(unbounded)] : []),
  ];
}
