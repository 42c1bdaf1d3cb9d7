import type { firstEvidenceEn, firstSourcesEn } from '#i18n/en/first-sources.ts';

/** Korean words of sources that are needed before the source panel or the list of sources is opened. */
export const firstSourcesKo: typeof firstSourcesEn = {
  outside: {
    window: '기간 밖의 사건입니다. 목록에는 없고 지도에는 범위만 표시합니다.',
    filtered: '필터로 가려진 사건입니다. 목록에는 없고 지도에는 범위만 표시합니다.',
    showTime: '그 시기 보기',
    collection: (shown) => `‘${shown}’ 모음에 없는 사건이어서 목록과 지도에 나오지 않습니다.`,
    showCollection: (other) => `‘${other}’ 보기`,
  },
  panel: '출처와 사실',
  loading: '알려진 내용을 불러오는 중…',
  close: '닫고 지도로 돌아가기',
  noDate: '날짜 없음',
  linkTo: (outlet) => `${outlet}에서 읽기 (다른 사이트)`,
};

/** The same of what changes as sources are switched. */
export const firstEvidenceKo: typeof firstEvidenceEn = {
  control: (on, total) => `출처: ${total}건 중 ${on}건 사용 중`,
  controlShort: '출처',
  change: {
    sources: (on, total) =>
      on === total ? '모든 출처가 켜져 있습니다.' : `출처 ${total}건 중 ${on}건이 켜져 있습니다.`,
    none: '이 사건에는 바뀌는 것이 없습니다.',
    placeWidened: (from, to) => `장소 범위가 넓어졌습니다(${from} → ${to})`,
    placeNarrowed: (from, to) => `장소 범위가 좁아졌습니다(${from} → ${to})`,
    placeMoved: (to) => `장소: ${to}`,
    placeLost: '켜 둔 출처에는 장소가 나와 있지 않습니다',
    placeFound: (to) => `장소 범위가 정해졌습니다: ${to}`,
    timeWidened: (to) => `시간 범위가 넓어졌습니다: ${to}`,
    timeNarrowed: (to) => `시간 범위가 좁아졌습니다: ${to}`,
    timeMoved: (to) => `시간: ${to}`,
    timeLost: '켜 둔 출처에는 시간이 나와 있지 않습니다',
    timeFound: (to) => `시간 범위가 정해졌습니다: ${to}`,
    unsupported: '사용 중인 출처에는 이 사건이 없어 따로 셉니다',
    many: (places, times, unsupported) =>
      [
        `사건 ${places}건의 장소, ${times}건의 시간이 바뀝니다.`,
        unsupported > 0 ? `${unsupported}건은 사용 중인 출처에 없습니다.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    elsewhere: '다른 곳',
  },
  asKnownOn: (day) => `${day}까지 알려진 내용`,
  clearKnownOn: (day) => `${day}까지 알려진 내용: 지금까지 알려진 내용 모두 보기`,
  wholeLine: (km) => `분계선 전체 ${km}km`,
  km: (km) => `길이 ${km}km 구간`,
  lengthOf: (km, total) => `분계선 ${total}km 가운데 ${km}km`,
};
