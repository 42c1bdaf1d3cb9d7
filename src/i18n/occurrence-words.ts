/** How many occurrences one entry, or several together, stand for, in words. */
import type { CountRange } from '#domain/evidence/occurrences.ts';
import type { OccurrenceCount } from '#domain/evidence/outline.ts';
import type { Language } from '#domain/record/language.ts';
import type { Kind } from '#domain/record/subject.ts';
import type { Messages } from './en/messages.ts';
import type { CountedNoun } from './en/occurrences.ts';

/** `kind`: the only one that is counted; undefined where there are several. */
export function countedNoun(
  kind: Pick<Kind, 'counted'> | undefined,
  language: Language,
  { occurrences }: Messages,
): CountedNoun {
  if (!kind) return occurrences.together;
  if (!kind.counted) return occurrences.noun;
  const { en, ko } = kind.counted;
  return language === 'en' ? { one: en[0], many: en[1] } : { one: ko, many: ko };
}

/** '17 crossings', '10 to 13 crossings', 'at least 20 explosions'. */
export function rangeWords(
  { least, most }: CountRange,
  noun: CountedNoun,
  { occurrences }: Messages,
): string {
  if (least === most) return occurrences.exactly(least, noun);
  if (!Number.isFinite(most)) return occurrences.atLeast(least, noun);
  return least === 0 ? occurrences.upTo(most, noun) : occurrences.between(least, most, noun);
}

/** '15 to 16': the number alone. */
export function numberWords({ least, most }: CountRange, { occurrences: { number } }: Messages): string {
  if (least === most) return number.exactly(least);
  if (!Number.isFinite(most)) return least === 0 ? number.unknown : number.atLeast(least);
  return least === 0 ? number.upTo(most) : number.between(least, most);
}

/** What one entry counts, as its sources have it: 'about 12 explosions'. */
export function countedWords(
  { min, max, approximate }: OccurrenceCount,
  noun: CountedNoun,
  messages: Messages,
): string {
  const { about, several } = messages.occurrences;
  if (min === null && max === null) return several(noun);
  if (approximate && min !== null && min === max) return about(min, noun);
  return rangeWords({ least: min ?? 0, most: max ?? Infinity }, noun, messages);
}
