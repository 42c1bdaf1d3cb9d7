import type { ResolvedCount } from '#domain/evidence/counts.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { EvidenceProps } from '#features/sources/facts/evidence-props.ts';
import { Facts } from '#features/sources/facts/Facts.tsx';
import { Button } from '#ui/controls/Button.tsx';
import styles from './panel.module.css';

interface Props extends EvidenceProps {
  readonly claims: readonly Claim[];
  readonly counts: readonly ResolvedCount[];
  /** Ids of the claims that set a bound of the time or narrow the place. */
  readonly setters: ReadonlySet<string>;
  /** How many facts are hidden, because their sources are off. */
  readonly switchedOff: number;
  readonly isAllOpen: boolean;
  /** Called with the button, which is to stay where it is while all around it opens. */
  readonly onOpenAll: (button: Element) => void;
}

/** How many facts there are, and each in a line. */
export function FactsSection({ switchedOff, isAllOpen, onOpenAll, ...facts }: Props) {
  const words = facts.messages.sources;
  return (
    <section className={styles.section} aria-label={words.facts}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{words.factsCount(facts.claims.length, facts.excerpts.size)}</h3>
        <Button
          variant="quiet"
          className={styles.openAll}
          aria-pressed={isAllOpen}
          onClick={({ currentTarget }) => onOpenAll(currentTarget)}
        >
          {isAllOpen ? words.closeAll : words.openAll}
        </Button>
      </div>
      {switchedOff > 0 && <p className={styles.caveat}>{words.switchedOff(switchedOff)}</p>}
      <Facts {...facts} />
    </section>
  );
}
