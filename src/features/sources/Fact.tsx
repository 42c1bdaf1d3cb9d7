import { useEffect, useRef } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import type { Claim } from '../../domain/incident';
import type { Messages } from '../../i18n/en';
import type { Language } from '../../state/view';
import { valueWords } from './count-words';
import { excerptId } from './evidence-view';
import styles from './facts.module.css';
import { QuoteText } from './QuoteText';
import type { Lit } from './use-lit';

export interface EvidenceProps {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly messages: Messages;
  readonly lit: Lit;
}

/** One fact with all it rests on: count, reasoning, the words themselves, and who passed them on. */
export function Fact({
  claim,
  catalogue,
  language,
  messages,
  lit,
}: EvidenceProps & { readonly claim: Claim }) {
  const words = messages.sources;
  const isLit = lit.isClaimLit(claim.id);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isLit) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isLit]);
  const isMistaken = claim.stance === 'mistaken';
  const value = valueWords(claim, language, messages);
  const speakers = claim.attributedTo.map((id) => catalogue.speakers.get(id)?.name[language] ?? id);
  const detailsId = `fact-${claim.id}-words`;
  return (
    <div ref={element} id={`fact-${claim.id}`} className={styles.fact} data-lit={isLit}>
      <button
        type="button"
        className={styles.claim}
        aria-pressed={isLit}
        aria-details={detailsId}
        aria-controls={claim.quotes.map(excerptId).join(' ')}
        onClick={() => lit.lightClaim(claim.id)}
      >
        <span className={styles.text}>{claim.text[language]}</span>
        <span className={styles.basis} data-basis={isMistaken ? 'mistaken' : claim.basis}>
          {isMistaken ? messages.evidence.mistaken.basis : words.basis[claim.basis]}
        </span>
      </button>
      {value && <p className={styles.count}>{value}</p>}
      {claim.reasoning && (
        <p className={styles.reasoning}>
          <b>{isMistaken ? messages.evidence.mistaken.reason : words.reasoning[claim.basis]}.</b>{' '}
          {claim.reasoning[language]}
        </p>
      )}
      <div id={detailsId} className={styles.words}>
        {claim.basis === 'inferred' && claim.quotes.length > 1 && (
          <p className={styles.premises}>{words.premises(claim.quotes.length)}:</p>
        )}
        {claim.quotes.map((quote) => (
          <QuoteText
            key={excerptId(quote)}
            quote={quote}
            language={catalogue.sources.get(quote.source)?.language}
            credit={messages.evidence.translation}
          />
        ))}
        <p className={styles.chain}>
          <span className="sr-only">{words.saidBy}: </span>
          {words.chain(speakers)}
        </p>
      </div>
    </div>
  );
}
