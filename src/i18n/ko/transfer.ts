import type { transferEn } from '#i18n/en/transfer.ts';

/** Korean words for taking the data. */
export const transferKo: typeof transferEn = {
  heading: '자료 내려받기',
  lead: '화면의 필터와 관계없이 기록 전체입니다. 누구나 쓰고 확인할 수 있습니다.',
  notRows:
    '아래 파일은 지금 열려 있는 자료가 아니라 이 지도의 기록입니다. 자료는 펴낸 곳에서 받을 수 있습니다.',
  files: {
    incidents: { name: '사건, GeoJSON', what: '모든 주장, 인용문, 범위. QGIS나 geojson.io에서 열 수 있음' },
    sources: { name: '출처, CSL-JSON', what: '서지 관리 프로그램이 읽는 형식의 모든 출처' },
    speakers: { name: '발언 주체, JSON', what: '주장과 출처에 나오는 인물과 기관' },
    incidentTable: { name: '사건, CSV', what: '사건당 한 줄. 스프레드시트용' },
    claimTable: { name: '주장과 인용문, CSV', what: '인용문당 한 줄. 출처와 글 안의 위치 포함' },
  },
  terms: (version, licence) => `기록 판 ${version}, ${licence}`,
  withOutlines: (licence) => `${licence}, 범위의 윤곽은 ODbL 1.0`,
  withoutQuotes: (licence) => `${licence}(인용문 제외)`,
  licence: '출처를 밝히면 자유롭게 쓸 수 있습니다:',
  licenceName: '크리에이티브 커먼즈 저작자표시 4.0',
  licenceRest: '인용문은 각 언론사의 것이며, 범위의 윤곽은 OpenStreetMap 등의 자료로 만들어 ODbL을 따릅니다.',
  credit: (version) => `비무장지대 사건 지도(DMZ Incident Map) 기여자, 기록 판 ${version}, CC BY 4.0.`,
  copyCredit: '출처 표시 복사',
  creditCopied: '출처 표시를 복사했습니다',
  creditFailed: '복사하지 못했습니다. 위의 글을 선택하세요.',
  citeOne: '사건 하나를 인용하려면 그 사건을 열고 출처 표기를 복사하세요.',
};
