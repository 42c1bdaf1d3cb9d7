import type { FlawCode } from '#domain/rows/reading/row-flaws.ts';
import { countText } from '#i18n/count-text.ts';
import type { cataloguesEn } from '#i18n/en/catalogues.ts';

const rows = (count: number) => `${countText(count)}행`;

const flaws: Readonly<Record<FlawCode, string>> = {
  'no-id': '식별자 없음',
  'duplicate-id': '다른 사건과 같은 식별자. 새 식별자를 붙여 별도의 사건으로 표시',
  'no-title': '제목 없음',
  'differing-texts': '같은 사건의 첫 행과 다른 문구나 종류. 첫 행을 표시',
  'long-text': '너무 긴 글. 잘라서 표시',
  'bad-url': '올바르지 않은 웹 주소. 제외',
  'unknown-kind': '이 페이지가 모르는 종류',
  'too-many-kinds': '구분할 수 있는 수를 넘은 종류. 종류 없이 표시',
  'too-many-readings': '한 사건에 둘 수 있는 수를 넘은 해석. 제외',
  undated: '날짜 없음',
  'beyond-the-time': '타임라인에서 고를 수 있는 연도를 벗어난 시간',
  'time-upside-down': '시작보다 이른 끝. 제외',
  'bad-position': '쓸 수 없는 위치',
  'bad-radius': '쓸 수 없는 정밀도. 위치가 의심스러움',
  'bad-stretch': '분계선을 벗어난 구간. 제외하거나 분계선에 맞춰 자름',
  'not-a-point': '점이 아닌 도형. 제외',
};

/** Korean words of the catalogues of rows. */
export const cataloguesKo: typeof cataloguesEn = {
  choose: '자료',
  record: '이 기록(출처 포함)',
  unknown: (id) => `알 수 없음: ${id}`,
  reading: '자료를 여는 중…',
  read: (done, of) => `${rows(of)} 중 ${rows(done)} 읽음`,
  ordering: (of) => `${rows(of)}을 정리하는 중…`,
  progress: '읽은 행',
  cancel: '취소',
  back: '기록으로 돌아가기',
  attribution: (text) => `출처와 라이선스: ${text}`,
  asCoded: '시간과 장소는 작성자가 입력한 그대로이며, 이 페이지가 출처와 대조하지 않았습니다.',
  searching: (done, of) => `검색 중: 사건 ${countText(of)}건 중 ${countText(done)}건 확인…`,
  searchFailed: '검색을 실행하지 못했습니다.',
  about: '이 자료에 대하여',
  aboutFlawed: (flaws) => `이 자료에 대하여: 행에서 발견된 문제 ${flaws}가지`,
  flaw: (code, count, firstRow) => `${rows(count)}: ${flaws[code]} (첫 번째: ${countText(firstRow)}번째 행)`,
  failed: '자료를 열지 못했습니다.',
  fault: (fault) => {
    switch (fault.code) {
      case 'unknown-catalogue':
        return '이 페이지에는 그런 이름의 자료가 없습니다.';
      case 'no-list':
        return '자료 목록을 불러오지 못했습니다.';
      case 'no-worker':
        return '브라우저가 자료를 읽지 못했습니다. 메모리가 부족할 수 있습니다.';
      case 'not-found':
        return '서버에 파일이 없습니다.';
      case 'unreachable':
        return '서버에 연결할 수 없거나 연결이 끊겼습니다.';
      case 'refused':
        return `서버가 파일을 보내지 않았습니다(상태 코드 ${fault.status}).`;
      case 'no-ranges':
        return '서버가 파일 전체만 보냅니다. 파일의 일부 요청(HTTP 범위 요청)에 응답해야 합니다.';
      case 'changed':
        return '읽는 동안 파일이 바뀌었습니다.';
      case 'cancelled':
        return '취소했습니다.';
      case 'not-parquet':
        return 'Parquet 파일이 아닙니다.';
      case 'truncated':
        return '파일의 끝부분이 없습니다.';
      case 'encrypted':
        return '암호화된 파일입니다.';
      case 'missing-columns':
        return `파일에 다음 열이 없습니다: ${fault.columns.join(', ')}.`;
      case 'wrong-type':
        return `파일의 ${fault.column} 열에 ${fault.wanted} 대신 ${fault.found} 형식이 들어 있습니다.`;
      case 'codec':
        return `파일의 ${fault.column} 열이 이 페이지가 읽을 수 없는 방식(${fault.codec})으로 압축되어 있습니다.`;
      case 'crs':
        return `파일의 ${fault.column} 열에 있는 위치가 경위도가 아니라 ${fault.crs} 좌표계입니다.`;
      case 'too-many-rows':
        return `파일이 ${rows(fault.rows)}입니다. 이 페이지는 ${rows(fault.most)}까지 열 수 있습니다.`;
      case 'broken':
        return fault.column === undefined
          ? `파일이 손상되었습니다(${fault.detail}).`
          : `파일의 ${fault.column} 열이 손상되었습니다(${fault.detail}).`;
    }
  },
};
