/** What the panel shows of an incident's claims: facts in a fixed order, and their excerpts by source. */
import { type Claim, type Quote, SUBJECTS, type Subject } from '../../domain/incident';

export interface FactGroup {
  readonly about: Subject;
  readonly supporting: readonly Claim[];
  readonly contradicting: readonly Claim[];
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
  return SUBJECTS.flatMap((about) => {
    const own = claims.filter((claim) => claim.about === about);
    if (own.length === 0) return [];
    return [
      {
        about,
        supporting: own.filter((claim) => claim.stance === 'supports'),
        contradicting: own.filter((claim) => claim.stance === 'contradicts'),
      },
    ];
  });
}

/** Usable as an element's id. */
export function excerptId({ source, start, end }: Quote): string {
  return `words-${source}-${start}-${end}`;
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
    excerpts: [...excerpts.values()].sort(
      (a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end,
    ),
  }));
}

/** The words around a quote, cut to whole words, with an ellipsis where the text goes on. */
export function contextOf({ prefix, suffix, start }: Quote): { before: string; after: string } {
  const goesBack = start > [...prefix].length;
  const before = goesBack ? `… ${prefix.replace(/^\S*\s+/u, '')}` : prefix;
  const after = `${suffix.replace(/\s+\S*$/u, '')} …`;
  return { before, after };
}
