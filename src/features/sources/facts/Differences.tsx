import type { ResolvedCount } from '#domain/evidence/counts.ts';
import { type Disagreement, differencesOf } from '#domain/evidence/disagreement.ts';
import { factGroups } from '#domain/evidence/fact-groups.ts';
import type { Claim } from '#domain/record/incident.ts';
import { Disclosure } from '#features/sources/panel/Disclosure.tsx';
import { comparedValue } from '#i18n/evidence/facts/difference-words.ts';
import { Comparison } from './Comparison.tsx';
import styles from './differences.module.css';
import type { EvidenceProps } from './evidence-props.ts';
import { Together } from './Together.tsx';

interface Props extends EvidenceProps {
  readonly claims: readonly Claim[];
  readonly counts: readonly ResolvedCount[];
}

/**
 * What sources differ in, in a line a subject with all that is said side by side; who says it, and whether all can be
 * right, is there on demand. Times and places that are merely more exact in one source than in another are left out.
 */
export function Differences({ claims, counts, ...evidence }: Props) {
  const { messages } = evidence;
  const words = messages.evidence.disagreement;
  const differences = differencesOf(factGroups(claims), evidence.catalogue);
  if (differences.length === 0) return null;
  return (
    <section className={styles.differences} aria-label={words.heading}>
      <h3 className={styles.heading}>{words.heading}</h3>
      {differences.map(({ about, supporting, found }) => (
        <Disclosure key={about} className={styles.row} summary={<Sides found={found} {...evidence} />}>
          <Comparison found={found} {...evidence} />
          <Together
            count={counts.find((count) => count.about === about)}
            claims={supporting}
            messages={messages}
          />
        </Disclosure>
      ))}
    </section>
  );
}

function Sides({ found, language, messages }: EvidenceProps & { readonly found: Disagreement }) {
  return (
    <>
      <span className={styles.topic}>{messages.sources.topics[found.about]}</span>{' '}
      <span className={styles.sides}>
        {found.readings.map(({ claims: [first], against }) => (
          <span key={first?.id} className={styles.side} data-against={against}>
            {first && comparedValue(first, language, messages)}
          </span>
        ))}
      </span>
    </>
  );
}
