/** The words of verifying: fetched with the panel by those who open an incident. */
import { verifyEn } from './en-verify';
import { verifyKo } from './ko-verify';
import type { LanguageTag } from './language';

export function verifyWordsFor(language: LanguageTag): typeof verifyEn {
  return language === 'ko' ? verifyKo : verifyEn;
}
