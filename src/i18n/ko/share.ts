import { countText } from '#i18n/count-text.ts';
import type { ShareWords } from '#i18n/en/share.ts';

const AUTHOR = '비무장지대 사건 지도(DMZ Incident Map) 기여자';

/** Korean words of the Share dialog, and of the notice that a link for an older version brings. */
export const shareKo: ShareWords = {
  sections: '공유 방법',
  names: {
    link: '링크',
    cite: '출처 표기',
    quote: '인용',
    embed: '퍼가기',
    picture: '그림',
    print: '인쇄',
  },
  link: {
    heading: '이 화면의 링크',
    lead: '기간, 필터, 선택한 사건, 지도 위치까지 지금 보이는 그대로 열립니다.',
    choice: '기록의 판',
    follows: '정정된 최신 기록을 보여 주는 링크',
    pinned: (version) => `기록 ${version}판 기준 링크`,
    pinnedMeans: '정정 뒤에 열면 정정된 기록이 보이고, 그사이 바뀐 내용을 알려 줍니다.',
    copy: '링크 복사',
    copied: '링크를 복사했습니다',
    failed: '복사하지 못했습니다. 위의 주소를 직접 선택하세요.',
    local: '이 기기에서만 열리는 사본이므로 다른 사람은 이 주소를 열 수 없습니다.',
  },
  cite: {
    heading: '출처 표기',
    lead: '모든 형식에 기록의 판을 적으며, 링크도 그 판을 기준으로 합니다.',
    choice: '표기 대상',
    of: {
      incident: '선택한 사건',
      collection: '모음',
      view: '현재 화면',
    },
    short: '짧은 표기',
    long: '전체 표기',
    files: '서지 관리 프로그램용',
    withSources: (count) => `인용한 출처 ${count}건 포함`,
    copyShort: '짧은 표기 복사',
    copyLong: '전체 표기 복사',
    copyFile: (form) => `${form} 복사`,
    saveFile: (form) => `${form} 저장`,
    save: '저장',
    copy: '복사',
    copied: '출처 표기를 복사했습니다',
    failed: '복사하지 못했습니다. 글을 직접 선택하거나 파일로 저장하세요.',
    shortText: ({ title, detail, version, date, link, accessed }) =>
      [
        `${AUTHOR}, ‘${title}’${detail && `(${detail})`}, 비무장지대 사건 지도, 기록 ${version}판${date && `(${date})`}.`,
        link,
        `${accessed}(한국 시간) 열람.`,
      ]
        .filter(Boolean)
        .join(' '),
    koreanTime: (when) => `한국 시간 ${when}`,
    mapTitle: '비무장지대 사건 지도',
    author: AUTHOR,
    viewTitle: (collection) => `사건: ${collection}`,
    collectionDetail: (period, count) => `항목 ${countText(count)}건, 첫 화면 ${period}`,
    sourcesOn: (on, total) => `출처 ${total}건 중 켜 둔 ${on}건 기준`,
    knownOn: (day) => `${day}까지 나온 출처 기준`,
    recordOf: (date) => `${date} 기록.`,
    licence: (licence) => `${licence}. 인용문의 권리는 각 발행처에 있음.`,
    dayNote: '열람일은 한국 날짜(UTC+9)입니다.',
    local: '이 기기에서만 열리는 사본이므로 주소를 적지 않습니다.',
    whole: '꺼 둔 출처까지 포함한 전체 기록 기준입니다.',
    notDated: '이 판의 날짜를 불러오지 못해 적지 않았습니다.',
    loading: '기록을 불러오는 중…',
    rows: '지금 화면은 다른 곳에서 만든 자료이므로 만든 쪽이 정한 방식으로 출처를 밝혀 주세요. 이 지도의 기록은 기록을 볼 때 표기할 수 있습니다.',
  },
  quote: {
    heading: '출처를 붙인 인용',
    lead: '원문 그대로, 발언 주체와 매체, 날짜, 주소를 붙여 복사합니다.',
    none: '사건을 선택하면 대표 인용문을 여기에서 복사할 수 있습니다.',
    unquoted: '켜 둔 출처 가운데 이 사건을 다룬 인용문이 없습니다.',
    copy: (position) => `인용문 ${position} 복사`,
    copied: '인용을 복사했습니다',
    failed: '복사하지 못했습니다. 글을 직접 선택하세요.',
  },
  pinned: {
    label: '링크의 기준 판',
    lead: (version, date, current) =>
      `이 링크는 기록 ${version}판(${date})을 기준으로 만들었습니다. 지금은 ${current}판입니다.`,
    unchanged: '지금 보이는 내용은 그 뒤로 바뀌지 않았습니다.',
    selected: '선택한 사건은 그 뒤에 바뀌었습니다.',
    selectedAdded: '선택한 사건은 그 뒤에 추가되었습니다.',
    changed: (count) => `지금 보이는 사건 가운데 ${countText(count)}건이 그 뒤에 바뀌었습니다.`,
    added: (count) => `${countText(count)}건은 그 뒤에 추가되었습니다.`,
    elsewhere: (count) => `그 밖의 기록에서 ${countText(count)}건이 바뀌거나 추가되었습니다.`,
    newer: (version, current) =>
      `이 링크는 기록 ${version}판을 기준으로 만들었으나 지금 기록은 그보다 이전인 ${current}판입니다. 링크가 가리키는 내용이 아직 없을 수 있습니다. 새로고침하면 최신 기록을 받습니다.`,
    unknown: (version, current) =>
      `이 링크의 기준인 기록 ${version}판은 변경 이력에 없습니다. 지금 화면은 ${current}판입니다.`,
    failed: (version, current) =>
      `이 링크는 기록 ${version}판을 기준으로 만들었습니다. 지금은 ${current}판이며, 그사이 바뀐 내용을 불러오지 못했습니다.`,
    show: '바뀐 내용',
    follow: '닫고 앞으로 최신 기록 따르기',
    heading: (version) => `${version}판 이후 바뀐 내용`,
    isAdded: '추가',
    ofShown: '지금 보이는 사건',
    ofRest: (count) => `그 밖의 기록 ${countText(count)}건`,
    restLead: '링크를 만들 때 보이던 사건이 여기에 있을 수 있습니다.',
  },
};
