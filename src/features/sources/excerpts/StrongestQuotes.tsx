import type { StrongQuote } from '#domain/evidence/strongest-quotes.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { ExcerptFigure } from './ExcerptFigure.tsx';
import styles from './excerpts.module.css';

interface Props extends EvidenceProps {
  readonly quotes: readonly StrongQuote[];
}

/** What the panel starts with: the words of those who are nearest to whoever saw it. */
export function StrongestQuotes({ quotes, ...evidence }: Props) {
  if (quotes.length === 0) return null;
  return (
    <section aria-label={evidence.messages.sources.strongest} className={styles.top}>
      {quotes.map(({ excerpt, claim }) => (
        <ExcerptFigure key={excerpt.id} excerpt={excerpt} claim={claim} isTop {...evidence} />
      ))}
    </section>
  );
}
