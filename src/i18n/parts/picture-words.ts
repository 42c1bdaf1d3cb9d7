/** The words of pictures, fetched by those who save one. */
import type { Language } from '#domain/record/language.ts';
import { type PictureWords, pictureEn } from '#i18n/en/picture.ts';
import { pictureKo } from '#i18n/ko/picture.ts';

const WORDS: Readonly<Record<Language, PictureWords>> = { en: pictureEn, ko: pictureKo };

export function pictureWordsFor(language: Language): PictureWords {
  return WORDS[language];
}
