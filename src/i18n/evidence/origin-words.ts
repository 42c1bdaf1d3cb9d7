import { isNote, withoutNotes } from '#domain/evidence/noted.ts';
import { nearestChain } from '#domain/evidence/observers/independence.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { speakerName } from '#domain/record/source.ts';
import type { EvidenceWords } from './evidence-words.ts';
import { issuedWords } from './issued-words.ts';

/** ‘The army, as reported by The Daily, 3 June 2024’; of our notes that they are notes, and who is noted to have said it. */
export function originWords(quote: Quote, claim: Claim, shared: EvidenceWords): string {
  const { catalogue, language, messages } = shared;
  const chain = chainWords(nearestChain(claim, quote, catalogue), shared);
  if (isNote(quote, catalogue)) return messages.sources.noted.origin(chain);
  const source = catalogue.sources.get(quote.source);
  const issued = source && issuedWords(source, language);
  return [chain, issued].filter(Boolean).join(', ');
}

/** Who said it and who passed it on; our notes are nobody. Empty where it came by them alone. */
export function chainWords(
  chain: readonly string[],
  { catalogue, language, messages }: EvidenceWords,
): string {
  const named = withoutNotes(chain, catalogue);
  return named.length === 0
    ? ''
    : messages.sources.chain(named.map((id) => speakerName(id, catalogue, language)));
}
