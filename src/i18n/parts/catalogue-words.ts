/** The words of the catalogues of rows, fetched by those who are offered any. */
import type { Language } from '#domain/record/language.ts';
import { cataloguesEn } from '#i18n/en/catalogues.ts';
import { cataloguesKo } from '#i18n/ko/catalogues.ts';

export type CatalogueWords = typeof cataloguesEn;

const WORDS: Readonly<Record<Language, CatalogueWords>> = { en: cataloguesEn, ko: cataloguesKo };

export function catalogueWordsFor(language: Language): CatalogueWords {
  return WORDS[language];
}
