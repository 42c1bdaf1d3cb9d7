import type { ResolvedCount } from '#domain/evidence/counts.ts';
import { isCounted } from '#domain/record/claims.ts';
import type { Claim } from '#domain/record/incident.ts';
import { countWords } from '#i18n/evidence/count-words.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import styles from './facts.module.css';

interface Props {
  readonly count: ResolvedCount | undefined;
  /** On its subject. */
  readonly claims: readonly Claim[];
  readonly messages: PanelMessages;
}

/** What several counts leave open together; one alone says it itself. */
export function Together({ count, claims, messages }: Props) {
  if (!count || count.claims.length < 2 || (count.min === null && count.max === null)) return null;
  const { evidence: words } = messages;
  const value = countWords(count, messages, count.about === 'distance');
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
