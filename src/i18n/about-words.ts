/** The words of About: more than those of any panel, and fetched with it by those who open it. */
import { aboutEn } from './en-about';
import { transferEn } from './en-transfer';
import { aboutKo } from './ko-about';
import { transferKo } from './ko-transfer';
import type { LanguageTag } from './language';

const en = { ...aboutEn, transfer: transferEn };
const ko: typeof en = { ...aboutKo, transfer: transferKo };

export type AboutWords = typeof en;

export function aboutWordsFor(language: LanguageTag): AboutWords {
  return language === 'ko' ? ko : en;
}
