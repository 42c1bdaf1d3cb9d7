import { numbersIn } from '#domain/checks/words/number-words.ts';
import { isDated, spanOfClaim } from '#domain/evidence/readings/dated-claim.ts';
import { NOT_AROUND, resolveTime } from '#domain/evidence/readings/time-readings.ts';
import { isCounted } from '#domain/record/claims.ts';
import type { Claim, CountValue } from '#domain/record/incident.ts';
import type { Language } from '#domain/record/language.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import { spanWords } from '#i18n/dates/time-words.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';

/** What a claim's own words do not say of its value: the value, and the day up to which it was counted. */
export function untoldValue(claim: Claim, language: Language, messages: PanelMessages): string | undefined {
  const value = bareValueWords(claim, language, messages);
  const asOf = isCounted(claim) && claim.asOf && messages.evidence.asOf(localTimeWords(claim.asOf, language));
  const untold = value !== undefined && !tells(claim, value, language) && value;
  return [untold, asOf].filter(Boolean).join(', ') || undefined;
}

/** True where a claim's words give every number of its value; of a time with an open end they say too little. */
function tells(claim: Claim, value: string, language: Language): boolean {
  const span = isDated(claim) ? spanOfClaim(claim) : undefined;
  const isOpen = span && !(Number.isFinite(span.earliestStart) && Number.isFinite(span.latestEnd));
  const numbers = [...numbersIn(value)];
  const said = numbersIn(claim.text[language]);
  return !isOpen && numbers.length > 0 && numbers.every((number) => said.has(number));
}

/** The value alone: a time or a number. */
export function bareValueWords(
  claim: Claim,
  language: Language,
  messages: PanelMessages,
): string | undefined {
  if (isCounted(claim)) return countWords(claim.value, messages, claim.about === 'distance');
  if (claim.about === 'announced')
    return spanWords({ start: claim.value, end: claim.value, around: NOT_AROUND }, language);
  if (claim.about !== 'when') return undefined;
  const { start, end } = claim.value;
  const isBounded = start.earliest !== null || start.latest !== null || end.latest !== null;
  return isBounded ? spanWords(resolveTime([claim]), language) : undefined;
}

/** A count in words: 'about 20', '20–30', 'at least 3'. No number is said to be no number, never zero. */
export function countWords(
  { min, max, approximate = false }: Pick<CountValue, 'min' | 'max' | 'approximate'>,
  messages: PanelMessages,
  inMetres = false,
): string {
  const words = messages.sources.count;
  const unit = (value: string) => (inMetres ? words.metres(value) : value);
  if (min !== null && max !== null) {
    const value = unit(min === max ? String(min) : words.between(String(min), String(max)));
    return approximate ? words.about(value) : value;
  }
  if (min !== null) return (approximate ? words.orMore : words.atLeast)(unit(String(min)));
  if (max === null) return words.none;
  const orLess = inMetres ? words.orLess : words.orFewer;
  return (approximate ? orLess : words.atMost)(unit(String(max)));
}
