import { countText } from '#i18n/count-text.ts';
import type { occurrencesEn } from '#i18n/en/occurrences.ts';

/** Without a noun the number stands alone. */
function said(noun: string, number: string): string {
  return noun === '' ? number : `${noun} ${number}`;
}

/** Korean words of how many occurrences entries stand for. */
export const occurrencesKo: typeof occurrencesEn = {
  noun: { one: '', many: '' },
  together: { one: '모두', many: '모두' },
  exactly: (count, { one }) => said(one, `${countText(count)}차례`),
  about: (count, { one }) => said(one, `약 ${countText(count)}차례`),
  atLeast: (least, { one }) => said(one, `${countText(least)}차례 이상`),
  upTo: (most, { one }) => said(one, `최대 ${countText(most)}차례`),
  between: (least, most, { one }) => said(one, `${countText(least)}~${countText(most)}차례`),
  several: ({ one }) => said(one, `여러 차례, 횟수 미상`),
  number: {
    exactly: (count) => `${countText(count)}차례`,
    atLeast: (least) => `${countText(least)}차례 이상`,
    upTo: (most) => `최대 ${countText(most)}차례`,
    between: (least, most) => `${countText(least)}~${countText(most)}차례`,
    unknown: '몇 차례인지 알 수 없으나 일부',
  },
  after: (entries, occurrences) => `${entries}: ${occurrences}`,
  how: '집계 방식',
};
