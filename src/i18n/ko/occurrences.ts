import { countText } from '#i18n/count-text.ts';
import type { occurrencesEn } from '#i18n/en/occurrences.ts';

/** Korean words of how many occurrences entries stand for. */
export const occurrencesKo: typeof occurrencesEn = {
  noun: { one: '발생', many: '발생' },
  together: { one: '모두', many: '모두' },
  exactly: (count, { one }) => `${one} ${countText(count)}차례`,
  about: (count, { one }) => `${one} 약 ${countText(count)}차례`,
  atLeast: (least, { one }) => `${one} ${countText(least)}차례 이상`,
  upTo: (most, { one }) => `${one} 최대 ${countText(most)}차례`,
  between: (least, most, { one }) => `${one} ${countText(least)}~${countText(most)}차례`,
  several: ({ one }) => `${one} 여러 차례, 횟수 미상`,
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
