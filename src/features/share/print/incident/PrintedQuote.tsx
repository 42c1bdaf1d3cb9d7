import { excerptId } from '#domain/evidence/excerpts.ts';
import { contextOf } from '#domain/evidence/fact-groups.ts';
import { translationFor } from '#domain/record/claims.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { originWords } from '#i18n/evidence/origin-words.ts';
import styles from './incident.module.css';
import type { PrintedEvidence } from './printed-evidence.ts';

interface Props {
  readonly quote: Quote;
  readonly claim: Claim;
  readonly evidence: PrintedEvidence;
}

/** A quotation, verbatim, with the words around it, our translation where the reader needs one, whose words they are, and the address. */
export function PrintedQuote({ quote, claim, evidence }: Props) {
  const { catalogue, language, messages, words, numbers } = evidence;
  const source = catalogue.sources.get(quote.source);
  const { before, after } = contextOf(quote);
  const translation = source?.language === language ? undefined : translationFor(quote, language);
  const number = numbers.get(excerptId(quote)) ?? 0;
  return (
    <figure className={styles.quote}>
      <p className={styles.number}>{words.incident.quote(number)}</p>
      <blockquote lang={source?.language}>
        <span className={styles.around}>{before}</span>
        <b className={styles.exact}>{quote.exact}</b>
        <span className={styles.around}>{after}</span>
      </blockquote>
      {translation && (
        <p className={styles.translation}>
          {translation} <span className={styles.credit}>({messages.evidence.translation})</span>
        </p>
      )}
      <figcaption>
        {originWords(quote, claim, evidence)}
        {source?.URL && (
          <>
            {' · '}
            <span className={styles.address}>{source.URL}</span>
          </>
        )}
      </figcaption>
    </figure>
  );
}

/** In place of a quotation that is printed elsewhere on the sheet. */
export function QuoteNumber({ quote, evidence }: Omit<Props, 'claim'>) {
  const number = evidence.numbers.get(excerptId(quote)) ?? 0;
  return <p className={styles.reference}>{evidence.words.incident.seeQuote(number)}</p>;
}
