import type { MouseEvent } from 'react';
import type { Excerpt } from '#domain/evidence/excerpts.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { factId } from '#features/sources/facts/fact-id.ts';
import { HIGHLIGHTED } from '#features/sources/facts/highlighted.ts';
import { quoteCitation } from '#i18n/evidence/quote-citation.ts';
import { CopyButton } from '#ui/controls/CopyButton.tsx';
import { useIds } from '#ui/instance/app-instance.ts';
import styles from './excerpts.module.css';
import { QuoteOrigin } from './QuoteOrigin.tsx';
import { QuoteText } from './QuoteText.tsx';

interface Props extends EvidenceProps {
  readonly excerpt: Excerpt;
  /** By whose chain it is said whose words these are. */
  readonly claim: Claim;
  /** Among the quotations that the panel starts with. */
  readonly isTop?: boolean;
}

/** A quotation where it is printed: its words, whose they are, and the facts that it supports, which it lights. */
export function ExcerptFigure({ excerpt, claim, isTop = false, ...evidence }: Props) {
  const { catalogue, language, messages, highlights } = evidence;
  const idOf = useIds();
  const { quote } = excerpt;
  const highlightUnlessSelecting = ({ target }: MouseEvent) => {
    const isControl = target instanceof Element && target.closest('a, button') !== null;
    if (!isControl && document.getSelection()?.isCollapsed !== false) highlights.highlightExcerpt(excerpt);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button below does the same from the keyboard
    <figure
      className={styles.excerpt}
      data-top={isTop}
      {...{ [HIGHLIGHTED]: highlights.isExcerptHighlighted(excerpt) }}
      onClick={isTop ? highlightUnlessSelecting : undefined}
    >
      <div id={idOf(excerpt.id)} tabIndex={-1} className={styles.text}>
        <QuoteText
          quote={quote}
          language={catalogue.sources.get(quote.source)?.language}
          reading={language}
          credit={messages.evidence.translation}
        />
      </div>
      <figcaption className={styles.caption}>
        <QuoteOrigin quote={quote} claim={claim} {...{ catalogue, language, messages }} />{' '}
        {(isTop || excerpt.claims.length > 1) && <Supports excerpt={excerpt} {...evidence} />}
        <CopyButton
          text={() => quoteCitation(quote, claim, { catalogue, language, messages })}
          label={messages.sources.copyQuote}
          copied={messages.sources.quoteCopied}
          failed={messages.sources.quoteFailed}
          short=""
          className={styles.copy}
        />
      </figcaption>
    </figure>
  );
}

function Supports({ excerpt, messages, highlights }: EvidenceProps & { readonly excerpt: Excerpt }) {
  const words = messages.sources;
  const idOf = useIds();
  const topics = [...new Set(excerpt.claims.map((claim) => words.topics[claim.about]))].join(', ');
  return (
    <button
      type="button"
      className={styles.supports}
      title={words.showFacts}
      aria-pressed={highlights.isExcerptHighlighted(excerpt)}
      aria-describedby={idOf(excerpt.id)}
      aria-controls={excerpt.claims.map(({ id }) => idOf(factId(id))).join(' ')}
      onClick={() => highlights.highlightExcerpt(excerpt)}
    >
      {words.supports}: {topics}
    </button>
  );
}
