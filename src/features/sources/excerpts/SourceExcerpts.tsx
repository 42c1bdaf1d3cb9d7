import type { Claim } from '#domain/record/incident.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { type Excerpt, excerptsBySource } from '#features/sources/facts/evidence-view.ts';
import { factId } from '#features/sources/facts/fact-id.ts';
import { HIGHLIGHTED } from '#features/sources/facts/highlighted.ts';
import { UseSwitch } from '#features/sources/switches/UseSwitch.tsx';
import type { Switches } from '#features/sources/switches/use-switches.ts';
import { useIds } from '#ui/instance/app-instance.ts';
import styles from './excerpts.module.css';
import { QuoteText } from './QuoteText.tsx';
import { SourceCard } from './SourceCard.tsx';

interface Props extends EvidenceProps {
  /** As the sources that are on make them. */
  readonly claims: readonly Claim[];
  /** All claims of the incident, also those of sources that are off. */
  readonly all: readonly Claim[];
  readonly switches: Switches;
}

/** Each source, and the words of it that are used, in the order of its text. */
export function SourceExcerptsList({ claims, all, switches, ...evidence }: Props) {
  const used = excerptsBySource(all);
  const shown = excerptsBySource(claims);
  const shownOf = (id: string) => shown.find(({ source }) => source === id)?.excerpts ?? [];
  const inUse = used.filter(({ source }) => switches.on.has(source));
  const off = used.filter(({ source }) => !switches.on.has(source));
  return (
    <>
      <ol className={styles.sources}>
        {inUse.map(({ source, excerpts }) => (
          <li key={source}>
            <SourceCard
              id={source}
              switches={switches}
              quotes={excerpts.map(({ quote }) => quote)}
              {...evidence}
            />
            <ol className={styles.excerpts} aria-label={evidence.messages.sources.excerpts}>
              {shownOf(source).map((excerpt) => (
                <ExcerptItem key={excerpt.id} excerpt={excerpt} {...evidence} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {off.length > 0 && (
        <>
          <h4 className={styles.offHeading}>{evidence.messages.evidence.offSources}</h4>
          <ul>
            {off.map(({ source }) => (
              <li key={source} className={styles.off}>
                <UseSwitch id={source} switches={switches} {...evidence} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ExcerptItem({
  excerpt,
  catalogue,
  language,
  messages,
  lit,
}: EvidenceProps & { readonly excerpt: Excerpt }) {
  const words = messages.sources;
  const idOf = useIds();
  const isLit = lit.isExcerptLit(excerpt);
  const topics = [...new Set(excerpt.claims.map((claim) => words.topics[claim.about]))].join(', ');
  const light = () => lit.lightExcerpt(excerpt);
  const lightUnlessSelecting = () => {
    if (document.getSelection()?.isCollapsed !== false) light();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button below does the same from the keyboard
    <li className={styles.excerpt} {...{ [HIGHLIGHTED]: isLit }} onClick={lightUnlessSelecting}>
      <div id={idOf(excerpt.id)}>
        <QuoteText
          quote={excerpt.quote}
          language={catalogue.sources.get(excerpt.quote.source)?.language}
          reading={language}
          credit={messages.evidence.translation}
        />
      </div>
      <button
        type="button"
        className={styles.carries}
        title={words.showFacts}
        aria-pressed={isLit}
        aria-describedby={idOf(excerpt.id)}
        aria-controls={excerpt.claims.map(({ id }) => idOf(factId(id))).join(' ')}
        onClick={(event) => {
          event.stopPropagation();
          light();
        }}
      >
        {words.supports}: {topics}
      </button>
    </li>
  );
}
