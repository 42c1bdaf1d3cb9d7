import { countText } from '#i18n/count-text.ts';
import type { PrintWords } from '#i18n/en/print.ts';

/** Korean words of printing. */
export const printKo: PrintWords = {
  heading: '인쇄',
  offer:
    'A4나 레터 용지에 맞춘 요약 자료입니다. 그림과 사건 목록이 담기고, 사건을 열어 두었다면 그 사건의 모든 사실과 인용문·출처도 함께 실립니다. 흑백으로도 읽을 수 있습니다. Ctrl+P(맥은 ⌘P)를 눌러도 똑같이 인쇄됩니다.',
  print: '인쇄',
  preparing: '인쇄할 자료를 준비하는 중…',
  failed: '인쇄할 자료를 불러오지 못했습니다. 연결을 확인하고 다시 시도하세요.',
  refused: '이 브라우저에서는 페이지에서 인쇄를 시작할 수 없습니다. 브라우저 메뉴를 쓰세요.',
  sheet: {
    name: '요약 자료',
    printed: (day) => `${day} 인쇄`,
    sources: (on, total) => `출처 ${countText(total)}건 중 켜 둔 ${countText(on)}건 기준`,
    kindsHidden: (names) => `숨긴 종류: ${names}`,
    story: '이야기의 한 장면으로, 기간과 조건은 그 장면의 것입니다.',
  },
  picture: {
    map: '표시 내용 지도',
    line: '표시 내용 분계선 보기',
    absent: {
      map: '그림 없음: 인쇄할 때 지도가 그려져 있지 않았습니다. 표시 내용은 모두 아래 목록에 있습니다.',
      line: '그림 없음: 인쇄할 때 분계선 보기가 그려져 있지 않았습니다. 표시 내용은 모두 아래 목록에 있습니다.',
    },
    width: (kilometres) => `그림 가운데를 가로지르는 거리는 약 ${kilometres}입니다.`,
    tilted: '기울어진 지도여서 그림 전체에 맞는 축척이 없습니다.',
    caveat:
      '출처가 뒷받침하는 것보다 정확하게 표시한 사건은 없습니다. 띠는 사건이 일어났을 수 있는 구간이며, 반복되는 기호는 지점을 뜻하지 않습니다. 실선은 이 기간의 사건, 양 끝 파선은 진행 중인 사건, 파선과 빈 기호는 이 기간의 사건일 수 있는 것입니다.',
    sums: '하나하나 나눠 그릴 수 없을 만큼 사건이 많아, 분계선 옆의 면과 여러 사건을 묶은 점으로 그렸습니다. 높거나 클수록 그곳에서 일어났을 수 있는 사건이 많습니다. 점은 확인된 발생 지점이 아닙니다.',
    inverted: '화면의 어두운 색을 밝게 바꿔 인쇄했습니다.',
    unplaced: (count) => `아래 목록 가운데 ${countText(count)}건은 지도에 표시할 위치가 없습니다.`,
  },
  list: {
    heading: '표시된 사건',
    number: '번호',
    when: '시간(한국 시간)',
    where: '장소',
    cut: (shown, all) =>
      `전체 ${countText(all)}건 가운데 시간순으로 앞의 ${countText(shown)}건만 인쇄했습니다. 나머지는 자료를 내려받거나 기간을 좁혀서 보세요.`,
    none: '표시된 사건이 없습니다.',
    absent: (count) => `켜 둔 출처에 없음: ${countText(count)}건`,
  },
  incident: {
    heading: '열어 둔 사건',
    loading:
      '인쇄할 때 이 사건의 인용문과 출처를 아직 불러오는 중이었습니다. 화면에 나타난 뒤 다시 인쇄하세요.',
    failed: '이 사건의 인용문과 출처를 불러오지 못했습니다.',
    quote: (number) => `인용 ${number}`,
    seeQuote: (number) => `인용 ${number} 참조`,
    off: '꺼 두어 빠진 출처',
    language: (name) => name,
  },
  colophon: {
    heading: '인용하려면',
    view: ({ shown, version, link, accessed }) =>
      [`비무장지대 사건 지도, 기록 ${version}판: ${shown}.`, link, `${accessed} 열람.`]
        .filter(Boolean)
        .join(' '),
    catalogue: ({ shown, catalogue, link, accessed }) =>
      [`비무장지대 사건 지도, 목록 ‘${catalogue}’: ${shown}.`, link, `${accessed} 열람.`]
        .filter(Boolean)
        .join(' '),
    local: '한 컴퓨터에서만 열리는 사본이어서 주소를 적지 않았습니다.',
    version: (version) => `기록 ${version}판.`,
    licence:
      '기록의 구성과 문장: 비무장지대 사건 지도 기여자, CC BY 4.0. 인용문의 권리는 각 발행처에 있습니다.',
    dataOf: (title, attribution) => `사건 자료: ${title}, ${attribution}.`,
    credits: '지도 자료',
  },
};
