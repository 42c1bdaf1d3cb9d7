/** The words of printing: fetched with the sheet. */
import type { Language } from '#domain/record/language.ts';
import { type PrintWords, printEn } from '#i18n/en/print.ts';
import { printKo } from '#i18n/ko/print.ts';

const WORDS: Readonly<Record<Language, PrintWords>> = { en: printEn, ko: printKo };

export function printWordsFor(language: Language): PrintWords {
  return WORDS[language];
}
