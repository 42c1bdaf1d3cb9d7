import type { countedEn } from '#i18n/en/counted.ts';

/** Korean words of what explains how entries and occurrences are counted. */
export const countedKo: typeof countedEn = {
  heading: '항목 수와 횟수',
  lead: '‘월선 여섯 차례’처럼 한 항목이 여러 번을 묶은 것일 수 있습니다. 다른 항목에 포함된 횟수는 두 번 세지 않습니다.',
  total: (entries, _isOne, occurrences) => `항목 ${entries}건: ${occurrences}`,
  entriesBetween: (least, most) => `${least}~${most}`,
  counting: '여러 번을 묶은 항목',
  within: (count) => `항목 ${count}건은 다른 항목에 포함되어 있습니다.`,
  doubtful: (part, wholes) => `‘${part}’ 항목이 ${wholes}에 포함되는지는 알 수 없습니다.`,
  quoted: (title) => `‘${title}’ 항목`,
  open: (count) => `항목 ${count}건은 전부 또는 일부가 이 기간에 들지 않을 수 있습니다.`,
  rough: (told, read) => `‘${told}’는 ${read}로 읽습니다. 앞뒤로 4분의 1을 두는 이 지도의 기준입니다.`,
  unbounded: (count) => `항목 ${count}건은 최대 몇 차례인지 밝힌 출처가 없습니다.`,
};
