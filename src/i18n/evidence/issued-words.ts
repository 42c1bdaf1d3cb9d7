import type { Language } from '#domain/record/language.ts';
import { issuedOn, type Source } from '#domain/record/source.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';

/** When a source was published, as exactly as it says; undefined where it does not. */
export function issuedWords(source: Source, language: Language): string | undefined {
  const issued = issuedOn(source);
  return issued === undefined ? undefined : localTimeWords(issued, language);
}
