import { useEffect, useRef } from 'react';
import type { Claim } from '#domain/record/incident.ts';
import { speakerName } from '#domain/record/source.ts';
import { QuoteOrigin } from '#features/sources/excerpts/QuoteOrigin.tsx';
import { QuoteText } from '#features/sources/excerpts/QuoteText.tsx';
import { HIGHLIGHTED } from '#features/sources/facts/highlighted.ts';
import { useIds } from '#ui/instance/app-instance.ts';
import { untoldValue } from './count-words.ts';
import type { EvidenceProps } from './evidence-props.ts';
import { excerptId } from './evidence-view.ts';
import { factId } from './fact-id.ts';
import styles from './facts.module.css';

/** One fact with all it rests on: count, reasoning, the words themselves, and who passed them on. */
export function Fact({
  claim,
  catalogue,
  language,
  messages,
  lit,
}: EvidenceProps & { readonly claim: Claim }) {
  const words = messages.sources;
  const idOf = useIds();
  const isLit = lit.isClaimLit(claim.id);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isLit) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isLit]);
  const isMistaken = claim.stance === 'mistaken';
  const value = untoldValue(claim, language, messages);
  const nameOf = (id: string) => speakerName(id, catalogue, language);
  const id = idOf(factId(claim.id));
  const detailsId = `${id}-words`;
  return (
    <div ref={element} id={id} className={styles.fact} {...{ [HIGHLIGHTED]: isLit }}>
      <button
        type="button"
        className={styles.claim}
        aria-pressed={isLit}
        aria-details={detailsId}
        aria-controls={claim.quotes.map((quote) => idOf(excerptId(quote))).join(' ')}
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
          <figure key={excerptId(quote)}>
            <QuoteText
              quote={quote}
              language={catalogue.sources.get(quote.source)?.language}
              reading={language}
              credit={messages.evidence.translation}
            />
            <QuoteOrigin quote={quote} claim={claim} {...{ catalogue, language, messages }} />
          </figure>
        ))}
        {claim.basis === 'inferred' && (
          <p className={styles.premises}>
            {words.account}: {words.chain(claim.attributedTo.map(nameOf))}
          </p>
        )}
      </div>
    </div>
  );
}
