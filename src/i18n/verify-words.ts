/** The words of verifying: fetched with the panel by those who open an incident. */
import type { Language } from '#domain/record/language.ts';
import { verifyEn } from '#i18n/en/verify.ts';
import { verifyKo } from '#i18n/ko/verify.ts';

export function verifyWordsFor(language: Language): typeof verifyEn {
  return language === 'ko' ? verifyKo : verifyEn;
}
