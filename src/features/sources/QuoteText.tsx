import type { Quote } from '../../domain/incident';
import { contextOf } from './evidence-view';
import styles from './quotes.module.css';

interface Props {
  readonly quote: Quote;
  /** The language the words are in, not the reader's. */
  readonly language: string | undefined;
}

/** A quotation, verbatim, with the words around it. */
export function QuoteText({ quote, language }: Props) {
  const { before, after } = contextOf(quote);
  return (
    <blockquote className={styles.quote} lang={language}>
      <span className={styles.around}>{before}</span>
      <mark>{quote.exact}</mark>
      <span className={styles.around}>{after}</span>
    </blockquote>
  );
}
