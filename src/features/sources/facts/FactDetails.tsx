import { type Excerpt, excerptId } from '#domain/evidence/excerpts.ts';
import { snippetOf } from '#domain/evidence/fact-groups.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { ExcerptFigure } from '#features/sources/excerpts/ExcerptFigure.tsx';
import { factWords } from '#i18n/evidence/facts/fact-words.ts';
import { Icon } from '#ui/controls/Icon.tsx';
import { useAppInstance, useIds } from '#ui/instance/app-instance.ts';
import type { EvidenceProps } from './evidence-props.ts';
import styles from './facts.module.css';

interface Props extends EvidenceProps {
  readonly claim: Claim;
}

/** All that a fact rests on: its value, the reasoning, the words themselves, and who passed them on. */
export function FactDetails({ claim, ...evidence }: Props) {
  const { language, messages, excerpts, printed } = evidence;
  const words = messages.sources;
  const isMistaken = claim.stance === 'mistaken';
  const { value, standsOn, reasoning, account } = factWords(claim, evidence);
  return (
    <>
      {isMistaken && <p className={styles.premises}>{messages.evidence.mistaken.lead}</p>}
      {value && <p className={styles.count}>{value}</p>}
      {standsOn && <p className={styles.premises}>{standsOn}</p>}
      {claim.reasoning && (
        <p className={styles.reasoning}>
          <b>{reasoning}.</b> {claim.reasoning[language]}
        </p>
      )}
      <div className={styles.words}>
        {claim.basis === 'inferred' && claim.quotes.length > 1 && (
          <p className={styles.premises}>{words.premises(claim.quotes.length)}:</p>
        )}
        {claim.quotes.map((quote) => {
          const id = excerptId(quote);
          const excerpt: Excerpt = excerpts.get(id) ?? { id, quote, claims: [claim] };
          const place = printed.get(id);
          const isHere = place === undefined || (place.at === 'fact' && place.claim === claim.id);
          return isHere ? (
            <ExcerptFigure key={id} excerpt={excerpt} claim={claim} {...evidence} />
          ) : (
            <Reference key={id} id={id} quote={quote} {...evidence} />
          );
        })}
        {account && (
          <p className={styles.premises}>
            {words.account}: {account}
          </p>
        )}
      </div>
    </>
  );
}

/** A quotation that is printed elsewhere in the panel: leads there. */
function Reference({ id, quote, catalogue, messages }: EvidenceProps & { id: string; quote: Quote }) {
  const idOf = useIds();
  const { root } = useAppInstance();
  const go = () => {
    const printed = root.querySelector<HTMLElement>(`#${CSS.escape(idOf(id))}`);
    printed?.scrollIntoView({ block: 'nearest' });
    printed?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className={styles.reference} aria-controls={idOf(id)} onClick={go}>
      <Icon name="up" size={12} />
      <span>
        {messages.sources.seeQuote}:{' '}
        <q lang={catalogue.sources.get(quote.source)?.language}>{snippetOf(quote)}</q>
      </span>
    </button>
  );
}
