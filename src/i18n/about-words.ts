/** The words of About: more than those of any panel, and fetched with it by those who open it. */
import { aboutEn } from './en-about.ts';
import { transferEn } from './en-transfer.ts';
import { aboutKo } from './ko-about.ts';
import { transferKo } from './ko-transfer.ts';
import type { LanguageTag } from './language.ts';

const en = { ...aboutEn, transfer: transferEn };
const ko: typeof en = { ...aboutKo, transfer: transferKo };

export type AboutWords = typeof en;

export function aboutWordsFor(language: LanguageTag): AboutWords {
  return language === 'ko' ? ko : en;
}
