import { LANGUAGES, type Language } from '#domain/record/language.ts';
import { en, type Messages } from '#i18n/en/messages.ts';
import { ko } from '#i18n/ko/messages.ts';

const CATALOGUES: Record<Language, Messages> = { en, ko };

/** The words of one language. */
export function messagesFor(language: Language): Messages {
  return CATALOGUES[language];
}

/** The best of our languages for a reader's list of preferred ones (BCP 47); English when none fits. */
export function preferredLanguage(preferred: readonly string[]): Language {
  const wanted = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.flatMap((tag) => LANGUAGES.filter((language) => language === tag))[0] ?? 'en';
}
