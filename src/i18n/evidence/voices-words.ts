import { isNotes } from '#domain/evidence/noted.ts';
import { quoteChain } from '#domain/evidence/observers/independence.ts';
import type { Claim } from '#domain/record/incident.ts';
import { speakerName } from '#domain/record/source.ts';
import type { EvidenceWords } from './evidence-words.ts';

/** Who saw it and who published it, once for each observer. */
export function voicesWords(
  claims: readonly Claim[],
  { catalogue, language, messages }: EvidenceWords,
): string[] {
  const nameOf = (id: string | undefined) => {
    if (id === undefined) return '';
    return isNotes(id, catalogue) ? messages.sources.noted.voice : speakerName(id, catalogue, language);
  };
  const voices = new Map<string, Set<string>>();
  for (const claim of claims)
    for (const chain of chainsOf(claim, catalogue)) {
      const [observer, outlet] = [chain.at(0), chain.at(-1)].map((id) => nameOf(id));
      if (!observer || !outlet) continue;
      voices.set(observer, (voices.get(observer) ?? new Set()).add(outlet));
    }
  return [...voices].map(([observer, outlets]) => {
    const others = [...outlets].filter((outlet) => outlet !== observer).join(', ');
    return others ? messages.evidence.disagreement.passedOn(observer, others) : observer;
  });
}

/** An inference is said by whoever its claim names: its premises are words on other things as well. */
function chainsOf(claim: Claim, catalogue: EvidenceWords['catalogue']): (readonly string[])[] {
  if (claim.basis === 'inferred') return [claim.attributedTo];
  return claim.quotes.map((quote) => quoteChain(claim, quote, catalogue));
}
