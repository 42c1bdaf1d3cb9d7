import { contextOf } from '#domain/evidence/fact-groups.ts';
import { translationFor } from '#domain/record/claims.ts';
import type { Quote } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import styles from './quotes.module.css';

interface Props {
  readonly quote: Quote;
  /** The language the words are in, not the reader's. */
  readonly language: string | undefined;
  /** The reader's: who reads the original needs no translation of it. */
  readonly reading: Language;
  /** What a translation is credited with. */
  readonly credit: string;
}

/** A quotation, verbatim, with the words around it. */
export function QuoteText({ quote, language, reading, credit }: Props) {
  const { before, after } = contextOf(quote);
  const translation = language === reading ? undefined : translationFor(quote, reading);
  return (
    <div>
      <blockquote className={styles.quote} lang={language}>
        <span className={styles.around}>{before}</span>
        <mark>{quote.exact}</mark>
        <span className={styles.around}>{after}</span>
      </blockquote>
      {translation && (
        <p className={styles.translation}>
          <span lang={reading}>{translation}</span> <span className={styles.credit}>— {credit}</span>
        </p>
      )}
    </div>
  );
}
