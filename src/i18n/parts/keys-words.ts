/** The words of the list of keyboard shortcuts, fetched by those who open it. */
import type { Language } from '#domain/record/language.ts';
import { type KeysWords, keysEn } from '#i18n/en/keys.ts';
import { keysKo } from '#i18n/ko/keys.ts';

const WORDS: Readonly<Record<Language, KeysWords>> = { en: keysEn, ko: keysKo };

export function keysWordsFor(language: Language): KeysWords {
  return WORDS[language];
}
