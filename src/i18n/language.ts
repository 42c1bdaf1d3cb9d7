import type { Language } from '#domain/record/language.ts';
import { en, type Messages } from '#i18n/en/messages.ts';
import { ko } from '#i18n/ko/messages.ts';

const CATALOGUES: Record<Language, Messages> = { en, ko };

/** The words of one language. */
export function messagesFor(language: Language): Messages {
  return CATALOGUES[language];
}

/** The best of our languages for a reader's list of preferred ones (BCP 47); English when none fits. */
export function preferredLanguage(preferred: readonly string[]): Language {
  const known = preferred
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => tag === 'en' || tag === 'ko');
  return known === 'ko' ? 'ko' : 'en';
}
