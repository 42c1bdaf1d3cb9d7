/** The words of verifying: fetched with the panel by those who open an incident. */
import { verifyEn } from '#i18n/en/verify.ts';
import { verifyKo } from '#i18n/ko/verify.ts';
import type { LanguageTag } from './language.ts';

export function verifyWordsFor(language: LanguageTag): typeof verifyEn {
  return language === 'ko' ? verifyKo : verifyEn;
}
