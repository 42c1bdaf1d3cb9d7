import type { transferEn } from '#i18n/en/transfer.ts';

/** Korean words for taking the data. */
export const transferKo: typeof transferEn = {
  heading: '자료 내려받기',
  lead: '화면에 보이는 사건이나 기록 전체를 파일로 받을 수 있습니다. 누구나 쓰고 확인할 수 있습니다.',
  extent: '받을 범위',
  extents: {
    shown: (incidents) => `지금 보이는 사건(${incidents}건)`,
    all: (incidents) => `기록 전체(${incidents}건)`,
  },
  title: {
    shown: '비무장지대 일대의 사건: 비무장지대 사건 지도에서 고른 것',
    all: '비무장지대 일대의 사건: 비무장지대 사건 지도의 기록',
  },
  rows: {
    heading: '지금 열려 있는 자료',
    extents: {
      shown: (incidents) => `지금 보이는 사건(${incidents})`,
      all: (incidents) => `자료 전체(${incidents})`,
    },
    files: {
      csv: { name: '행, CSV', what: '자료에 적힌 시간과 장소마다 한 줄. 스프레드시트용' },
      geoJson: { name: '행, GeoJSON', what: '같은 내용에 지점과 군사분계선 구간을 더함. QGIS용' },
    },
    title: (dataSet) => `${dataSet}, 비무장지대 사건 지도에서 받음`,
    making: (percent) => `파일을 만드는 중: ${percent}`,
    cancel: '취소',
    saved: '파일을 만들었습니다',
    failed: '파일을 만들지 못했습니다',
    caveats: {
      circle: '지점에서 적힌 반경 안',
      doubtful: '지점이 얼마나 정확한지 밝히지 않음',
      stretch: '적힌 두 거리 사이의 어딘가, 군사분계선 위나 옆. 그려진 구간은 이동 경로가 아님',
      near: '이 장소 근처라고만 함',
      beyond: '군사분계선에서 떨어진 곳이라고 하나 장소를 밝히지 않음',
      none: '장소를 밝히지 않음',
    },
  },
  ofRecord: '이 지도의 기록',
  files: {
    incidentTable: { name: '사건, CSV', what: '사건당 한 줄. 스프레드시트용' },
    geoJson: { name: '사건, GeoJSON', what: '범위, 날짜, 주장, 인용문. QGIS나 geojson.io용' },
    jsonFg: { name: '사건, JSON-FG', what: '같은 내용. 시간을 OGC JSON-FG 형식으로 적음' },
    kml: { name: '사건, KML', what: '범위와 날짜. 구글 어스용' },
    claimTable: { name: '주장과 인용문, CSV', what: '인용문당 한 줄. 출처와 글 안의 위치 포함' },
    csl: { name: '출처, CSL-JSON', what: '인용한 출처. 조테로 등 서지 관리 프로그램용' },
  },
  ownFiles: '기록의 원본 파일',
  own: {
    incidents: { name: '모든 사건 원본, GeoJSON', what: '기록에 담긴 그대로의 모든 사건과 주장에서 나온 값' },
    sources: { name: '모든 출처 원본, JSON', what: '모든 출처와 발행처, 전달 경로' },
    speakers: { name: '모든 발언 주체 원본, JSON', what: '주장과 출처에 나오는 인물과 기관' },
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
