import { useEffect, useRef } from 'react';
import type { Claim } from '#domain/record/incident.ts';
import { basisWords } from '#i18n/evidence/facts/fact-words.ts';
import { Icon } from '#ui/controls/Icon.tsx';
import { useIds } from '#ui/instance/app-instance.ts';
import type { EvidenceProps } from './evidence-props.ts';
import { FactDetails } from './FactDetails.tsx';
import { factId } from './fact-id.ts';
import styles from './facts.module.css';
import { HIGHLIGHTED } from './highlighted.ts';
import { NotedMark } from './NotedMark.tsx';

/** One fact in a line; what it rests on is there on demand. */
export function Fact({ claim, ...evidence }: EvidenceProps & { readonly claim: Claim }) {
  const { language, messages, highlights } = evidence;
  const words = messages.sources;
  const idOf = useIds();
  const isHighlighted = highlights.isClaimHighlighted(claim.id);
  const isOpen = highlights.isOpen(claim.id);
  const leads = highlights.leading === claim.id;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (leads) element.current?.scrollIntoView({ block: 'nearest' });
  }, [leads]);
  const isMistaken = claim.stance === 'mistaken';
  const id = idOf(factId(claim.id));
  const detailsId = `${id}-words`;
  const basis = isMistaken ? 'mistaken' : claim.basis;
  return (
    <div ref={element} id={id} className={styles.fact} {...{ [HIGHLIGHTED]: isHighlighted }}>
      <button
        type="button"
        className={styles.claim}
        aria-pressed={isHighlighted}
        aria-expanded={isOpen}
        {...(isOpen && { 'aria-details': detailsId, 'aria-controls': detailsId })}
        onClick={() => highlights.toggleClaim(claim.id)}
      >
        <span className={styles.text} data-basis={basis} title={isOpen ? undefined : claim.text[language]}>
          {claim.text[language]}
        </span>
        {/* Beside the words, which may be cut short. */}
        <NotedMark claim={claim} {...evidence} />{' '}
        <span className="sr-only">
          {`${basisWords(claim, messages)} ${words.quoteCount(claim.quotes.length)}`}
        </span>
        <span className={styles.quotes} aria-hidden="true">
          {claim.quotes.length}
        </span>
        <span className={styles.chevron}>
          <Icon name="down" size={12} />
        </span>
      </button>
      {isOpen && (
        <div id={detailsId}>
          <FactDetails claim={claim} {...evidence} />
        </div>
      )}
    </div>
  );
}
