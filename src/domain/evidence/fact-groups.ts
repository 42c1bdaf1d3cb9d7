/** What is shown of an incident's claims: facts in a fixed order, and the words around a quote. */
import { type Claim, type Quote, TOPICS, type Topic } from '#domain/record/incident.ts';

export interface FactGroup {
  readonly about: Topic;
  readonly supporting: readonly Claim[];
  readonly contradicting: readonly Claim[];
  /** Errors in circulation: shown apart, with the reason. */
  readonly mistaken: readonly Claim[];
}

/** Claims by subject, in the order in which a reader asks: when, where, who, what. */
export function factGroups(claims: readonly Claim[]): FactGroup[] {
  return TOPICS.flatMap((about) => {
    const own = claims.filter((claim) => claim.about === about);
    if (own.length === 0) return [];
    return [
      {
        about,
        supporting: own.filter((claim) => claim.stance === 'supports'),
        contradicting: own.filter((claim) => claim.stance === 'contradicts'),
        mistaken: own.filter((claim) => claim.stance === 'mistaken'),
      },
    ];
  });
}

/** In the order in which all of them are printed: errors in circulation come last, apart. */
export function printedOrder(groups: readonly FactGroup[]): Claim[] {
  return [
    ...groups.flatMap(({ supporting, contradicting }) => [...supporting, ...contradicting]),
    ...groups.flatMap(({ mistaken }) => mistaken),
  ];
}

/**
 * The fact that speaks for its subject: one that sets the range, else the one with most quotes, stated before inferred;
 * the first of them in the record.
 */
export function leadingFact(supporting: readonly Claim[], setters: ReadonlySet<string>): Claim | undefined {
  const rank = ({ id, quotes, basis }: Claim): readonly number[] => [
    setters.has(id) ? 0 : 1,
    -quotes.length,
    basis === 'stated' ? 0 : 1,
  ];
  return [...supporting].sort((a, b) => compareRanks(rank(a), rank(b)))[0];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The words around a quote, cut to whole words, with an ellipsis where the text goes on, or may. */
export function contextOf({ prefix, suffix, start }: Quote): { before: string; after: string } {
  if (start === undefined) return { before: '… ', after: ' …' };
  const goesBack = start > [...prefix].length;
  const before = goesBack ? `… ${prefix.replace(/^\S*\s+/u, '')}` : prefix;
  const after = `${suffix.replace(/\s+\S*$/u, '')} …`;
  return { before, after };
}

/** Enough of a quotation to know it by, in code points. */
const SNIPPET = 48;

/** How a quotation is named where it is printed elsewhere. */
export function snippetOf({ exact }: Pick<Quote, 'exact'>): string {
  const points = [...exact];
  return points.length > SNIPPET ? `${points.slice(0, SNIPPET).join('').trimEnd()}…` : exact;
}
