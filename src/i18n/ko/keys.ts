import type { KeysWords } from '#i18n/en/keys.ts';

/** Korean words of the list of keyboard shortcuts. */
export const keysKo: KeysWords = [
  {
    heading: '어디서나',
    keys: [
      ['?', '이 목록'],
      ['Esc', '열려 있는 것 닫기'],
      ['Ctrl + Z', '날짜나 필터 변경 되돌리기'],
      ['Ctrl + Shift + Z', '다시 실행'],
    ],
  },
  {
    heading: '사건 목록',
    keys: [
      ['↑ ↓', '이전·다음 사건'],
      ['Home, End', '처음·마지막 사건'],
      ['Enter', '열기'],
    ],
  },
  {
    heading: '지도',
    keys: [
      ['← → ↑ ↓', '지도 이동, 기호 위에서는 다음 기호로'],
      ['+ −', '확대·축소'],
    ],
  },
  {
    heading: '타임라인',
    keys: [
      ['Space', '재생·일시 정지'],
      ['. ,', '다음·이전 사건'],
      ['D M Y', '하루·한 달·1년 뒤로, Shift와 함께 앞으로'],
      ['+ −', '축 확대·축소'],
      ['[ ]', '축 이동'],
      ['0', '전체 보기'],
      ['← →', '기간의 끝 위에서: 그 끝을 이동, Page Up·Page Down은 더 멀리'],
    ],
  },
  {
    heading: '분계선 보기',
    keys: [
      ['↑ ↓', '시간순 이전·다음 사건'],
      ['← →', '서쪽·동쪽의 다음 사건'],
      ['+ −', '시간 확대·축소'],
      ['. ,', '분계선 확대·축소'],
      ['0', '전체 보기'],
    ],
  },
  {
    heading: '이야기 안내',
    keys: [
      ['← →', '이전·다음 단계'],
      ['Esc', '이야기에서 나가기'],
    ],
  },
];
