/** What the panel shows of an incident's claims: facts in a fixed order, and their excerpts by source. */
import { type Claim, type Quote, TOPICS, type Topic } from '#domain/record/incident.ts';

export interface FactGroup {
  readonly about: Topic;
  readonly supporting: readonly Claim[];
  readonly contradicting: readonly Claim[];
  /** Errors in circulation: shown apart, with the reason. */
  readonly mistaken: readonly Claim[];
}

/** Words of one source, with every fact that rests on them. */
export interface Excerpt {
  readonly id: string;
  readonly quote: Quote;
  readonly claims: readonly Claim[];
}

export interface SourceExcerpts {
  readonly source: string;
  readonly excerpts: readonly Excerpt[];
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

/** Usable as an element's id. Where a quote has no offsets its words tell it from the others of its source. */
export function excerptId({ source, exact, start, end }: Quote): string {
  return start === undefined ? `words-${source}-${hashOf(exact)}` : `words-${source}-${start}-${end}`;
}

function hashOf(text: string): string {
  let hash = 0;
  for (const point of text) hash = (Math.imul(hash, 31) + (point.codePointAt(0) ?? 0)) | 0;
  return (hash >>> 0).toString(36);
}

/** Sources in order of first use, each with its excerpts in the order of its text. */
export function excerptsBySource(claims: readonly Claim[]): SourceExcerpts[] {
  const sources = new Map<string, Map<string, Excerpt>>();
  for (const claim of claims)
    for (const quote of claim.quotes) {
      const excerpts = sources.get(quote.source) ?? new Map<string, Excerpt>();
      const id = excerptId(quote);
      const before = excerpts.get(id)?.claims ?? [];
      excerpts.set(id, { id, quote, claims: before.includes(claim) ? before : [...before, claim] });
      sources.set(quote.source, excerpts);
    }
  return [...sources].map(([source, excerpts]) => ({
    source,
    excerpts: [...excerpts.values()].sort((a, b) => compareOffsets(a.quote, b.quote)),
  }));
}

/** In the order of the text; quotes whose place in it is not known stay in the order of the record. */
function compareOffsets(a: Quote, b: Quote): number {
  return (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0);
}

/** The words around a quote, cut to whole words, with an ellipsis where the text goes on, or may. */
export function contextOf({ prefix, suffix, start }: Quote): { before: string; after: string } {
  if (start === undefined) return { before: '… ', after: ' …' };
  const goesBack = start > [...prefix].length;
  const before = goesBack ? `… ${prefix.replace(/^\S*\s+/u, '')}` : prefix;
  const after = `${suffix.replace(/\s+\S*$/u, '')} …`;
  return { before, after };
}
