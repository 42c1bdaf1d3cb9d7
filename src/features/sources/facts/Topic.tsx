import type { ResolvedCount } from '#domain/evidence/counts.ts';
import { disagreementOf } from '#domain/evidence/disagreement.ts';
import { type FactGroup, leadingFact } from '#domain/evidence/fact-groups.ts';
import type { Claim } from '#domain/record/incident.ts';
import { useOpen } from '#features/sources/panel/Disclosure.tsx';
import { useIds } from '#ui/instance/app-instance.ts';
import type { EvidenceProps } from './evidence-props.ts';
import { Fact } from './Fact.tsx';
import { factId } from './fact-id.ts';
import styles from './facts.module.css';
import { Together } from './Together.tsx';

interface Props extends EvidenceProps {
  readonly group: FactGroup;
  readonly count: ResolvedCount | undefined;
  readonly setters: ReadonlySet<string>;
}

/** The facts on one subject: the one that speaks for it, and the others on demand. */
export function Topic({ group, count, setters, ...evidence }: Props) {
  const { catalogue, messages, highlights } = evidence;
  const { about, supporting, contradicting } = group;
  const [wanted, setWanted] = useOpen(false);
  const idOf = useIds();
  if (supporting.length + contradicting.length === 0) return null;
  const lead = leadingFact(supporting, setters);
  // What contradicts stands side by side with it further up; where it is alone it is here in the open.
  const compared = disagreementOf([...supporting, ...contradicting], catalogue);
  const isCompared = (compared?.readings.length ?? 0) > 1;
  const others = [...supporting, ...(isCompared ? contradicting : [])].filter((claim) => claim !== lead);
  // A fact that is highlighted or open is never hidden.
  const isOpen =
    wanted || others.some(({ id }) => highlights.isClaimHighlighted(id) || highlights.isOpen(id));
  const id = idOf(`topic-${about}`);
  const listId = `${id}-facts`;
  const words = messages.sources;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h4 className={styles.subject}>
        <span id={id}>{words.topics[about]}</span>{' '}
        {others.length > 0 && !highlights.areAllOpen && (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={listId}
            title={words.moreFacts(others.length, words.topics[about])}
            onClick={() => {
              setWanted(!isOpen);
              if (isOpen) highlights.close(others.map(({ id }) => id));
            }}
          >
            <span aria-hidden="true">
              {isOpen ? '−' : '+'}
              {others.length}
            </span>
            <span className="sr-only">{words.moreFacts(others.length, words.topics[about])}</span>
          </button>
        )}
      </h4>
      <div id={listId}>
        {isOpen && !disagreementOf(supporting, catalogue) && (
          <Together count={count} claims={supporting} messages={messages} />
        )}
        {supporting.map((claim) =>
          isOpen || claim === lead ? (
            <Fact key={claim.id} claim={claim} {...evidence} />
          ) : (
            <Folded key={claim.id} claim={claim} />
          ),
        )}
        {isOpen || !isCompared ? (
          <Contradicting claims={contradicting} {...evidence} />
        ) : (
          contradicting.map((claim) => <Folded key={claim.id} claim={claim} />)
        )}
      </div>
    </section>
  );
}

/** Holds the place of a fact that is not shown, for the controls that lead to it. */
function Folded({ claim }: { readonly claim: Claim }) {
  const idOf = useIds();
  return <div id={idOf(factId(claim.id))} hidden />;
}

/** Said against the facts above: it moves nothing, and is told apart also where no other speaks of its subject. */
function Contradicting({ claims, ...evidence }: EvidenceProps & { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  const { againstHeading } = evidence.messages.evidence.disagreement;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and a region for what is there once
    <div role="group" aria-label={againstHeading} className={styles.against}>
      <h5 className="sr-only">{againstHeading}</h5>
      {claims.map((claim) => (
        <Fact key={claim.id} claim={claim} {...evidence} />
      ))}
    </div>
  );
}
