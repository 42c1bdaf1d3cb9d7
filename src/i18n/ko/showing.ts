import { countText } from '#i18n/count-text.ts';
import type { Asked, showingEn } from '#i18n/en/showing.ts';

const UNITS = { incident: '사건', entry: '항목' } as const;

const MAY_BE: Readonly<Record<Asked, string>> = {
  window: '일어났을 수 있는',
  day: '일어났을 수 있는',
  cumulative: '일어났을 수 있는',
  moment: '진행 중이었을 수 있는',
};
const THEN: Readonly<Record<Asked, string>> = {
  window: '이 기간에',
  day: '이날',
  cumulative: '그때까지',
  moment: '그때',
};

/** Korean words of the sentence that says what is shown. */
export const showingKo: typeof showingEn = {
  sentence: ({ certain, underWay, possible }, when, asked, where = '', unit = 'incident') => {
    const one = UNITS[unit];
    const at = `${when}(한국 시간)${where}`;
    const then = where === '' ? `${THEN[asked]} ${MAY_BE[asked]}` : '이 기간·구간에 해당할 수 있는';
    const more = possible > 0 ? `, ${then} ${one} ${countText(possible)}건` : '';
    if (certain === 0 && underWay === 0)
      return possible === 0
        ? `${at} 사건 없음`
        : `${at}${where && '에서'} ${MAY_BE[asked]} ${one} ${countText(possible)}건`;
    if (certain === 0) return `${at} 진행 중인 ${one} ${countText(underWay)}건${more}`;
    return `${at} ${one} ${countText(certain)}건${underWay > 0 ? `, 진행 중인 ${one} ${countText(underWay)}건` : ''}${more}`;
  },
  undone: (sentence) => `되돌렸습니다. ${sentence}`,
  redone: (sentence) => `다시 실행했습니다. ${sentence}`,
  undated: (count) => `날짜 미상 ${countText(count)}건`,
  absent: (count, day) =>
    day
      ? `${day}까지 보도되지 않은 사건 ${countText(count)}건`
      : `사용 중인 출처에 없는 사건 ${countText(count)}건`,
  searched: (words) => `검색: ‘${words}’`,
  searching: (words) => `‘${words}’ 검색 중`,
  notSearched: (words) => `‘${words}’ 검색하지 못함`,
  corroborated: '원출처가 2곳 이상인 사건만',
  hiddenKinds: (count) => `종류 ${count}가지 숨김`,
};
