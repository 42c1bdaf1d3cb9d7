import { countText } from '#i18n/count-text.ts';
import type { incidentsEn } from '#i18n/en/incidents.ts';

/** Korean words of the incident list and its legend. */
export const incidentsKo: typeof incidentsEn = {
  heading: '사건',
  collection: '모음',
  search: '사건 검색',
  searchHint: '장소·출처·인용문 검색, 초성 가능',
  clearSearch: '검색어 지우기',
  legend: '사건 종류',
  legendWithSides: '누구의 설명·사건 종류',
  kind: '종류',
  only: '이것만',
  onlyKind: (kind) => `${kind}만 보기`,
  all: '모두',
  allKinds: '모든 종류 보기',
  facet: (kind, { certain, underWay, possible, undated }, onStretch) => {
    const here = onStretch ? '이 기간·구간' : '이 기간';
    return [
      `${kind}: ${here} ${countText(certain)}건`,
      underWay > 0 && `진행 중 ${countText(underWay)}건`,
      `${here}일 수 있음 ${countText(possible)}건`,
      undated > 0 && `날짜 미상 ${countText(undated)}건`,
    ]
      .filter(Boolean)
      .join(', ');
  },
  reading: '지도 읽는 법',
  key: {
    ribbon: '띠: 이 구간 어딘가에서 일어남. 기호는 띠를 따라 반복되며 지점을 뜻하지 않음',
    fading: '흐려지는 끝: 구간이 어디까지인지 불확실함',
    certain: '실선과 채운 기호: 이 기간의 사건',
    underWay: '양 끝만 파선, 채운 기호: 이 기간에 진행 중. 더 일찍 시작했거나 더 늦게 끝났을 수 있음',
    possible: '파선과 빈 기호: 이 기간의 사건일 수 있음',
    approximate: '점선 고리: 칠한 지역 안 어딘가. 기호의 위치는 임의로 정함',
    ink: '가늘거나 옅을수록 덜 정밀함',
    rest: '회색 띠: 따로 그리지 않은 사건을 합친 것. 넓을수록 그곳에서 일어났을 수 있는 사건이 많다',
    band: '확대하면 분계선이 띠로 보임: 공개된 지도마다 위치가 다름',
  },
  rowKey: {
    strip: '분계선을 따라 높을수록 그곳에서 일어났을 수 있는 사건이 많음',
    certain: '채운 기호: 이 기간의 사건',
    possible: '빈 기호와 빗금: 이 기간의 사건일 수 있음',
    dot: '점: 가까이 모인 여러 사건. 클수록 많음. 가운데는 이 기간의 사건, 둘레 고리는 이 기간일 수 있는 사건',
    circle: '원: 원 안 어딘가',
    doubtful: '점선 고리: 지점은 있으나 얼마나 정확한지 알려지지 않았거나 그 근처라고만 함',
    ground: '칠한 지역: 넓은 범위 안 어딘가. 짙을수록 많음',
  },
  list: '이 기간의 사건',
  keys: '화살표 키로 이동, Enter로 열기, Home과 End로 처음과 끝',
  rows: {
    jump: '날짜로 이동',
    searchHint: '제목·종류·출처 검색, 초성 가능',
    under: (period, count) => `${period} · ${countText(count)}건`,
    openStart: '시작 시점 미상',
    undated: '날짜 미상',
  },
  field: '비무장지대 일대',
  context: '배경: 다른 지역 또는 장기 상황',
  counted: (count) => `${countText(count)}건`,
  entries: (count) => `${countText(count)}건`,
  place: (precision) => precision,
  absent: (count, day) =>
    day ? `${day}까지 보도되지 않음: ${countText(count)}건` : `사용 중인 출처에 없음: ${countText(count)}건`,
  none: '사건 없음',
  noneIn: (range) => `${range}: 사건이 없습니다.`,
  noneMatching: (text, range) => `${range}: ‘${text}’에 맞는 사건이 없습니다.`,
  searching: (found) =>
    `${found === 0 ? '아직 찾은 사건이 없습니다' : `지금까지 ${countText(found)}건을 찾았습니다`}. 출처의 내용을 찾는 중…`,
  titlesOnly: '제목에서만 찾았습니다. 출처의 내용을 불러오지 못했습니다.',
  noneOfKinds: (range) => `${range}: 선택한 종류의 사건이 없습니다.`,
  corroborated: {
    label: '원출처 2곳 이상',
    filter: (count) => `원출처 2곳 이상: 사건 ${countText(count)}건`,
    explained: '원출처가 2곳 이상인 사건만 보여 줍니다. 같은 발표를 옮긴 매체들은 원출처 한 곳으로 셉니다.',
    mark: (observers) => `원출처 ${observers}곳`,
    noneHere: '(모두 원출처 한 곳)',
    none: (when) => `${when}: 원출처가 2곳 이상인 사건이 없습니다.`,
  },
  foundIn: (found, collection) => `‘${collection}’에서 찾은 ${countText(found)}건 보기`,
  clear: '필터 지우기',
  resetWindow: (range) => `${range}로 가기`,
};
