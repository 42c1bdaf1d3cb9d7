/** The words of the source panel and of the list of sources: fetched with these by those who open them. */

import type { Language } from '#domain/record/language.ts';
import { evidenceEn } from '#i18n/en/evidence.ts';
import { sourcesEn } from '#i18n/en/sources.ts';
import { evidenceKo } from '#i18n/ko/evidence.ts';
import { sourcesKo } from '#i18n/ko/sources.ts';
import { messagesFor } from '#i18n/language.ts';

const english = messagesFor('en');
const WORDS_EN = {
  ...english,
  sources: { ...english.sources, ...sourcesEn },
  evidence: { ...english.evidence, ...evidenceEn },
};

/** The words of the page, and those of the panel under the same names. */
export type PanelMessages = typeof WORDS_EN;

const korean = messagesFor('ko');
const WORDS: Readonly<Record<Language, PanelMessages>> = {
  en: WORDS_EN,
  ko: {
    ...korean,
    sources: { ...korean.sources, ...sourcesKo },
    evidence: { ...korean.evidence, ...evidenceKo },
  },
};

/** The words of one language. */
export function panelMessagesFor(language: Language): PanelMessages {
  return WORDS[language];
}
