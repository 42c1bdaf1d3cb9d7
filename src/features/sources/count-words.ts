import { type Claim, type CountValue, isCounted } from '../../domain/incident';
import type { Messages } from '../../i18n/en';
import { localTimeWords, spanWords } from '../../i18n/time-words';
import type { Language } from '../../state/view';

/** The value of a claim that has one, with the day up to which it was counted: what disagreement is about. */
export function valueWords(claim: Claim, language: Language, messages: Messages): string | undefined {
  if (claim.about === 'when') {
    const { start, end, approximate = false } = claim.value;
    const isBounded = start.earliest !== null || start.latest !== null || end.latest !== null;
    return isBounded ? spanWords({ start, end, approximate }, language) : undefined;
  }
  if (!isCounted(claim)) return undefined;
  const words = countWords(claim.value, messages, claim.about === 'distance');
  const asOf = claim.asOf && messages.evidence.asOf(localTimeWords(claim.asOf, language));
  return [words, asOf].filter(Boolean).join(', ');
}

/** A count in words: 'about 20', '20–30', 'at least 3'. No number is said to be no number, never zero. */
export function countWords(
  { min, max, approximate }: Pick<CountValue, 'min' | 'max' | 'approximate'>,
  messages: Messages,
  inMetres = false,
): string {
  const words = messages.sources.count;
  if (min === null && max === null) return words.none;
  const value = inMetres ? words.metres(rangeWords(min, max, words)) : rangeWords(min, max, words);
  return approximate ? words.about(value) : value;
}

function rangeWords(min: number | null, max: number | null, words: Messages['sources']['count']): string {
  if (min === null) return words.atMost(String(max));
  if (max === null) return words.atLeast(String(min));
  return min === max ? words.exactly(String(min)) : words.between(String(min), String(max));
}
