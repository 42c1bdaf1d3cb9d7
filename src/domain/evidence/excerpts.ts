/** Excerpts: quotations, each once, with every claim that rests on it. */
import type { Claim, Quote } from '#domain/record/incident.ts';

export interface Excerpt {
  readonly id: string;
  readonly quote: Quote;
  readonly claims: readonly Claim[];
}

/** Usable as an element's id. Where a quote has no offsets its words tell it from the others of its source. */
export function excerptId({ source, exact, start, end }: Quote): string {
  return start === undefined ? `words-${source}-${hashOf(exact)}` : `words-${source}-${start}-${end}`;
}

/** Every quotation of the claims, in the order in which they use it first. */
export function excerptsOf(claims: readonly Claim[]): Excerpt[] {
  const excerpts = new Map<string, Excerpt>();
  for (const claim of claims)
    for (const quote of claim.quotes) {
      const id = excerptId(quote);
      const before = excerpts.get(id)?.claims ?? [];
      excerpts.set(id, { id, quote, claims: before.includes(claim) ? before : [...before, claim] });
    }
  return [...excerpts.values()];
}

function hashOf(text: string): string {
  let hash = 0;
  for (const point of text) hash = (Math.imul(hash, 31) + (point.codePointAt(0) ?? 0)) | 0;
  return (hash >>> 0).toString(36);
}
