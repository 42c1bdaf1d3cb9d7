import type { evidenceEn } from '#i18n/en/evidence.ts';

/** Korean words for switching sources, for why a place or time is as narrow as it is, and for verifying. */
export const evidenceKo: typeof evidenceEn = {
  control: (on, total) => `출처: ${total}개 중 ${on}개 켜짐`,
  controlShort: '출처',
  heading: '출처 켜고 끄기',
  lead: '기록은 세 기사에서 출발하고, 외부 보도가 이를 좁히거나 확인하거나 어긋나게 합니다. 출처를 끄고 무엇이 남는지 보세요. 지도와 타임라인의 장소와 시간이 바로 바뀝니다.',
  all: '모든 출처',
  onlySets: (names) => `${names}만`,
  countOn: (on, total) => `${total}개 중 ${on}개 켜짐`,
  closeControl: '출처 닫기',
  showSet: (count) => `출처 ${count}개 보기`,
  use: '이 출처 쓰기',
  off: '꺼짐',
  offSources: '이 사건을 말하지만 꺼 놓은 출처',
  change: {
    sources: (on, total) => `출처 ${total}개 중 ${on}개가 켜져 있습니다.`,
    none: '이 사건에는 바뀌는 것이 없습니다.',
    placeWidened: (from, to) => `곳이 ${from}에서 ${to}로 넓어졌습니다`,
    placeNarrowed: (from, to) => `곳이 ${from}에서 ${to}로 좁아졌습니다`,
    placeMoved: (to) => `곳: ${to}`,
    placeLost: '켜 놓은 출처 가운데 곳을 말하는 것이 없습니다',
    placeFound: (to) => `곳이 알려졌습니다: ${to}`,
    timeWidened: (to) => `때가 넓어졌습니다: ${to}`,
    timeNarrowed: (to) => `때가 좁아졌습니다: ${to}`,
    timeMoved: (to) => `때: ${to}`,
    timeLost: '켜 놓은 출처 가운데 때를 말하는 것이 없습니다',
    timeFound: (to) => `때가 알려졌습니다: ${to}`,
    unsupported: '켜 놓은 출처 가운데 이 사건을 뒷받침하는 것이 없습니다. 목록에는 남습니다',
    many: (places, times, unsupported) =>
      [
        `사건 ${places}건의 곳, ${times}건의 때가 바뀝니다.`,
        unsupported > 0 ? `${unsupported}건은 켜 놓은 출처의 뒷받침이 없습니다.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    elsewhere: '다른 곳',
  },
  wholeLine: (km) => `분계선 전체 ${km}km`,
  km: (km) => `${km}km`,
  lengthOf: (km, total) => `분계선 ${total}km 가운데 ${km}km`,
  why: {
    heading: '왜 이만큼 좁은가?',
    headingWide: '왜 더 좁지 않은가?',
    none: '좁히는 것이 없습니다. 켜 놓은 어느 출처도 한계를 정하지 않습니다.',
    earliest: '이보다 이르지 않음',
    latest: '이보다 늦지 않음',
    exactly: '때',
    place: '어디서',
    open: '켜 놓은 어느 출처도 이 한계를 정하지 않습니다.',
    facts: '사실 보기',
    gazetteer: {
      heading: (name) => `‘${name}’의 뜻`,
      ends: (west, east) => {
        if (west === null) return `동쪽 끝은 ${east}km만큼 불확실`;
        if (east === null) return `서쪽 끝은 ${west}km만큼 불확실`;
        if (west === east) return `양 끝은 ${west}km만큼 불확실`;
        return `서쪽 끝은 ${west}km, 동쪽 끝은 ${east}km만큼 불확실`;
      },
    },
  },
  partial: (on, total) =>
    on === 0
      ? '켜 놓은 어느 출처도 이 사건을 뒷받침하지 않습니다. 목록에는 남지만 때와 곳은 알 수 없습니다.'
      : `켜 놓은 출처로는 사실 ${total}개 가운데 ${on}개만 남습니다. 제목과 요약은 전체 기록의 것입니다.`,
  partialTime: '켜 놓은 출처가 남겨 두는 범위입니다.',
  partialPlace: '켜 놓은 출처가 남겨 두는 범위입니다. 기호는 보이게 하려고 놓은 것으로 실제 지점이 아닙니다.',
  independence: {
    heading: '누구의 말',
    outlets: (count) => `매체 ${count}곳이 보도`,
    observers: (count, names) =>
      count === 0 ? '최초 관찰자는 밝혀지지 않음' : `최초 관찰자 ${count}곳: ${names}`,
    alsoAs: (name, others) => `${name}(${others} 포함)`,
    unattributed: (names) => `누구에게서 들었는지 밝히지 않고 스스로 말한 곳: ${names}.`,
    commentators: (names) => `직접 보지 않고 말한 곳: ${names}.`,
    chains: '전해진 길',
    chain: (speakers) => speakers.join(' → '),
    note: '같은 발표를 옮긴 매체들은 하나의 관찰입니다.',
  },
  together: (value) => `종합하면: ${value}`,
  round: '‘약’이 붙은 수는 범위를 좁히지 않습니다.',
  togetherConflict: (value) => `출처가 서로 어긋납니다. 가장 적은 수부터 가장 많은 수까지 ${value}`,
  asOf: (date) => `${date} 기준`,
  disagreement: {
    differences: {
      value: '출처마다 수가 다름',
      'as-of': '집계 기준일이 다름',
      date: '출처마다 때가 다름',
      place: '출처마다 곳이 다름',
      account: '출처마다 설명이 다름',
      attribution: '최초 관찰자가 서로 다름',
    },
    relations: {
      excluding: '서로 어긋나므로 모두 맞을 수는 없습니다.',
      precision: '정밀도만 다를 뿐 서로 어긋나지 않습니다.',
      rough: '어림수이므로 서로를 배제하지 않습니다.',
      'other-day': '기준일이 다르면 모두 맞을 수 있습니다.',
    },
    compare: (count) => `정밀도가 다른 ${count}가지 견주어 보기`,
    asOf: '기준일',
    noDay: '밝히지 않음',
    saidBy: '말한 이',
    passedOn: (observer, outlets) => `${observer} → ${outlets}`,
    against: '다른 출처와 어긋남',
    againstHeading: '이와 어긋나는 말',
  },
  mistaken: {
    heading: '돌아다니는 잘못된 보도',
    lead: '알아볼 수 있도록 남겨 둡니다. 때도 곳도 수도 바꾸지 않습니다.',
    reason: '잘못인 까닭',
    basis: '잘못',
  },
  translation: '우리의 번역',
  noTitle: '발췌문. 제목은 보지 못함',
};
