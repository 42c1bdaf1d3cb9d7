import { isNote } from '#domain/evidence/noted.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { outletName } from '#domain/record/source.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { originWords } from '#i18n/evidence/origin-words.ts';
import { OutwardLink } from '#ui/controls/OutwardLink.tsx';
import styles from './quotes.module.css';

interface Props extends Pick<EvidenceProps, 'catalogue' | 'language' | 'messages'> {
  readonly quote: Quote;
  readonly claim: Claim;
}

/** Whose words a quotation is: who said it, who passed it on, when, and where to read it. */
export function QuoteOrigin({ quote, claim, ...shared }: Props) {
  const { catalogue, language, messages } = shared;
  const words = messages.sources;
  const source = catalogue.sources.get(quote.source);
  return (
    <span className={styles.origin}>
      {!isNote(quote, catalogue) && <span className="sr-only">{words.saidBy}: </span>}
      <span className={styles.said}>{originWords(quote, claim, shared)}</span>{' '}
      {source?.URL && (
        <span className={styles.link}>
          <OutwardLink url={source.URL} size={12}>
            {words.original}
            <span className="sr-only"> {words.originalAt(outletName(source, catalogue, language))}</span>
          </OutwardLink>
        </span>
      )}
    </span>
  );
}
