import type { ShareWords } from '#i18n/en/share.ts';

/** Korean words of the Share dialog. */
export const shareKo: ShareWords = {
  sections: '공유 방법',
  names: {
    link: '링크',
    picture: '그림',
  },
  link: {
    heading: '이 화면의 링크',
    lead: '기간, 필터, 선택한 사건, 지도 위치까지 지금 보이는 그대로 열립니다.',
    copy: '링크 복사',
    copied: '링크를 복사했습니다',
    failed: '복사하지 못했습니다. 위의 주소를 직접 선택하세요.',
    local: '이 기기에서만 열리는 사본이므로 다른 사람은 이 주소를 열 수 없습니다.',
  },
};
