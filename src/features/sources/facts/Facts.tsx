import type { ResolvedCount } from '#domain/evidence/counts.ts';
import { factGroups } from '#domain/evidence/fact-groups.ts';
import { isNoted } from '#domain/evidence/noted.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { EvidenceProps } from './evidence-props.ts';
import { Fact } from './Fact.tsx';
import styles from './facts.module.css';
import { Topic } from './Topic.tsx';

interface Props extends EvidenceProps {
  readonly claims: readonly Claim[];
  /** What the counting claims add up to. */
  readonly counts: readonly ResolvedCount[];
  /** Ids of the facts that set the range of time or place: they speak for their subject. */
  readonly setters: ReadonlySet<string>;
}

/** The facts, a line a subject; the others on the subject, and what each rests on, are there on demand. */
export function Facts({ claims, counts, setters, ...evidence }: Props) {
  const { messages } = evidence;
  const groups = factGroups(claims);
  return (
    <>
      <p className={styles.hint}>{messages.sources.factsHint}</p>
      {claims.some((claim) => isNoted(claim, evidence.catalogue)) && (
        <p className={styles.hint}>{messages.sources.noted.key}</p>
      )}
      {groups.map((group) => (
        <Topic
          key={group.about}
          group={group}
          count={counts.find(({ about }) => about === group.about)}
          setters={setters}
          {...evidence}
        />
      ))}
      <Mistaken claims={groups.flatMap(({ mistaken }) => mistaken)} {...evidence} />
    </>
  );
}

/** Errors in circulation, apart from what is held, each with the reason. */
function Mistaken({ claims, ...evidence }: EvidenceProps & { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  const words = evidence.messages.evidence.mistaken;
  return (
    <section className={styles.group} aria-label={words.heading}>
      <h4 className={styles.subject} data-mistaken="true">
        {words.basis}
      </h4>
      <div>
        {claims.map((claim) => (
          <Fact key={claim.id} claim={claim} {...evidence} />
        ))}
      </div>
    </section>
  );
}
