/** Korean names of what a link can say. */
import type { linkPartsEn } from '#i18n/en/link.ts';

export const linkPartsKo: typeof linkPartsEn = {
  col: '모음',
  c: '자료',
  sel: '선택한 사건',
  claim: '강조한 사실',
  t: '기간',
  mode: '표시 범위',
  km: '분계선 구간',
  off: '숨긴 종류',
  observers: '원출처 수',
  q: '검색어',
  sets: '출처 묶음',
  nosrc: '꺼 둔 출처',
  known: '알려진 내용의 기준일',
  side: '설명의 주체',
  map: '지도 위치',
  view: '지도 또는 분계선 보기',
  terrain: '입체 지형',
  version: '기록 판',
  story: '이야기 단계',
  lang: '언어',
  theme: '테마',
};
