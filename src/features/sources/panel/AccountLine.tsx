import type { Account } from '#domain/evidence/observers/account.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Language } from '#domain/record/language.ts';
import { type AccountSide, speakerName } from '#domain/record/source.ts';
import type { PanelMessages } from '#i18n/panel-words.ts';
import { Changing } from '#ui/text/Changing.tsx';
import styles from './panel.module.css';

interface Props {
  readonly account: Account;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly messages: PanelMessages;
  /** Some of its sources are off. */
  readonly isPartial: boolean;
  /** Whose account alone counts: then nobody else could confirm it. */
  readonly side?: AccountSide | null;
}

/** By whose account it happened, and whether another observer confirms or contradicts it. */
export function AccountLine({ account, isPartial, side = null, catalogue, language, messages }: Props) {
  const { basis, observers, disputes } = account;
  // The panel says already that no source supports it.
  if (basis === 'none') return null;
  const words = messages.evidence.account;
  const nameOf = (id: string) => speakerName(id, catalogue, language);
  const names = observers.map(({ id }) => nameOf(id));
  const unconfirmed = side === null ? [isPartial ? words.unconfirmedOfThese : words.unconfirmed] : [];
  const told =
    basis !== 'observers'
      ? [words[basis]]
      : names.length > 1
        ? [words.several(names.length, names.join(', '))]
        : [words.one(names.join()), ...unconfirmed];
  const topics = messages.sources.topics;
  const disputed = disputes.map(({ by, about }) =>
    words.disputed(nameOf(by), about.map((topic) => topics[topic]).join(', ')),
  );
  return (
    <p className={styles.account}>
      <Changing>{[...told, ...disputed].join(' ')}</Changing>
    </p>
  );
}
