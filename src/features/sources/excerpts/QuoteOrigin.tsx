import { nearestChain } from '#domain/evidence/observers/independence.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { outletName, speakerName } from '#domain/record/source.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { OutwardLink } from '#ui/controls/OutwardLink.tsx';
import { issuedWords } from './issued-words.ts';
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
      <span className="sr-only">{words.saidBy}: </span>
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

/** ‘The army, as reported by The Daily, 3 June 2024’. */
export function originWords(
  quote: Quote,
  claim: Claim,
  { catalogue, language, messages }: Omit<Props, 'quote' | 'claim'>,
): string {
  const source = catalogue.sources.get(quote.source);
  const chain = nearestChain(claim, quote, catalogue).map((id) => speakerName(id, catalogue, language));
  const issued = source && issuedWords(source, language);
  return [messages.sources.chain(chain), issued].filter(Boolean).join(', ');
}
