import { quoteChain } from '#domain/evidence/independence.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { outletName, speakerName } from '#domain/record/source.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { OutwardLink } from '#ui/controls/OutwardLink.tsx';
import { issuedWords } from './issued-words.ts';
import styles from './quotes.module.css';

interface Props extends Omit<EvidenceProps, 'subject' | 'lit'> {
  readonly quote: Quote;
  readonly claim: Claim;
}

/** Whose words a quotation is, under the quotation itself: several outlets stand under one fact. */
export function QuoteOrigin({ quote, claim, catalogue, language, messages }: Props) {
  const words = messages.sources;
  const source = catalogue.sources.get(quote.source);
  const chain = quoteChain(claim, quote, catalogue).map((id) => speakerName(id, catalogue, language));
  const issued = source && issuedWords(source, language);
  return (
    <figcaption className={styles.origin}>
      <span className="sr-only">{words.saidBy}: </span>
      {words.chain(chain)}
      {issued && `, ${issued}`}
      {source?.URL && (
        <>
          {' · '}
          <OutwardLink url={source.URL} size={12}>
            {words.original}
            <span className="sr-only"> {words.originalAt(outletName(source, catalogue, language))}</span>
          </OutwardLink>
        </>
      )}
    </figcaption>
  );
}
