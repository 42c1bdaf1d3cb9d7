/** What the sides say of one incident, side by side, subject by subject. */
import { disagreementOf, type Relation } from '#domain/evidence/disagreement.ts';
import { withoutMistaken } from '#domain/evidence/evidence.ts';
import { type Claim, TOPICS, type Topic } from '#domain/record/incident.ts';
import { ACCOUNT_SIDES, type AccountSide } from '#domain/record/source.ts';
import { type Register, sideOf, sideOfQuote } from './told-by.ts';

/** What a side says of a subject, with its own words. */
export interface SideAccount {
  readonly side: AccountSide;
  /** Empty: nothing. */
  readonly claims: readonly Claim[];
}

/**
 * How the accounts of a subject stand to each other: as those of any sources do; `same` where the values are the same;
 * `one-sided` where only one side speaks of it.
 */
export type Standing = Relation | 'same' | 'one-sided';

export interface ComparedTopic {
  readonly about: Topic;
  readonly standing: Standing;
  /** One for each side that speaks of the incident. */
  readonly accounts: readonly SideAccount[];
  /** The others are what only one side speaks of, or merely when each announced it. */
  readonly isMain: boolean;
}

export interface SideBySide {
  readonly sides: readonly AccountSide[];
  /** What they differ in first. */
  readonly topics: readonly ComparedTopic[];
}

/** From what they differ in to what only one speaks of. */
const STANDINGS: readonly Standing[] = [
  'excluding',
  'in-words',
  'rough',
  'other-day',
  'precision',
  'same',
  'one-sided',
];

const OF_THE_LINE: readonly AccountSide[] = ['rok', 'dprk'];

/** What happened comes before when and where, and when it was made known comes last. */
const CIRCUMSTANCES: readonly Topic[] = ['when', 'where', 'announced'];
const IN_ORDER: readonly Topic[] = [
  ...TOPICS.filter((topic) => !CIRCUMSTANCES.includes(topic)),
  ...CIRCUMSTANCES,
];

/**
 * Undefined unless both sides of the line speak of it; the UN Command stands beside them where it does too. `claims`: as
 * those sources make them that are on.
 */
export function sideBySide(claims: readonly Claim[], register: Register): SideBySide | undefined {
  const told = ACCOUNT_SIDES.map((side) => ({ side, claims: accountOf(side, claims, register) })).filter(
    (account) => account.claims.length > 0,
  );
  if (!OF_THE_LINE.every((side) => told.some((account) => account.side === side))) return undefined;
  const topics = IN_ORDER.flatMap((about) => {
    const accounts = told.map(({ side, claims: all }) => ({
      side,
      claims: all.filter((claim) => claim.about === about),
    }));
    if (accounts.every((account) => account.claims.length === 0)) return [];
    return [{ about, accounts, standing: standingOf(about, accounts, register) }];
  });
  const sorted = topics.sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
  const main = mainOf(sorted);
  return {
    sides: told.map(({ side }) => side),
    topics: sorted.map((topic) => ({ ...topic, isMain: main.has(topic.about) })),
  };
}

/** What all of two sides speak of, and the first subject of each side that would not be heard there. */
function mainOf(topics: readonly Omit<ComparedTopic, 'isMain'>[]): ReadonlySet<Topic> {
  const main = new Set<Topic>(
    topics.flatMap(({ about, standing }) =>
      standing === 'one-sided' || about === 'announced' ? [] : [about],
    ),
  );
  const isHeard = (side: AccountSide) =>
    topics.some(({ about, accounts }) => main.has(about) && speaks(side, accounts));
  for (const side of ACCOUNT_SIDES) {
    const first = topics.find(({ accounts }) => speaks(side, accounts));
    if (first && !isHeard(side)) main.add(first.about);
  }
  return main;
}

function speaks(side: AccountSide, accounts: readonly SideAccount[]): boolean {
  return accounts.some((account) => account.side === side && account.claims.length > 0);
}

function accountOf(side: AccountSide, claims: readonly Claim[], register: Register): Claim[] {
  return withoutMistaken(claims).flatMap((claim): Claim[] => {
    if (claim.basis === 'inferred') return sideOf(claim.attributedTo[0], register) === side ? [claim] : [];
    const quotes = claim.quotes.filter((quote) => sideOfQuote(claim, quote, register) === side);
    if (quotes.length === 0) return [];
    return [quotes.length === claim.quotes.length ? claim : { ...claim, quotes }];
  });
}

function standingOf(about: Topic, accounts: readonly SideAccount[], register: Register): Standing {
  const [first, ...others] = accounts.filter(({ claims }) => claims.length > 0);
  if (!first || others.length === 0) return 'one-sided';
  // Each makes its own statement on a day of its own.
  if (about === 'announced') return 'in-words';
  const pairs = [first, ...others].flatMap((account, index, all) =>
    all
      .slice(index + 1)
      .flatMap((other) =>
        account.claims.flatMap((a) => other.claims.map((b) => standingOfPair(a, b, register))),
      ),
  );
  return STANDINGS.find((standing) => pairs.includes(standing)) ?? 'in-words';
}

/** That a claim contradicts others does not tell which: an outlet's, perhaps, and not the other side's. */
function standingOfPair(a: Claim, b: Claim, register: Register): Standing {
  const found = disagreementOf([a, b], register);
  if (!found) return 'in-words';
  const differs = found.differences.some((difference) => difference !== 'attribution');
  return differs ? found.relation : 'same';
}
