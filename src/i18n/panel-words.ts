/** The words of the source panel and of the list of sources: fetched with these by those who open them. */
import { evidenceEn } from '#i18n/en/evidence.ts';
import { sourcesEn } from '#i18n/en/sources.ts';
import { evidenceKo } from '#i18n/ko/evidence.ts';
import { sourcesKo } from '#i18n/ko/sources.ts';
import { type LanguageTag, messagesFor } from './language.ts';

const english = messagesFor('en');
const en = {
  ...english,
  sources: { ...english.sources, ...sourcesEn },
  evidence: { ...english.evidence, ...evidenceEn },
};

/** The words of the page, and those of the panel under the same names. */
export type PanelMessages = typeof en;

const korean = messagesFor('ko');
const ko: PanelMessages = {
  ...korean,
  sources: { ...korean.sources, ...sourcesKo },
  evidence: { ...korean.evidence, ...evidenceKo },
};

/** The words of one language. */
export function panelMessagesFor(language: LanguageTag): PanelMessages {
  return language === 'ko' ? ko : en;
}
