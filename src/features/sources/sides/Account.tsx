import type { SideAccount } from '#domain/evidence/sides/side-by-side.ts';
import type { Claim } from '#domain/record/incident.ts';
import { QuoteOrigin } from '#features/sources/excerpts/QuoteOrigin.tsx';
import { QuoteText } from '#features/sources/excerpts/QuoteText.tsx';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { factId } from '#features/sources/facts/fact-id.ts';
import { HIGHLIGHTED } from '#features/sources/facts/highlighted.ts';
import { NotedMark } from '#features/sources/facts/NotedMark.tsx';
import { useIds } from '#ui/instance/app-instance.ts';
import type { ComparedQuote } from './compared-words.ts';
import styles from './side-by-side.module.css';

interface Props extends EvidenceProps {
  readonly account: SideAccount;
  /** What is printed of it under this subject. */
  readonly quoted?: readonly ComparedQuote[] | undefined;
}

/** What one side says of a subject: each fact, which leads to its evidence, with the words. */
export function Account({ account: { side, claims }, quoted = [], ...evidence }: Props) {
  const { messages } = evidence;
  const name = messages.sides.names[side];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={name} className={styles.account}>
      <h5 className={styles.side}>{name}</h5>
      {claims.length === 0 && <p className={styles.nothing}>{messages.evidence.sideBySide.nothing}</p>}
      {claims.map((claim) => (
        <Said key={claim.id} claim={claim} {...evidence} />
      ))}
      {quoted.map((one) => (
        <Words key={one.id} quoted={one} {...evidence} />
      ))}
    </div>
  );
}

function Said({
  claim,
  catalogue,
  language,
  messages,
  highlights,
}: EvidenceProps & { readonly claim: Claim }) {
  const idOf = useIds();
  const isHighlighted = highlights.isClaimHighlighted(claim.id);
  return (
    <p className={styles.said} {...{ [HIGHLIGHTED]: isHighlighted }}>
      <button
        type="button"
        aria-pressed={isHighlighted}
        aria-controls={idOf(factId(claim.id))}
        title={messages.evidence.why.facts}
        onClick={() => highlights.highlightClaim(claim.id)}
      >
        {claim.text[language]}
        <NotedMark {...{ claim, catalogue, messages }} />
      </button>
      {claim.basis === 'inferred' && <span> {messages.evidence.sideBySide.inferred}</span>}
    </p>
  );
}

interface WordsProps extends EvidenceProps {
  readonly quoted: ComparedQuote;
}

function Words({ quoted, catalogue, language, messages, highlights, excerpts }: WordsProps) {
  const idOf = useIds();
  const { id, quote, claim } = quoted;
  const excerpt = excerpts.get(id);
  return (
    <figure
      className={styles.words}
      {...{ [HIGHLIGHTED]: excerpt ? highlights.isExcerptHighlighted(excerpt) : false }}
    >
      <div id={idOf(id)} tabIndex={-1}>
        <QuoteText
          quote={quote}
          language={catalogue.sources.get(quote.source)?.language}
          reading={language}
          credit={messages.evidence.translation}
        />
      </div>
      <figcaption>
        <QuoteOrigin {...{ quote, claim, catalogue, language, messages }} />
      </figcaption>
    </figure>
  );
}
