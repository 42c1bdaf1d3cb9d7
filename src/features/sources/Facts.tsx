import type { Claim } from '../../domain/incident';
import { type FactGroup, factGroups } from './evidence-view';
import { type EvidenceProps, Fact } from './Fact';
import styles from './facts.module.css';

interface Props extends EvidenceProps {
  readonly claims: readonly Claim[];
}

/** Every fact under its subject; what contradicts it stands beside it. */
export function Facts({ claims, ...evidence }: Props) {
  const { sources } = evidence.messages;
  return (
    <>
      {factGroups(claims).map((group) => (
        <section key={group.about} className={styles.group} aria-labelledby={`subject-${group.about}`}>
          <h4 id={`subject-${group.about}`} className={styles.subject}>
            {sources.subjects[group.about]}
          </h4>
          {group.contradicting.length > 0 && group.supporting.length > 0 ? (
            <Disagreement group={group} evidence={evidence} />
          ) : (
            [...group.supporting, ...group.contradicting].map((claim) => (
              <Fact key={claim.id} claim={claim} {...evidence} />
            ))
          )}
        </section>
      ))}
    </>
  );
}

function Disagreement({ group, evidence }: { readonly group: FactGroup; readonly evidence: EvidenceProps }) {
  const { sources } = evidence.messages;
  const sides = [
    { name: sources.oneSays, claims: group.supporting },
    { name: sources.otherSays, claims: group.contradicting },
  ];
  return (
    <div className={styles.disagreement}>
      <p className={styles.disagree}>{sources.disagreement}</p>
      <div className={styles.sides}>
        {sides.map(({ name, claims }) => (
          <section key={name} aria-label={name} className={styles.side}>
            <h5>{name}</h5>
            {claims.map((claim) => (
              <Fact key={claim.id} claim={claim} {...evidence} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
