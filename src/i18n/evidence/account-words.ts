import type { Account } from '#domain/evidence/observers/account.ts';
import { type AccountSide, speakerName } from '#domain/record/source.ts';
import type { EvidenceWords } from './evidence-words.ts';

interface Counted {
  /** Some of its sources are off. */
  readonly isPartial: boolean;
  /** Whose account alone counts: then nobody else could confirm it. */
  readonly side: AccountSide | null;
}

/** By whose account it happened, and whether another observer confirms or contradicts it; empty where no source supports it. */
export function accountWords(
  { basis, observers, disputes }: Account,
  { isPartial, side }: Counted,
  { catalogue, language, messages }: EvidenceWords,
): string {
  if (basis === 'none') return '';
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
  return [...told, ...disputed].join(' ');
}
