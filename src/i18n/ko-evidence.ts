import type { evidenceEn } from './en-evidence';

/** Korean words for switching sources, for why a place or time is as narrow as it is, and for verifying. */
export const evidenceKo: typeof evidenceEn = {
  control: (on, total) => `출처: ${total}개 중 ${on}개 켜짐`,
  controlShort: '출처',
  heading: '출처 켜고 끄기',
  lead: '기록은 세 기사에서 출발하고, 외부 보도가 이를 좁히거나 확인하거나 어긋나게 합니다. 출처를 끄고 무엇이 남는지 보세요. 지도와 시간표의 곳과 때가 바로 따라 바뀝니다.',
  all: '모든 출처',
  articlesOnly: '기사 세 편만',
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
    unsupported: '켜 놓은 출처 가운데 이 사건을 말하는 것이 없습니다. 목록에는 남습니다',
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
    unattributed: (names) => `누구에게서 들었는지 밝히지 않고 스스로 말한 곳: ${names}.`,
    chains: '전해진 길',
    chain: (speakers) => speakers.join(' → '),
    note: '같은 발표를 옮긴 매체들은 하나의 관찰입니다.',
  },
  together: (value) => `종합하면: ${value}`,
  round: '‘약’이 붙은 수는 범위를 좁히지 않으며 아래에 나란히 둡니다.',
  togetherConflict: (value) => `출처가 서로 어긋납니다. 둘을 합치면 ${value}`,
  asOf: (date) => `${date} 기준`,
  mistaken: {
    heading: '돌아다니는 잘못된 보도',
    lead: '알아볼 수 있도록 남겨 둡니다. 때도 곳도 수도 바꾸지 않습니다.',
    reason: '잘못인 까닭',
    basis: '잘못',
  },
  translation: '우리의 번역',
  noTitle: '발췌문. 제목은 보지 못함',
  verify: {
    open: '검증',
    heading: (outlet) => `${outlet} 인용문 검증`,
    lead: '기사를 일반 텍스트 파일로 고르거나 끌어다 놓으세요. 이 페이지 안에서만 비교하며 어디에도 보내지 않습니다.',
    choose: '텍스트 파일 고르기',
    drop: '또는 여기에 끌어다 놓기',
    working: '비교하는 중…',
    cannot: '이 출처는 발췌문만 보았습니다. 비교할 전체 글이 없으며 글 안에서의 자리도 알 수 없습니다.',
    same: (count) => `인용문을 가져온 바로 그 글입니다(SHA-256 같음). 인용문 ${count}개가 모두 맞습니다.`,
    sameFails: (failed, count) =>
      `인용문을 가져온 바로 그 글이지만 인용문 ${count}개 가운데 ${failed}개가 기록된 자리에 없습니다.`,
    other: (held, count) =>
      `다른 글입니다. SHA-256이 기록과 다릅니다. 인용문 ${count}개 가운데 ${held}개가 제자리에 있습니다.`,
    expected: '기록의 SHA-256',
    found: '이 파일의 SHA-256',
    holds: '맞음',
    fails: '그 자리에 없음',
    empty: '빈 파일입니다.',
    tooLarge: (limit) => `파일이 ${limit}보다 큽니다. 그렇게 긴 기사는 없습니다. 글만 골라 주세요.`,
    notText:
      'UTF-8 일반 텍스트가 아닙니다. 기사를 텍스트 파일(UTF-8)로 저장해 다시 고르세요. 웹페이지, PDF, 워드 파일은 비교할 수 없습니다.',
    unreadable: '파일을 읽지 못했습니다.',
    noCrypto: '이 브라우저는 https가 아닌 페이지에서 SHA-256을 제공하지 않습니다.',
  },
};
