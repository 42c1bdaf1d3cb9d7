import { type Excerpt, excerptId } from '#domain/evidence/excerpts.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { ExcerptFigure } from '#features/sources/excerpts/ExcerptFigure.tsx';
import { untoldValue } from '#i18n/evidence/count-words.ts';
import { chainWords } from '#i18n/evidence/origin-words.ts';
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
  const value = untoldValue(claim, language, messages);
  const account = claim.basis === 'inferred' ? chainWords(claim.attributedTo, evidence) : '';
  return (
    <>
      {isMistaken && <p className={styles.premises}>{messages.evidence.mistaken.lead}</p>}
      {value && <p className={styles.count}>{value}</p>}
      {!isMistaken && <p className={styles.premises}>{standsOnWords(claim, messages)}</p>}
      {claim.reasoning && (
        <p className={styles.reasoning}>
          <b>{isMistaken ? messages.evidence.mistaken.reason : words.reasoning[claim.basis]}.</b>{' '}
          {claim.reasoning[language]}
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

/** On how many sources it stands. */
function standsOnWords(claim: Claim, { evidence }: EvidenceProps['messages']): string {
  const { fact, inference } = evidence.standsOn;
  const count = new Set(claim.quotes.map(({ source }) => source)).size;
  return claim.basis === 'inferred' ? inference(count) : fact(count);
}

/** Enough of a quotation to know it by. */
const SNIPPET = 48;

/** A quotation that is printed elsewhere in the panel: leads there. */
function Reference({ id, quote, catalogue, messages }: EvidenceProps & { id: string; quote: Quote }) {
  const idOf = useIds();
  const { root } = useAppInstance();
  const points = [...quote.exact];
  const snippet = points.length > SNIPPET ? `${points.slice(0, SNIPPET).join('').trimEnd()}…` : quote.exact;
  const go = () => {
    const printed = root.querySelector<HTMLElement>(`#${CSS.escape(idOf(id))}`);
    printed?.scrollIntoView({ block: 'nearest' });
    printed?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className={styles.reference} aria-controls={idOf(id)} onClick={go}>
      <Icon name="up" size={12} />
      <span>
        {messages.sources.seeQuote}: <q lang={catalogue.sources.get(quote.source)?.language}>{snippet}</q>
      </span>
    </button>
  );
}
