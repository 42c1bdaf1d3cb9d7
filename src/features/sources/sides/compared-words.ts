/** Which quotations a comparison prints: enough to hear each side, the rest is with the facts. */
import { excerptId } from '#domain/evidence/excerpts.ts';
import type { SideBySide } from '#domain/evidence/sides/side-by-side.ts';
import type { Claim, Quote, Topic } from '#domain/record/incident.ts';
import type { AccountSide } from '#domain/record/source.ts';

export interface ComparedQuote {
  /** Of its excerpt. */
  readonly id: string;
  readonly about: Topic;
  readonly side: AccountSide;
  readonly quote: Quote;
  /** The claim that it is quoted for. */
  readonly claim: Claim;
}

/** A claim has its first quotation, and further ones as long as all of them are no longer than this, in code points. */
const ROOM = 200;

/** Those of the subjects that stand in the open, each where it is quoted first, and once. */
export function comparedWords({ topics }: SideBySide): readonly ComparedQuote[] {
  const found = new Map<string, ComparedQuote>();
  for (const { about, accounts, isMain } of topics)
    for (const { side, claims } of accounts)
      for (const claim of isMain ? claims : [])
        for (const quote of quotesOf(claim, found)) {
          const id = excerptId(quote);
          found.set(id, { id, about, side, quote, claim });
        }
  return [...found.values()];
}

function quotesOf({ quotes }: Claim, printed: ReadonlyMap<string, unknown>): Quote[] {
  let length = 0;
  const left = quotes.filter((quote) => !printed.has(excerptId(quote)));
  return left.filter(({ exact }, index) => {
    length += [...exact].length;
    return index === 0 || length <= ROOM;
  });
}
