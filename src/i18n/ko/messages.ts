import { countText } from '#i18n/count-text.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { firstEvidenceKo, firstSourcesKo } from '#i18n/ko/first-sources.ts';
import { erasKo } from './eras.ts';
import { incidentsKo } from './incidents.ts';
import { lineViewKo } from './line-view.ts';
import { linkPartsKo } from './link.ts';
import { occurrencesKo } from './occurrences.ts';
import { showingKo } from './showing.ts';
import { sidesKo } from './sides.ts';
import { storyKo } from './story.ts';
import { timelineKo } from './timeline.ts';

const MENDS = {
  punctuation: (dropped: string) => `끝의 ‘${dropped}’ 제외`,
  entity: () => '‘&amp;’를 ‘&’로 해석',
  encoding: () => '두 번 인코딩된 글자를 복원',
};

/** The Korean catalogue. */
export const ko: Messages = {
  otherLanguage: 'English',
  app: {
    title: '비무장지대 사건 지도',
    skipToList: '사건 목록으로 건너뛰기',
    skipToIncident: '열린 사건으로 건너뛰기',
    skipToMap: '지도로 건너뛰기',
    skipToTimeline: '타임라인으로 건너뛰기',
    loading: '사건을 불러오는 중…',
    about: '소개와 자료',
    aboutHeading: '이 지도에 대하여',
    share: '공유',
    language: '언어',
    theme: '테마',
    themes: { light: '밝게', dark: '어둡게', system: '시스템 설정' },
    close: '닫기',
    more: '더 보기',
    retry: '다시 시도',
    again: {
      reload: '페이지 새로 고침',
      stillFailing:
        '다시 시도해도 불러오지 못했습니다. 새로 고치면 될 수 있으며 지금 화면은 그대로 유지됩니다.',
    },
    panelFailed: '이 부분에 문제가 생겼습니다. 나머지는 계속 쓸 수 있습니다.',
    dataFailed: '사건을 불러오지 못했습니다.',
    evidenceFailed: '출처의 내용을 불러오지 못했습니다.',
    dataInvalid: '사건 파일에 오류가 있어 표시할 수 없습니다:',
    linkParts: linkPartsKo,
    addressRejected: (parts) => `링크에서 쓸 수 없는 부분을 제외했습니다: ${parts}.`,
    addressAltered: (parts) =>
      `링크의 일부가 표시할 수 있는 범위를 벗어나 가장 가까운 값으로 표시합니다: ${parts}.`,
    addressRepeated: (parts) => `링크에 두 번 이상 들어 있어 첫 번째 값만 사용합니다: ${parts}.`,
    addressMended: (mends, dropped) =>
      `전달되면서 손상된 링크를 바로잡아 읽었습니다: ${mends.map((mend) => MENDS[mend](dropped)).join(', ')}.`,
    unknownIncident: (id) => `링크에 이 기록에 없는 사건이 들어 있습니다: ${id}.`,
    unknownClaim: (id) => `링크에 이 기록에 없는 사실을 강조하라는 내용이 들어 있습니다: ${id}.`,
    unknownSources: (ids) => `링크에 이 기록에 없는 출처를 끄라는 내용이 들어 있습니다: ${ids}.`,
    dismiss: '닫기',
    themeIs: (now, next) => `테마: ${now}. 바꾸기: ${next}`,
    notices: '알림',
    sheet: {
      name: '시트 높이',
      heights: { low: '낮게', half: '중간', full: '전체' },
      raise: '시트 올리기',
      lower: '시트 내리기',
    },
    keys: '키보드 단축키',
    intro: {
      label: '지도 소개',
      sentence:
        '남북 사이 군사분계선에서 일어난 사건을 보여 줍니다. 장소, 시간, 수는 출처가 뒷받침하는 만큼만 정밀하게 표시하고, 사실마다 원문을 함께 싣습니다.',
      steps: [
        '강조된 띠는 분계선의 한 구간을 나타냅니다. 사건은 그 구간 어딘가에서 일어났으며, 정확한 지점을 밝힌 출처는 이 기록에 없습니다.',
        '사건을 열면 근거가 된 원문과 그 말을 한 사람을 볼 수 있습니다.',
        '아래에서 기간을 옮기면 다른 날짜를 볼 수 있습니다. 위의 ‘출처’(좁은 화면에서는 숫자만 보임)에서 보도를 끄면 무엇이 남는지 볼 수 있습니다.',
      ],
      showMe: '둘러보기',
      next: '다음',
      done: '완료',
    },
    mapFailed: '지도를 시작하지 못했습니다. 목록, 타임라인, 출처는 계속 쓸 수 있습니다.',
  },
  map: {
    label: '지도',
    unplaced: (count) => `이 지도에 위치가 없는 사건 ${countText(count)}건`,
    firstUnplaced: (count, first) =>
      `이 지도에 위치가 없는 사건 ${countText(count)}건 중 처음 ${countText(first)}건`,
    many: '사건이 많아 지도에는 하나하나 버튼을 두지 않으며, 점 하나가 여러 사건을 나타내기도 합니다. 모든 사건은 목록에 있으며, 선택한 사건은 지도에서도 버튼입니다.',
    dot: (count) => `사건 ${countText(count)}건`,
    dotNearer: (count) => `사건 ${countText(count)}건이 있는 곳을 확대했습니다`,
    dotStep: (step, of) =>
      `이곳의 사건 ${countText(of)}건 중 ${countText(step)}번째입니다. 다시 누르면 다음 사건으로 넘어갑니다`,
    /** The map engine's own words, under its own names. */
    engine: {
      'Map.Title': '한반도 지도. 화살표 키로 이동하고 더하기·빼기 키로 확대·축소합니다.',
      'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl 키를 누른 채 휠을 돌리면 지도가 확대됩니다',
      'CooperativeGesturesHandler.MacHelpText': '⌘ 키를 누른 채 휠을 돌리면 지도가 확대됩니다',
      'CooperativeGesturesHandler.MobileHelpText': '두 손가락으로 지도를 움직이세요',
    },
    terrain: '입체 지형',
    fullscreen: '전체 화면',
    controls: '지도 조작',
    zoomIn: '확대',
    zoomOut: '축소',
    reset: '처음 화면으로',
    attribution: '지도 자료와 라이선스',
    lineNotes: [
      '군사분계선은 미국 국무부의 LSIB 자료를, 공동경비구역에서는 OpenStreetMap을 따릅니다. 표식물의 위치는 공개 자료에 없고 공개된 지도마다 선이 다르므로, 확대하면 이 선과 OpenStreetMap의 선 사이를 띠로 그립니다.',
      '비무장지대의 남북 경계는 협정에 따른 것으로, 실제 철책과 초소는 여러 곳에서 그 경계와 다른 자리에 있습니다. 민간인출입통제선은 공개 라이선스 자료를 찾지 못해, 통문은 우리가 쓴 공개 자료에 없어 그리지 않았습니다.',
      '북방한계선은 정전협정이 바다에 선을 정하지 않았으므로 파선으로 그렸습니다. 서해에서는 유엔군사령부가 공개한 점들을, 동해에서는 북위 38도 37분 부근의 명목상 선을 따릅니다. 북한은 이 선을 인정하지 않고 서해에서 더 남쪽의 다른 선을 주장하며, 그 선은 그리지 않았습니다. 한강하구에는 합의된 선이 없으며 점선은 그 가운데를 나타냅니다.',
      '도로와 철도는 2017~2018년의 것으로, 2024년 10월에 폭파된 두 축의 도로와 철도도 그대로 보입니다. 비무장지대 안의 파선 철도는 개략적입니다. 고지와 선을 따라 있는 장소 대부분은 손으로 위치를 정했습니다.',
    ],
    linePosition: (km, total, north, south) => `전체 ${total}km 중 약 ${km}km: 북측 ${north}, 남측 ${south}`,
    lineDoubt: (median, most) =>
      `분계선의 위치는 정확하지 않습니다. 공개된 두 지도의 선이 절반 구간에서 ${median}m 넘게, 최대 ${most}m까지 다릅니다.`,
    symbolName: (title, when, standing, where) => `${title}. ${when}. ${standing}. ${where}.`,
    approximate: '대략적인 위치',
    alongStretches: (stretches) =>
      `${stretches.map(([from, to]) => `${from}~${to}km`).join(', ')} 구간 어딘가`,
    nearStretches: (stretches) =>
      `${stretches.map(([from, to]) => `${from}~${to}km`).join(', ')} 부근 어딘가`,
    alongWholeLine: (total) => `군사분계선 전 구간(0~${total}km) 어딘가`,
    nearWholeLine: (total) => `군사분계선 전 구간(0~${total}km)이나 그 부근 어딘가`,
    orInOtherArea: (words) => `${words}, 또는 군사분계선에서 떨어진 곳`,
    noWebgl:
      '지도에는 WebGL 2가 필요하지만 이 브라우저에서는 쓸 수 없습니다. 목록, 타임라인, 출처는 지도 없이도 작동합니다.',
    basemapFailed: '바탕 지도의 일부를 불러오지 못했습니다. 사건은 모두 표시됩니다.',
    contextFailed:
      '기기의 그래픽 기능이 중단돼 지도를 그릴 수 없습니다. 목록, 타임라인, 출처는 계속 쓸 수 있습니다.',
    workerFailed:
      '지도를 그리는 프로그램의 일부가 응답하지 않아 지도에 사건이 표시되지 않습니다. 목록, 타임라인, 출처는 계속 쓸 수 있습니다.',
    rebuild: '지도 다시 그리기',
  },
  evidence: firstEvidenceKo,
  incidents: incidentsKo,
  lineView: lineViewKo,
  occurrences: occurrencesKo,
  showing: showingKo,
  sides: sidesKo,
  sources: firstSourcesKo,
  story: storyKo,
  /** Why an incident has no place in a picture. */
  tray: {
    when: { now: '날짜를 밝힌 출처가 꺼져 있습니다.', never: '날짜를 밝힌 출처가 없습니다.' },
    where: {
      now: '장소를 밝힌 출처가 꺼져 있습니다.',
      never: '장소를 밝힌 출처가 없습니다.',
      elsewhere: '이 지도에 표시되지 않는 장소입니다.',
    },
    more: (count) => `그 밖에 ${countText(count)}건`,
  },
  timeline: timelineKo,
  eras: erasKo,
  standing: {
    certain: '이 기간',
    'under-way': '이 기간에 진행 중',
    possible: '이 기간에 해당할 수 있음',
    undated: '날짜 미상',
  },
  standingOnStretch: {
    certain: '이 기간·구간',
    'under-way': '이 기간에 이 구간에서 진행 중',
    possible: '이 기간·구간에 해당할 수 있음',
    undated: '날짜 미상',
  },
  standingLong: {
    certain: '이 기간의 사건',
    'under-way': '이 기간에 진행 중인 사건',
    possible: '이 기간의 사건일 수 있음',
    undated: '날짜를 알 수 없음',
  },
  standingLongOnStretch: {
    certain: '이 기간·구간의 사건',
    'under-way': '이 기간에 이 구간에서 진행 중인 사건',
    possible: '이 기간·구간의 사건일 수 있음',
    undated: '날짜를 알 수 없음',
  },
  precision: {
    site: '명시된 지점',
    locality: '지역 이름까지만 알려짐',
    county: '시 또는 군 수준',
    sector: '군사분계선의 한 구간',
    line: '군사분계선 어딘가',
    unknown: '장소 미상',
  },
  distance: {
    metres: (count) => `${count}m`,
    kilometres: (count) => `${countText(count)}km`,
  },
  rowPlace: {
    within: (radius) => `한 지점에서 ${radius} 이내`,
    doubtful: '지점(정밀도 미상)',
    point: '한 지점',
    near: (place) => `${place} 부근`,
    away: '군사분계선에서 벗어난 곳',
    oneOf: (count) => `${count}곳 가운데 한 곳`,
    several: (count) => `${count}곳`,
  },
  time: {
    zone: '한국 시간',
    clocks: {
      seoul: (offset, summer) =>
        `당시 한국의 시각은 ${summer ? '서머타임을 적용한 ' : ''}${offset} 기준으로, 지금(UTC+9:00)과 다릅니다.`,
      pyongyang: (offset, _summer) =>
        `당시 북한의 시각은 ${offset} 기준이었습니다. 여기 적힌 시각은 서울 시각입니다.`,
    },
    months: ['1월', '2월', '3월', '4월', '5월', '6월', '7월', '8월', '9월', '10월', '11월', '12월'],
    weekdays: ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'],
    asked: {
      window: (range) => range,
      day: (day) => day,
      cumulative: (end) => `${end}까지`,
      moment: (moment) => `${moment} 현재`,
    },
    around: (clock) => `${clock}경`,
    doubted: (time) => `${time} (불확실)`,
    fromAroundUntil: (start, end) => `${start}경부터 ${end}경까지`,
    each: (days) => days.join(' 및 '),
    or: (readings) => readings.join(' 또는 '),
    undated: '날짜 미상',
    inferred: '(추론)',
    by: (end) => `${end} 이전, 시점 미상`,
    from: (start, isExact) => `${isExact ? '' : '이르면 '}${start}부터, 끝난 때는 미상`,
    to: (end, isExact) => `${isExact ? '' : '늦어도 '}${end}까지, 시작된 때는 미상`,
    since: (start, isExact) => `${isExact ? '' : '이르면 '}${start}부터, 끝은 명시되지 않음`,
    until: (end, isExact) => `${isExact ? '' : '늦어도 '}${end}까지, 시작은 명시되지 않음`,
    always: '시작과 끝이 명시되지 않음',
    partsOfDay: {
      all: (day) => day,
      morning: (day) => `${day} 오전`,
      afternoon: (day) => `${day} 오후`,
      by: (day, _from, until) => `${day}, ${until}까지`,
      later: (day, from) => `${day}, ${from} 이후`,
      at: (day, from) => `${day} ${from}`,
      between: (day, from, until) => `${day} ${from}~${until} 사이`,
    },
    monthBy: (month, day) => `${month}, ${day}일까지`,
    onDay: (day, began, ended) => `${day} ${began} 시작, ${ended} 종료`,
    hours: {
      all: () => '시각 미상',
      morning: () => '오전',
      afternoon: () => '오후',
      by: (_from, until) => `${until}까지`,
      later: (from) => `${from} 이후`,
      at: (from) => from,
      between: (from, until) => `${from}~${until}`,
    },
    fromUntil: (start, end) => `${start}부터 늦어도 ${end}까지`,
    fromEarliest: (start, end) => `이르면 ${start}부터 ${end}까지`,
    fromTo: (start, end) => `${start}부터 ${end}까지`,
    began: (start, end) => `시작 ${start}, 종료 ${end}`,
    within: (first, last) => `${first}~${last} 사이`,
    between: (start, end) => `${start}~${end} 사이, 시점 미상`,
    lasting: (moment) => `지속되는 상태, ${moment} 기준으로 보도`,
    announced: {
      days: (count) => (count === 0 ? '당일' : count === 1 ? '다음 날' : `${count}일 뒤`),
      upTo: (most) => (most === 1 ? '당일 또는 다음 날' : `늦어도 ${most}일 뒤`),
      atLeast: (least) => (least === 1 ? '다음 날 이후' : `적어도 ${least}일 뒤`),
      between: (least, most) => `${least}~${most}일 뒤`,
      by: (names) => names,
      after: (delay) => `${delay} 발표`,
      line: (delay, names) => `${delay} 발표${names && `: ${names}`}`,
    },
  },
};
