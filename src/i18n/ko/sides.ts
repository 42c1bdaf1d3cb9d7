import type { AccountSide } from '#domain/record/source.ts';
import { countText } from '#i18n/count-text.ts';
import type { sidesEn } from '#i18n/en/sides.ts';

type BySide = Readonly<Record<AccountSide, string>>;

const NAMES: BySide = { rok: '한국', dprk: '북한', 'unc-us': '유엔사' };
export const OF_SIDE: BySide = { rok: '한국 측', dprk: '북한 측', 'unc-us': '유엔사' };

/** As the subject of a sentence. */
const OF_SIDE_SUBJECT: BySide = { rok: '한국 측이', dprk: '북한 측이', 'unc-us': '유엔사가' };

/** Korean words of the sides of the line: whose account is shown, and who else speaks. */
export const sidesKo: typeof sidesEn = {
  choice: '누구의 설명인지',
  all: '모든 설명',
  names: NAMES,
  asTold: (side) => `${OF_SIDE[side]} 설명만`,
  clear: (side) => `${OF_SIDE[side]} 설명만: 모든 설명 보기`,
  showing: (side) => `${OF_SIDE[side]} 설명만`,
  none: (side, when) => `${when}: ${OF_SIDE[side]} 설명이 있는 사건이 없습니다.`,
  only: (side) => `${OF_SIDE[side]} 설명만 있음`,
  key: {
    heading: '목록 읽는 법',
    onlyTerm: '한국 측 설명만 있음',
    only: '켜 둔 출처에서 상대측이나 유엔사는 이 사건을 말하지 않습니다. 매체가 자체적으로 전한 내용은 어느 쪽 설명으로도 보지 않습니다.',
    observersTerm: '원출처 2곳',
    observers: '이를 전한 원출처의 수입니다. 같은 발표를 옮긴 매체들은 원출처 한 곳으로 셉니다.',
  },
  ofSide: (side, isWhole) => {
    const of = OF_SIDE[side];
    const here = isWhole ? '여기 실린' : '켜 둔 출처의';
    const among = isWhole ? '' : '켜 둔 출처에 ';
    return {
      undated: `${here} ${of} 말에는 날짜가 없음`,
      noDate: '이 설명에는 날짜 없음',
      noDateLong: '이 설명에는 날짜 없음',
      unplaced: `${here} ${of} 말에는 장소가 없음`,
      noPlace: `${of} 말에는 장소 없음`,
      countUndated: (count) => `${OF_SIDE_SUBJECT[side]} 날짜를 말하지 않은 ${countText(count)}건`,
      countAbsent: (count) => `그 밖의 ${countText(count)}건은 ${among}${of} 인용 없음`,
      listAbsent: (count) => `${among}${of} 인용 없음: ${countText(count)}건`,
      nothing: `이 사건에는 ${among}${of} 인용이 없어 따로 셉니다`,
      changed: (places, times, absent) =>
        [
          absent > 0 && `사건 ${absent}건에는 ${among}${of} 인용이 없습니다.`,
          `${absent > 0 ? '나머지 가운데 ' : ''}${places}건의 장소, ${times}건의 시간이 바뀝니다.`,
        ]
          .filter(Boolean)
          .join(' '),
    };
  },
  others: (sides) => `${sides.map((side) => OF_SIDE[side]).join('·')} 설명도 있습니다.`,
};
