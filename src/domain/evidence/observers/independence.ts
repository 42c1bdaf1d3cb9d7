/**
 * Independence by origin: ten outlets that repeat one statement are one observation. Who finally saw it is the
 * first of a claim's chain, who published it the last.
 */
import type { EvidenceFilter } from '#domain/evidence/evidence.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { countedAs, isOwnWords, observerId } from './observers.ts';

export interface Observer {
  /** Speaker id; several names of one observer are one. */
  readonly id: string;
  /** Ids of all the names under which these claims cite it, `id` first: offices of one establishment keep their own. */
  readonly names: readonly string[];
  /** The ways by which what was observed came to be read, observer first, each once. */
  readonly chains: readonly (readonly string[])[];
}

export interface Independence {
  /** Speaker ids of all who published something of it. */
  readonly outlets: readonly string[];
  readonly observers: readonly Observer[];
  /** Speakers who are quoted and observed nothing themselves. */
  readonly commentators: readonly string[];
  /** Outlets that also say something in their own name, without telling from whom they have it. */
  readonly unattributed: readonly string[];
}

type Register = Pick<Catalogue, 'sources' | 'speakers'>;
type Chain = readonly string[];

/** What the claims amount to in independent observations. Mistaken claims observe nothing, nor do comments. */
export function independenceOf(claims: readonly Claim[], register: Register): Independence {
  const notMistaken = claims.filter(({ stance }) => stance !== 'mistaken');
  const chainsOfAll = (some: readonly Claim[]) => some.flatMap((claim) => chainsOf(claim, register));
  const observed = chainsOfAll(notMistaken.filter(({ comments }) => !comments));
  const commented = chainsOfAll(notMistaken.filter(({ comments }) => comments));
  const observers = observersOf(observed, register);
  const saw = new Set(observers.map(({ id }) => countedAs(id, register)));
  const isPassedOn = (chain: Chain) => !isOwnWords(chain, register);
  const speakers = commented.filter(isPassedOn).map(([first = '']) => first);
  return {
    outlets: [...new Set([...observed, ...commented].map((chain) => chain.at(-1) ?? ''))],
    observers,
    commentators: [...new Set(speakers)].filter((id) => !saw.has(countedAs(id, register))),
    unattributed: [...new Set(observed.filter((chain) => !isPassedOn(chain)).map(([first = '']) => first))],
  };
}

/** How many observers support the claims, without their names and ways: asked of thousands of incidents. */
export function countObservers(claims: readonly Claim[], register: Register): number {
  const observers = new Set<string>();
  for (const claim of claims) {
    if (claim.stance !== 'supports' || claim.comments) continue;
    for (const chain of chainsOf(claim, register))
      if (!isOwnWords(chain, register)) observers.add(countedAs(chain[0] ?? '', register));
  }
  return observers.size;
}

/**
 * The observers, those with most ways first. Who can't be told apart is one, under the name by which it is best known
 * among those that these claims use: another source's name is not put into a text's mouth.
 */
function observersOf(chains: readonly Chain[], register: Register): Observer[] {
  const groups = new Map<string, Chain[]>();
  for (const chain of chains.filter((one) => !isOwnWords(one, register))) {
    const group = countedAs(chain[0] ?? '', register);
    groups.set(group, [...(groups.get(group) ?? []), chain]);
  }
  return [...groups]
    .map(([group, ways]) => {
      const names = ways.map(([first = '']) => first);
      const known = names.includes(group) ? group : (names[0] ?? group);
      const isKnown = (name: string) => observerId(name, register) === observerId(known, register);
      // Several names of one observer would make several ways of one.
      const renamed = ways.map(([first = '', ...passedOn]) => [isKnown(first) ? known : first, ...passedOn]);
      return {
        id: known,
        names: [...new Set([known, ...renamed.map(([first = '']) => first)])],
        chains: [...new Map(renamed.map((way) => [way.join(' '), way])).values()],
      };
    })
    .sort((a, b) => b.chains.length - a.chains.length);
}

/** One chain a quoted source; the first is the claim's own. An inference has that only. */
export function chainsOf(claim: Claim, register: Register): (readonly string[])[] {
  if (claim.basis === 'inferred') return [claim.attributedTo];
  const others = claim.quotes
    .map((quote) => quoteChain(claim, quote, register))
    .filter((chain) => chain.length > 0 && chain !== claim.attributedTo);
  return [claim.attributedTo, ...others];
}

/**
 * Whose words a quote is: speaker ids, who is quoted first and who published it last; empty where the source is
 * unknown. The premises of an inference have their outlet only: whom that has them from is not told by the claim.
 */
export function quoteChain(claim: Claim, quote: Quote, register: Register): readonly string[] {
  if (quote.attributedTo) return quote.attributedTo;
  const source = register.sources.get(quote.source);
  const via = source?.custom.via ?? [];
  if (claim.basis === 'inferred') return via.slice(-1);
  if (via.length === 0 || via.at(-1) === claim.attributedTo.at(-1)) return claim.attributedTo;
  const [observer] = claim.attributedTo;
  if (observer === undefined || isOwnWords(claim.attributedTo, register)) return via;
  const named = sameObserver(source?.custom.origin, observer, register);
  return [named, ...via.filter((id) => id !== named)];
}

/** Whose words a quotation is, as its claim tells it: an inference from it alone passes on what that claim does. */
export function nearestChain(claim: Claim, quote: Quote, register: Register): readonly string[] {
  const isSole = claim.basis === 'inferred' && claim.quotes.length === 1;
  return isSole ? claim.attributedTo : quoteChain(claim, quote, register);
}

/** The observer under the name that this source gives it, if it is the same. */
function sameObserver(origin: string | undefined, observer: string, register: Register): string {
  const isSame = origin !== undefined && countedAs(origin, register) === countedAs(observer, register);
  return isSame ? origin : observer;
}

/**
 * A claim as what is enabled makes it: without the quotes that do not count, and passed on by one that does. An inference
 * stands with all its premises or not at all.
 */
export function asEnabled(claim: Claim, isEnabled: EvidenceFilter, register: Register): Claim {
  if (claim.basis === 'inferred') return claim;
  const quotes = claim.quotes.filter((quote) => isEnabled(quote.source, quote, claim));
  if (quotes.length === claim.quotes.length) return claim;
  const chains = quotes.map((quote) => quoteChain(claim, quote, register)).filter(({ length }) => length > 0);
  const chain = chains.find((one) => one === claim.attributedTo) ?? chains[0];
  return { ...claim, quotes, ...(chain && { attributedTo: [...chain] }) };
}
