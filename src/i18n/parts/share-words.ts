/** The words of Share, fetched with its dialog by those who open it. Each part of it may bring a file of its own. */
import type { Language } from '#domain/record/language.ts';
import { shareEn } from '#i18n/en/share.ts';
import { shareKo } from '#i18n/ko/share.ts';

const WORDS_EN = { ...shareEn };

export type ShareMessages = typeof WORDS_EN;

const WORDS: Readonly<Record<Language, ShareMessages>> = { en: WORDS_EN, ko: { ...shareKo } };

export function shareWordsFor(language: Language): ShareMessages {
  return WORDS[language];
}
