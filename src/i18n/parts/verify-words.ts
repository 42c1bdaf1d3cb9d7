/** The words of verifying: fetched with the panel by those who open an incident. */
import type { Language } from '#domain/record/language.ts';
import { verifyEn } from '#i18n/en/verify.ts';
import { verifyKo } from '#i18n/ko/verify.ts';

const WORDS: Readonly<Record<Language, typeof verifyEn>> = { en: verifyEn, ko: verifyKo };

export function verifyWordsFor(language: Language): typeof verifyEn {
  return WORDS[language];
}
