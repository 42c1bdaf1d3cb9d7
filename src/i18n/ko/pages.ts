import type { PageWords } from '#i18n/en/pages.ts';

/** Korean words of the pages of incidents and collections. */
export const pagesKo: PageWords = {
  onMap: '지도에서 보기',
  collectionOnMap: '지도와 타임라인에서 보기',
  toMap: '지도로',
  otherLanguage: 'English',
  summary: '요약',
  when: '시간',
  where: '장소',
  placeUnknown: '장소를 밝힌 출처가 없음',
  picture: {
    of: (title, place) => `분계선을 서쪽에서 동쪽까지 그린 지도. ${title}: ${place}`,
    ofCollection: (title) => `분계선을 서쪽에서 동쪽까지 그린 지도. ${title}`,
    caption:
      '분계선 옆의 띠는 사건이 일어났을 수 있는 구간만큼 길고, 끝이 불확실하면 흐려집니다. 띠 위에 되풀이되는 기호는 특정 지점을 가리키지 않습니다.',
    area: '색을 옅게 입힌 곳이 사건이 일어났을 수 있는 범위이며, 그 안의 기호는 특정 지점을 가리키지 않습니다.',
    none: '분계선이나 그 주변의 어느 곳인지 밝힌 출처가 없어 그리지 않았습니다.',
    crowd:
      '하나하나 구분할 수 없을 만큼 많은 사건은 분계선 옆의 면 하나로 그립니다. 면이 높을수록 그곳에서 일어났을 수 있는 사건이 많습니다.',
    elsewhere: (count) => `분계선에서 떨어진 사건 ${count}건은 그림 밖에 있습니다.`,
    file: '그림 파일, 1200 × 630',
  },
  names: { north: '북한', south: '한국', line: '군사분계선' },
  seeQuote: '위에 인용',
  citation: '이 사건을 인용할 때',
  citationLocal: '이 페이지를 읽은 주소와 날짜를 덧붙이세요.',
  collection: {
    about: '사건 묶음',
    period: (period) => `처음 보이는 기간: ${period}`,
    incidents: (count) => `항목 ${count}건`,
    others: '다른 묶음',
    description: (text, count) => `${text} 항목 ${count}건.`,
  },
  inCollections: '이 사건이 든 묶음',
  version: (version) => `기록 판 ${version}.`,
  data: '전체 기록 파일',
  licence:
    '기록의 구성과 문장: DMZ Incident Map contributors, CC BY 4.0. 인용문의 권리는 각 발행처에 있습니다. 지리 자료: © OpenStreetMap contributors, ODbL 등. 나머지 출처는 지도에 밝혀 두었습니다.',
  notFound: {
    title: '없는 페이지',
    text: '이 주소에는 아무것도 없습니다. 이름이 바뀌었거나 주소가 잘렸을 수 있습니다.',
    lists: '사건 목록',
  },
};
