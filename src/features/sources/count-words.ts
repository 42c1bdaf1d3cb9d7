import type { Claim, CountValue } from '../../domain/incident';
import type { Messages } from '../../i18n/en';

/** The count a claim gives; undefined for a claim that counts nothing. */
export function countOf(claim: Claim): CountValue | undefined {
  return claim.about === 'people' || claim.about === 'casualties' || claim.about === 'number'
    ? claim.value
    : undefined;
}

/** A count in words: 'about 20', '20–30', 'at least 3'. No number is said to be no number, never zero. */
export function countWords({ min, max, approximate }: CountValue, messages: Messages): string {
  const words = messages.sources.count;
  if (min === null && max === null) return words.none;
  const value = rangeWords(min, max, words);
  return approximate ? words.about(value) : value;
}

function rangeWords(min: number | null, max: number | null, words: Messages['sources']['count']): string {
  if (min === null) return words.atMost(String(max));
  if (max === null) return words.atLeast(String(min));
  return min === max ? words.exactly(String(min)) : words.between(String(min), String(max));
}
