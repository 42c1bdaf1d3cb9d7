import type { ResolvedCount } from '#domain/evidence/counts.ts';
import type { Claim } from '#domain/record/incident.ts';
import { togetherWords } from '#i18n/evidence/facts/together-words.ts';
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
  const words = togetherWords(count, claims, messages);
  if (!words) return null;
  return (
    <p className={styles.together}>
      {words.value}
      {words.round && <span className={styles.round}>{words.round}</span>}
    </p>
  );
}
