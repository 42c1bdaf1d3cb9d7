import type { ResolvedCount } from '#domain/evidence/counts.ts';
import { type Claim, isCounted } from '#domain/record/incident.ts';
import { useIds } from '#ui/instance/app-instance.ts';
import { Comparison } from './Comparison.tsx';
import { countWords } from './count-words.ts';
import type { EvidenceProps } from './evidence-props.ts';
import { type FactGroup, factGroups } from './evidence-view.ts';
import { Fact } from './Fact.tsx';
import styles from './facts.module.css';

interface Props extends EvidenceProps {
  readonly claims: readonly Claim[];
  /** What the counting claims add up to. */
  readonly counts: readonly ResolvedCount[];
}

/** Every fact under its subject; what the sources differ in is set side by side above them. */
export function Facts({ claims, counts, ...evidence }: Props) {
  const { sources } = evidence.messages;
  const groups = factGroups(claims);
  const idOf = useIds();
  return (
    <>
      {groups.filter(isHeld).map((group) => (
        <section key={group.about} className={styles.group} aria-labelledby={idOf(`topic-${group.about}`)}>
          <h4 id={idOf(`topic-${group.about}`)} className={styles.subject}>
            {sources.topics[group.about]}
          </h4>
          <Comparison claims={[...group.supporting, ...group.contradicting]} {...evidence} />
          <Together
            count={counts.find(({ about }) => about === group.about)}
            claims={group.supporting}
            evidence={evidence}
          />
          {group.supporting.map((claim) => (
            <Fact key={claim.id} claim={claim} {...evidence} />
          ))}
          <Contradicting claims={group.contradicting} evidence={evidence} />
        </section>
      ))}
      <Mistaken claims={groups.flatMap(({ mistaken }) => mistaken)} evidence={evidence} />
    </>
  );
}

function isHeld({ supporting, contradicting }: FactGroup): boolean {
  return supporting.length + contradicting.length > 0;
}

interface TogetherProps extends Claims {
  readonly count: ResolvedCount | undefined;
}

/** What several counts leave open together; one alone says it itself. */
function Together({ count, claims, evidence }: TogetherProps) {
  if (!count || count.claims.length < 2 || (count.min === null && count.max === null)) return null;
  const { evidence: words } = evidence.messages;
  const value = countWords(count, evidence.messages, count.about === 'distance');
  return (
    <p className={styles.together}>
      {count.conflict ? words.togetherConflict(value) : words.together(value)}
      {!count.approximate && claims.some(isRound) && <span className={styles.round}>{words.round}</span>}
    </p>
  );
}

function isRound(claim: Claim): boolean {
  return isCounted(claim) && claim.value.approximate === true;
}

interface Claims {
  readonly claims: readonly Claim[];
  readonly evidence: EvidenceProps;
}

/** Said against the facts above: it moves nothing, and is told apart also where no other speaks of its subject. */
function Contradicting({ claims, evidence }: Claims) {
  if (claims.length === 0) return null;
  const { againstHeading } = evidence.messages.evidence.disagreement;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and a region for what is there once
    <div role="group" aria-label={againstHeading} className={styles.against}>
      <h5>{againstHeading}</h5>
      {claims.map((claim) => (
        <Fact key={claim.id} claim={claim} {...evidence} />
      ))}
    </div>
  );
}

/** Errors in circulation, apart from what is held, each with the reason. */
function Mistaken({ claims, evidence }: Claims) {
  if (claims.length === 0) return null;
  const words = evidence.messages.evidence.mistaken;
  return (
    <section className={styles.mistaken} aria-label={words.heading}>
      <h4>{words.heading}</h4>
      <p>{words.lead}</p>
      {claims.map((claim) => (
        <Fact key={claim.id} claim={claim} {...evidence} />
      ))}
    </section>
  );
}
