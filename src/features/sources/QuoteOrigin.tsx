import type { Claim, Quote } from '../../domain/incident';
import { quoteChain } from '../../domain/independence';
import type { EvidenceProps } from './evidence-props';
import { issuedWords } from './issued-words';
import styles from './quotes.module.css';
import { SourceLink } from './SourceLink';

interface Props extends Omit<EvidenceProps, 'lit'> {
  readonly quote: Quote;
  readonly claim: Claim;
}

/** Whose words a quotation is, under the quotation itself: several outlets stand under one fact. */
export function QuoteOrigin({ quote, claim, catalogue, language, messages }: Props) {
  const words = messages.sources;
  const source = catalogue.sources.get(quote.source);
  const nameOf = (id: string) => catalogue.speakers.get(id)?.name[language] ?? id;
  const chain = quoteChain(claim, quote, catalogue).map(nameOf);
  const issued = source && issuedWords(source, language);
  return (
    <figcaption className={styles.origin}>
      <span className="sr-only">{words.saidBy}: </span>
      {words.chain(chain)}
      {issued && `, ${issued}`}
      {source?.URL && (
        <>
          {' · '}
          <SourceLink url={source.URL} className={undefined} size={12}>
            {words.original}
            <span className="sr-only"> {words.originalAt(source['container-title'])}</span>
          </SourceLink>
        </>
      )}
    </figcaption>
  );
}
