import type { EmbedWords } from '#i18n/en/embed.ts';

export const embedKo: EmbedWords = {
  list: '목록',
  showList: (count) => `사건 목록: ${count}`,
  closeList: '목록 닫기',
  caveat: '장소와 시간은 출처가 밝힌 만큼만 나타냅니다. 기호의 위치는 임의로 정한 것입니다.',
  source: (name, version) => `${name}, 기록 ${version}판, CC BY 4.0`,
  sourceUnread: (name) => `${name}, CC BY 4.0`,
  asCoded: '장소와 시간은 자료 작성자가 입력한 그대로입니다. 기호의 위치는 임의로 정한 것입니다.',
  sourceOf: (title, attribution) => `${title}, ${attribution}`,
  openMap: '전체 지도 열기',
  openIncident: '모든 사실과 출처 보기',
  newTab: '새 탭에서 열림',
  section: {
    heading: '다른 웹페이지에 넣기',
    explain:
      '지금 보는 화면을 다른 웹페이지에 넣는 코드입니다. 지도나 분계선 보기, 타임라인, 목록이 들어가며 주의 사항과 출처, 전체 지도 링크가 항상 보입니다. 아무것도 저장하거나 전송하지 않습니다.',
    height: '높이',
    heights: { small: '작게', medium: '중간', large: '크게' },
    pixels: (height) => `${height}픽셀`,
    grows: '짧은 스크립트로 높이를 자동으로 맞추기',
    growsExplain:
      '프레임이 필요한 높이를 웹페이지에 한 번 알립니다. 스크립트가 없으면 위에서 고른 높이를 유지합니다.',
    code: '웹페이지에 넣을 코드',
    copy: '코드 복사',
    copied: '코드를 복사했습니다',
    failed: '코드를 복사하지 못했습니다. 직접 선택해 복사하세요.',
    local: '이 페이지는 공개 주소에 있지 않아 다른 사람은 프레임을 볼 수 없습니다.',
  },
};
