/** The words of the pages that stand alone. The app does not need them. */
import type { Language } from '#domain/record/language.ts';
import { type PageWords, pagesEn } from '#i18n/en/pages.ts';
import { pagesKo } from '#i18n/ko/pages.ts';

const WORDS: Readonly<Record<Language, PageWords>> = { en: pagesEn, ko: pagesKo };

export function pageWordsFor(language: Language): PageWords {
  return WORDS[language];
}
