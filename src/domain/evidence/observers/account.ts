/** By whose account an incident is known: who reports it, and which others contradict them, in what. */
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Claim, Topic } from '#domain/record/incident.ts';
import { independenceOf, type Observer } from './independence.ts';
import { countedAs, isOwnWords } from './observers.ts';

export interface Dispute {
  /** Speaker id. */
  readonly by: string;
  readonly about: readonly Topic[];
}

export interface Account {
  /**
   * `observers`: somebody who saw it or announced it. `own-words`: outlets only, which name nobody. `comments`: only
   * those who observed nothing. `none`: nothing is left that supports it.
   */
  readonly basis: 'observers' | 'own-words' | 'comments' | 'none';
  /** Those who support something of it; who only contradicts it reports nothing of it. */
  readonly observers: readonly Observer[];
  readonly disputes: readonly Dispute[];
}

/** Id of the only observer; undefined where there are several, or none. */
export function onlyObserver({ observers }: Pick<Account, 'observers'>): string | undefined {
  return observers.length === 1 ? observers[0]?.id : undefined;
}

type Register = Pick<Catalogue, 'sources' | 'speakers'>;

/** The account that the claims give; claims of sources that are off are to be left out before. */
export function accountOf(claims: readonly Claim[], register: Register): Account {
  const supporting = claims.filter(({ stance }) => stance === 'supports');
  const { observers, unattributed, commentators } = independenceOf(supporting, register);
  const basis =
    observers.length > 0
      ? 'observers'
      : unattributed.length > 0
        ? 'own-words'
        : commentators.length > 0
          ? 'comments'
          : 'none';
  return { basis, observers, disputes: disputesOf(claims, observers, register) };
}

/** Contradictions by others than the observers: where those differ among themselves, it is a matter of detail. */
function disputesOf(
  claims: readonly Claim[],
  observers: readonly Observer[],
  register: Register,
): readonly Dispute[] {
  const reporting = new Set(observers.map(({ id }) => countedAs(id, register)));
  const disputes = new Map<string, Dispute>();
  for (const { stance, attributedTo, about } of claims) {
    const [by = ''] = attributedTo;
    const counted = countedAs(by, register);
    if (stance !== 'contradicts' || isOwnWords(attributedTo, register) || reporting.has(counted)) continue;
    const known = disputes.get(counted) ?? { by, about: [] };
    disputes.set(counted, { ...known, about: [...new Set([...known.about, about])] });
  }
  return [...disputes.values()];
}
