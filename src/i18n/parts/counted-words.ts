/** The words of what explains how entries and occurrences are counted, fetched with it. */
import type { Language } from '#domain/record/language.ts';
import { countedEn } from '#i18n/en/counted.ts';
import { countedKo } from '#i18n/ko/counted.ts';

const WORDS: Readonly<Record<Language, typeof countedEn>> = { en: countedEn, ko: countedKo };

export function countedWordsFor(language: Language): typeof countedEn {
  return WORDS[language];
}
