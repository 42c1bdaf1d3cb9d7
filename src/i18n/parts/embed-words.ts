/** The words of the map in a frame of another page, and of the code that puts it there. */
import type { Language } from '#domain/record/language.ts';
import { type EmbedWords, embedEn } from '#i18n/en/embed.ts';
import { embedKo } from '#i18n/ko/embed.ts';

const WORDS: Readonly<Record<Language, EmbedWords>> = { en: embedEn, ko: embedKo };

export function embedWordsFor(language: Language): EmbedWords {
  return WORDS[language];
}
