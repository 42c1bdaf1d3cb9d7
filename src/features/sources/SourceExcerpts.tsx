import type { Claim } from '../../domain/incident';
import { type Excerpt, excerptsBySource } from './evidence-view';
import styles from './excerpts.module.css';
import type { EvidenceProps } from './Fact';
import { QuoteText } from './QuoteText';
import { SourceCard } from './SourceCard';

interface Props extends EvidenceProps {
  readonly claims: readonly Claim[];
}

/** Each source, and the words of it that are used, in the order of its text. */
export function SourceExcerptsList({ claims, ...evidence }: Props) {
  return (
    <ol className={styles.sources}>
      {excerptsBySource(claims).map(({ source, excerpts }) => (
        <li key={source}>
          <SourceCard id={source} {...evidence} />
          <ol className={styles.excerpts} aria-label={evidence.messages.sources.excerpts}>
            {excerpts.map((excerpt) => (
              <ExcerptItem key={excerpt.id} excerpt={excerpt} {...evidence} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function ExcerptItem({ excerpt, catalogue, messages, lit }: EvidenceProps & { readonly excerpt: Excerpt }) {
  const words = messages.sources;
  const isLit = lit.isExcerptLit(excerpt);
  const subjects = [...new Set(excerpt.claims.map((claim) => words.subjects[claim.about]))].join(', ');
  const light = () => lit.lightExcerpt(excerpt);
  const lightUnlessSelecting = () => {
    if (document.getSelection()?.isCollapsed !== false) light();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button below does the same from the keyboard
    <li className={styles.excerpt} data-lit={isLit} onClick={lightUnlessSelecting}>
      <div id={excerpt.id}>
        <QuoteText quote={excerpt.quote} language={catalogue.sources.get(excerpt.quote.source)?.language} />
      </div>
      <button
        type="button"
        className={styles.carries}
        title={words.showFacts}
        aria-pressed={isLit}
        aria-describedby={excerpt.id}
        aria-controls={excerpt.claims.map(({ id }) => `fact-${id}`).join(' ')}
        onClick={(event) => {
          event.stopPropagation();
          light();
        }}
      >
        {words.supports}: {subjects}
      </button>
    </li>
  );
}
