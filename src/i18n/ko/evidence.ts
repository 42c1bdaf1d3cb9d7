import type { evidenceEn } from '#i18n/en/evidence.ts';
import { OF_SIDE, sidesKo } from './sides.ts';

/** Sources that are quoted and are no reports of the incident; empty where there are none. */
function besides({ premises, mistaken }: { readonly premises: number; readonly mistaken: number }): string {
  return [premises > 0 && `; 추론에만 쓴 출처 ${premises}건`, mistaken > 0 && `; 잘못된 보도 ${mistaken}건`]
    .filter(Boolean)
    .join('');
}

/** Up to as many sources as are followed up. */
const NUMBERS = ['영', '한', '두', '세', '네', '다섯'];

/** Korean words for switching sources, for why a place or time is as narrow as it is, and for verifying. */
export const evidenceKo: typeof evidenceEn = {
  heading: '출처 켜고 끄기',
  lead: '이 기록은 2024년 6월의 기사 세 편을 지도로 옮기려는 데서 출발했습니다. 세 편 모두 한국군의 말 등을 옮긴 2차 보도이며 분계선의 어느 지점인지는 밝히지 않습니다. 외부 보도는 그 내용을 좁히거나 확인하거나 반박합니다. 출처를 끄면 남은 출처가 뒷받침하는 장소와 시간이 지도와 타임라인에 바로 반영됩니다.',
  all: '모든 출처',
  onlySets: (names) => `${names}만`,
  countOn: (on, total) => `${total}건 중 ${on}건 켜짐`,
  knownOn: {
    label: '이날까지 알려진 내용만',
    before: '출처가 나온 앞 날짜',
    after: '출처가 나온 다음 날짜',
    clear: '지금까지 알려진 내용 모두',
    out: (out, total) => `출처 ${total}건 가운데 ${out}건이 그날까지 나왔습니다.`,
    undated: (names) => `발행일을 알 수 없어 뺀 출처: ${names}.`,
    notOut: '아직 나오지 않음',
    notOutSources: '그날까지 나오지 않은 출처',
    outBy: (day) => `늦어도 ${day}`,
  },
  closeControl: '출처 닫기',
  showSet: (count) => `출처 ${count}건 보기`,
  use: '이 출처 사용',
  off: '꺼짐',
  offSources: '꺼 둔 출처',
  why: {
    heading: '범위 판단 근거',
    earliest: '이르면',
    latest: '늦어도',
    exactly: '시각',
    reading: (number) => `가능성 ${number}`,
    place: '장소',
    open: '켜 둔 출처에는 나와 있지 않습니다.',
    noStart: '시작은 명시되지 않음',
    noEnd: '끝은 명시되지 않음',
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
  standsOn: {
    heading: (count, ways) => {
      if (count === 1) return ways === 1 ? '출처 한 건에 달려 있음' : '다음 출처 가운데 하나만 빠져도 바뀜';
      return ways === 1
        ? `다음 출처 ${NUMBERS[count]} 건이 모두 빠져야 바뀜`
        : `출처 ${NUMBERS[count]} 건이 한꺼번에 빠져야 바뀜`;
    },
    none: '출처가 여섯 건 이상 빠져야 바뀝니다.',
    abandoned: '출처가 너무 많아 어느 출처에 달려 있는지 계산하지 않았습니다.',
    without: (names, result) =>
      `${names.join(', ')}: ${names.length > 1 ? '모두 빠지면' : '빠지면'} ${result}.`,
    place: (from, to) => `장소가 바뀜(${from} → ${to})`,
    placeOther: '장소가 바뀜',
    placeLost: '장소를 알 수 없게 됨',
    time: (to) => `시간이 바뀜(${to})`,
    timeOther: '시간 범위가 넓어짐',
    timeLost: '시간을 알 수 없게 됨',
    others: (count) => `그 밖의 경우 ${count}가지`,
    fact: (count) =>
      count === 1 ? '출처 한 건에 나옵니다.' : `출처 ${count}건에 나오며, 한 건만 있어도 됩니다.`,
    inference: (count) =>
      count === 1 ? '출처 한 건에서 추론했습니다.' : `출처 ${count}건에서 추론했으며, 모두 있어야 합니다.`,
  },
  partial: (on, total) =>
    on === 0
      ? '사용 중인 출처에는 이 사건이 없습니다. 제목은 전체 기록 기준입니다.'
      : `켜 둔 출처는 사실 ${total}건 가운데 ${on}건을 뒷받침합니다. 제목과 요약은 전체 기록 기준입니다.`,
  partialTime: '켜 둔 출처로 좁힐 수 있는 범위입니다.',
  partialPlace: '켜 둔 출처로 좁힐 수 있는 범위입니다. 기호의 위치는 실제 지점이 아닙니다.',
  account: {
    one: (name) => `원출처 한 곳이 사실로 밝힌 내용입니다: ${name}.`,
    several: (count, names) => `원출처 ${count}곳이 사실로 밝힌 내용입니다: ${names}.`,
    unconfirmed: '이 기록에는 이를 뒷받침하는 다른 원출처가 없습니다.',
    unconfirmedOfThese: '켜 둔 출처에는 이를 뒷받침하는 다른 원출처가 없습니다.',
    'own-words': '매체가 자체적으로 전한 내용이며, 원출처를 밝힌 매체는 없습니다.',
    comments: '직접 보지 않은 사람들의 논평으로만 알려진 내용입니다.',
    disputed: (name, topics) => `${name} 측 설명이 다른 항목: ${topics}.`,
  },
  independence: {
    heading: '보도',
    totals: (totals) => `매체 ${totals.outlets}곳의 보도 ${totals.reports}건${besides(totals)}`,
    counts: ({ observers, outlets, reports, names, ...others }) =>
      [
        `${observers === 0 ? '원출처 미상' : `원출처 ${observers}곳`}, 매체 ${outlets}곳, 보도 ${reports}건`,
        names && `: ${names}`,
        besides(others),
      ]
        .filter(Boolean)
        .join(''),
    alsoAs: (name, others) => `${name}(${others} 포함)`,
    groups: {
      'own-words': '매체 자체 보도(원출처를 밝히지 않음)',
      comment: '직접 보지 않은 사람들의 논평',
      premise: '추론에만 쓴 출처',
      mistaken: '잘못된 보도로만 인용한 출처',
    },
    chains: '전달 경로',
    chain: (speakers) => speakers.join(' → '),
    note: '같은 발표를 옮긴 매체들은 원출처 한 곳으로 셉니다.',
  },
  together: (value) => `종합하면: ${value}`,
  round: '‘약’이 붙은 수로는 범위를 좁히지 않습니다.',
  togetherConflict: (value) => `보도가 서로 모순됩니다. 가장 적은 수부터 가장 많은 수까지 ${value}`,
  asOf: (date) => `${date} 기준`,
  sideBySide: {
    lead: '누가 보도했든 그쪽이 한 말만 남깁니다. 매체가 자체적으로 전한 내용과 그것이 있어야 하는 추론은 ‘모든 설명’에서만 반영합니다.',
    heading: (sides) => `${sides.map((side) => sidesKo.names[side]).join('·')}의 설명 비교`,
    nothing: '언급 없음',
    same: '서로 같습니다.',
    others: (topics) => `그 밖의 항목: ${topics.join(', ')}`,
    inferred: '(추론)',
    showAll: '모든 설명 보기',
  },
  ofSide: (side) => {
    const of = OF_SIDE[side];
    return {
      partial: (on, total) =>
        on === 0
          ? `이 사건에 대해 여기 실린 ${of} 말이 없습니다. 제목은 전체 기록 기준입니다.`
          : `사실 ${total}건 가운데 ${of} 설명은 ${on}건입니다. 제목과 요약은 전체 기록 기준입니다.`,
      hidden: (count) => `${of} 설명에 없는 사실 ${count}건은 보이지 않습니다.`,
      time: '이 설명만으로 좁힐 수 있는 범위입니다.',
      place: '이 설명만으로 좁힐 수 있는 범위입니다. 기호의 위치는 실제 지점이 아닙니다.',
      open: '이 설명에는 나와 있지 않습니다.',
      unknowns: '이 설명 기준입니다.',
      others: `${of} 말이 없는 출처`,
    };
  },
  disagreement: {
    heading: '보도가 엇갈리는 점',
    differences: {
      value: '수가 다름',
      'as-of': '집계 기준일이 다름',
      date: '시간이 다름',
      place: '장소가 다름',
      account: '설명이 다름',
      attribution: '원출처가 다름',
    },
    relations: {
      excluding: '서로 모순되므로 모두 맞을 수는 없습니다.',
      precision: '정밀도만 다르며 모두 맞을 수 있습니다.',
      rough: '어림수이므로 모두 맞을 수 있습니다.',
      'other-day': '기준일이 달라 모두 맞을 수 있습니다.',
    },
    asOf: '기준일',
    noDay: '밝히지 않음',
    saidBy: '발언 주체',
    passedOn: (observer, outlets) => `${observer} → ${outlets}`,
    against: '다른 보도와 모순됨',
    againstHeading: '이와 모순되는 보도',
  },
  mistaken: {
    heading: '유포된 잘못된 보도',
    lead: '독자가 알아볼 수 있도록 싣되 시간, 장소, 수에는 반영하지 않습니다.',
    reason: '잘못된 보도인 이유',
    basis: '잘못',
  },
  translation: '자체 번역',
  noTitle: '발췌만 확인, 제목 미확인',
};
