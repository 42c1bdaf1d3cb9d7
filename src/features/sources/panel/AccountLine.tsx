import type { Account } from '#domain/evidence/observers/account.ts';
import type { AccountSide } from '#domain/record/source.ts';
import { accountWords } from '#i18n/evidence/account-words.ts';
import type { EvidenceWords } from '#i18n/evidence/evidence-words.ts';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './panel.module.css';

interface Props extends EvidenceWords {
  readonly account: Account;
  /** Some of its sources are off. */
  readonly isPartial: boolean;
  /** Whose account alone counts: then nobody else could confirm it. */
  readonly side?: AccountSide | null;
}

/** By whose account it happened; nothing where no source supports it, which the panel says already. */
export function AccountLine({ account, isPartial, side = null, ...shared }: Props) {
  const words = accountWords(account, { isPartial, side }, shared);
  if (!words) return null;
  return (
    <p className={styles.account}>
      <Changing>{words}</Changing>
    </p>
  );
}
