import type { incidentsEn } from '#i18n/en/incidents.ts';

/** Korean words of the incident list and its legend. */
export const incidentsKo: typeof incidentsEn = {
  heading: '사건',
  search: '사건 검색',
  searchHint: '제목, 사실, 인용문 검색',
  clearSearch: '검색어 지우기',
  legend: '사건 종류',
  kind: '종류',
  certain: '확실',
  possible: '가능',
  only: '이것만',
  onlyKind: (kind) => `${kind}만 보기`,
  all: '모두',
  allKinds: '모든 종류 보기',
  facet: (kind, certain, possible, undated) =>
    `${kind}: 확실 ${certain}건, 가능 ${possible}건${undated > 0 ? `, 날짜 미상 ${undated}건` : ''}`,
  reading: '지도 읽는 법',
  key: {
    certain: '채운 기호: 가능한 때가 모두 이 기간 안에 있어 확실함',
    possible: '빈 기호: 때나 장소가 밖일 수 있어 가능성만 있음',
    approximate: '점선 고리: 보이게 하려고 놓은 기호이며 실제 지점이 아님',
    wash: '면: 일어났을 수 있는 곳. 잉크의 양이 모두 같아 넓을수록 옅고, 겹치면 더해짐',
  },
  list: '이 기간의 사건',
  keys: '화살표 키로 이동, Enter로 열기, Home·End로 처음·끝',
  field: '현장',
  context: '배경: 다른 곳 또는 지속된 상태',
  place: (precision) => `위치: ${precision}`,
  unsupported: '켜 놓은 출처 가운데 이를 뒷받침하는 것이 없음',
  none: '사건 없음',
  noneIn: (range) => `${range}: 사건이 없습니다.`,
  noneMatching: (text, range) => `${range}: ‘${text}’에 맞는 사건이 없습니다.`,
  noneOfKinds: (range) => `${range}: 켜 놓은 종류의 사건이 없습니다.`,
  clear: '필터 지우기',
  resetWindow: (range) => `${range}로 가기`,
};
