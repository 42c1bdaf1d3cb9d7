/** The words of About: more than those of any panel, and fetched with it by those who open it. */
import type { Language } from '#domain/record/language.ts';
import { aboutEn } from '#i18n/en/about.ts';
import { transferEn } from '#i18n/en/transfer.ts';
import { aboutKo } from '#i18n/ko/about.ts';
import { transferKo } from '#i18n/ko/transfer.ts';

const WORDS_EN = { ...aboutEn, transfer: transferEn };
const WORDS: Readonly<Record<Language, AboutWords>> = {
  en: WORDS_EN,
  ko: { ...aboutKo, transfer: transferKo },
};

export type AboutWords = typeof WORDS_EN;

export function aboutWordsFor(language: Language): AboutWords {
  return WORDS[language];
}
