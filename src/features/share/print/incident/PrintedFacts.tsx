import type { ResolvedCount } from '#domain/evidence/counts.ts';
import { disagreementOf } from '#domain/evidence/disagreement.ts';
import { excerptId } from '#domain/evidence/excerpts.ts';
import type { FactGroup } from '#domain/evidence/fact-groups.ts';
import { isNoted } from '#domain/evidence/noted.ts';
import type { Claim } from '#domain/record/incident.ts';
import { outletName } from '#domain/record/source.ts';
import { basisWords, factWords } from '#i18n/evidence/facts/fact-words.ts';
import { togetherWords } from '#i18n/evidence/facts/together-words.ts';
import styles from './incident.module.css';
import { PrintedQuote, QuoteNumber } from './PrintedQuote.tsx';
import { isPrintedUnder, type PrintedEvidence } from './printed-evidence.ts';

interface Props {
  readonly evidence: PrintedEvidence;
}

/** All facts by subject, each with all that it rests on; errors in circulation come last, apart. */
export function PrintedFacts({ evidence }: Props) {
  const { claims, excerpts, groups, messages, catalogue, hidden, off, words } = evidence;
  const mistaken = groups.flatMap((group) => group.mistaken);
  return (
    <section>
      <h3>{messages.sources.factsCount(claims.length, excerpts.length)}</h3>
      {hidden > 0 && <p className={styles.note}>{messages.sources.switchedOff(hidden)}</p>}
      {off.length > 0 && (
        <p className={styles.note}>
          {words.incident.off}: {off.map((id) => sourceName(id, evidence)).join('; ')}
        </p>
      )}
      {claims.some((claim) => isNoted(claim, catalogue)) && (
        <p className={styles.note}>{messages.sources.noted.key}</p>
      )}
      {groups.map((group) => (
        <Group key={group.about} group={group} evidence={evidence} />
      ))}
      {mistaken.length > 0 && (
        <section>
          <h4>{messages.evidence.mistaken.heading}</h4>
          <p className={styles.note}>{messages.evidence.mistaken.lead}</p>
          {mistaken.map((claim) => (
            <Fact key={claim.id} claim={claim} evidence={evidence} />
          ))}
        </section>
      )}
    </section>
  );
}

function sourceName(id: string, { catalogue, language }: PrintedEvidence): string {
  const source = catalogue.sources.get(id);
  if (!source) return id;
  const outlet = outletName(source, catalogue, language);
  return source.title ? `${outlet}, ${source.title}` : outlet;
}

function Group({ group, evidence }: Props & { readonly group: FactGroup }) {
  const { about, supporting, contradicting } = group;
  if (supporting.length + contradicting.length === 0) return null;
  const { messages, incident, catalogue } = evidence;
  const count = incident.resolution.counts.find((one) => one.about === about);
  return (
    <section>
      <h4>{messages.sources.topics[about]}</h4>
      {!disagreementOf(supporting, catalogue) && (
        <Together count={count} claims={supporting} evidence={evidence} />
      )}
      {supporting.map((claim) => (
        <Fact key={claim.id} claim={claim} evidence={evidence} />
      ))}
      {contradicting.length > 0 && (
        <div className={styles.against}>
          <h5>{messages.evidence.disagreement.againstHeading}</h5>
          {contradicting.map((claim) => (
            <Fact key={claim.id} claim={claim} evidence={evidence} />
          ))}
        </div>
      )}
    </section>
  );
}

interface TogetherProps extends Props {
  readonly count: ResolvedCount | undefined;
  readonly claims: readonly Claim[];
}

/** What several counts leave open together; one alone says it itself. */
export function Together({ count, claims, evidence: { messages } }: TogetherProps) {
  const words = togetherWords(count, claims, messages);
  if (!words) return null;
  return (
    <p className={styles.note}>
      {words.value}
      {words.round && ` ${words.round}`}
    </p>
  );
}

function Fact({ claim, evidence }: Props & { readonly claim: Claim }) {
  const { language, messages, catalogue } = evidence;
  const isMarked = isNoted(claim, catalogue);
  const { value, standsOn, reasoning, account } = factWords(claim, evidence);
  return (
    <div className={styles.fact}>
      <p className={styles.claim}>
        {claim.text[language]}
        {isMarked && '†'} <span className={styles.basis}>{basisWords(claim, messages)}</span>
      </p>
      {value && <p className={styles.note}>{value}</p>}
      {standsOn && <p className={styles.note}>{standsOn}</p>}
      {claim.reasoning && (
        <p className={styles.note}>
          <b>{reasoning}.</b> {claim.reasoning[language]}
        </p>
      )}
      {claim.quotes.map((quote) => {
        const id = excerptId(quote);
        return isPrintedUnder(claim, id, evidence) ? (
          <PrintedQuote key={id} {...{ quote, claim, evidence }} />
        ) : (
          <QuoteNumber key={id} {...{ quote, evidence }} />
        );
      })}
      {account && (
        <p className={styles.note}>
          {messages.sources.account}: {account}
        </p>
      )}
    </div>
  );
}
