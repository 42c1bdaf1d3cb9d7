import type { Language } from '#domain/record/language.ts';
import type { Subject } from '#domain/record/subject.ts';
import { kindOf } from '#domain/record/subject.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { countedNoun, rangeWords } from '#i18n/occurrence-words.ts';
import type { ShownOccurrences } from '#state/occurrences.ts';

/** '17 crossings'; null where there are as many occurrences as entries, as far as anybody knows. */
export function occurrenceWords(
  { kind, occurrences, differs }: ShownOccurrences,
  subject: Subject,
  language: Language,
  messages: Messages,
): string | null {
  if (!differs) return null;
  const noun = countedNoun(kind === undefined ? undefined : kindOf(subject, kind), language, messages);
  return rangeWords(occurrences, noun, messages);
}
