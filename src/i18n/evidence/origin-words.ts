import { nearestChain } from '#domain/evidence/observers/independence.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { speakerName } from '#domain/record/source.ts';
import type { EvidenceWords } from './evidence-words.ts';
import { issuedWords } from './issued-words.ts';

/** ‘The army, as reported by The Daily, 3 June 2024’. */
export function originWords(
  quote: Quote,
  claim: Claim,
  { catalogue, language, messages }: EvidenceWords,
): string {
  const source = catalogue.sources.get(quote.source);
  const chain = nearestChain(claim, quote, catalogue).map((id) => speakerName(id, catalogue, language));
  const issued = source && issuedWords(source, language);
  return [messages.sources.chain(chain), issued].filter(Boolean).join(', ');
}
