import type { verifyEn } from '#i18n/en/verify.ts';

/** Korean words for verifying a source's excerpts against the reader's own copy. */
export const verifyKo: typeof verifyEn = {
  open: '검증',
  heading: (outlet) => `${outlet} 인용문 검증`,
  lead: '가지고 있는 기사 사본과 인용문을 비교해 볼 수 있습니다.',
  cannot:
    '이 출처는 발췌문만 보았으므로 전문도, 발췌문이 글의 어디에 있는지도 알 수 없습니다. 그래도 가지고 있는 기사 사본에 이 말이 있는지는 확인할 수 있습니다.',
  stays: '파일은 어디에도 올리지 않습니다. 이 페이지 안에서 읽고 비교합니다.',
  stepsHeading: '일반 텍스트 파일(UTF-8)이 필요합니다. 만드는 법:',
  steps: [
    '언론사 페이지에서 기사를 열고 제목부터 마지막 줄까지 글을 선택해 복사합니다.',
    '메모장 같은 텍스트 편집기에 붙여 넣고 인코딩을 UTF-8로 하여 .txt 파일로 저장합니다.',
    '아래에서 그 파일을 고릅니다.',
  ],
  rarelySame:
    '이렇게 만든 사본의 SHA-256이 우리가 읽은 글과 같은 경우는 드뭅니다. 인용문은 하나씩 따로 찾으므로 문제가 되지 않습니다.',
  choose: '텍스트 파일 고르기',
  drop: '또는 여기에 끌어다 놓기',
  working: '비교하는 중…',
  same: (count) => `인용문을 가져온 바로 그 글입니다(SHA-256 같음). 인용문 ${count}개가 모두 맞습니다.`,
  sameFails: (failed, count) =>
    `인용문을 가져온 바로 그 글이지만(SHA-256 같음) 인용문 ${count}개 가운데 ${failed}개가 기록된 위치에 없습니다. 기록의 오류입니다.`,
  other: '우리가 읽은 글과 다른 글입니다. SHA-256이 기록과 다릅니다.',
  unasked: 'SHA-256은 비교하지 않았습니다.',
  noCrypto: '이 브라우저는 https가 아닌 페이지에서 SHA-256을 제공하지 않습니다.',
  tally: ({ recorded, elsewhere, nowhere }) => {
    const parts = [
      recorded > 0 && `${recorded}개는 기록된 위치에 있음`,
      elsewhere > 0 && `${elsewhere}개는 찾았으나 기록과 똑같지는 않음`,
      nowhere > 0 && `${nowhere}개는 없음`,
    ].filter(Boolean);
    return `인용문 ${recorded + elsewhere + nowhere}개 가운데 ${parts.join(', ')}.`;
  },
  meaning:
    'SHA-256은 글의 지문입니다. 같으면 마지막 글자까지 같은 글이고, 띄어쓰기 하나만 달라도 전혀 다른 값이 됩니다.',
  expected: '기록의 SHA-256',
  found: '이 파일의 SHA-256',
  holds: (start, end) => `맞음, ${start}~${end}번째 글자`,
  foundAt: (at, recorded) =>
    recorded === undefined
      ? `찾음, ${at}번째 글자부터`
      : at === recorded
        ? `같은 위치에서 찾음, ${at}번째 글자부터`
        : `다른 위치에서 찾음: ${at}번째 글자부터(우리가 읽은 글에서는 ${recorded}번째)`,
  likeness: {
    exact: '글자까지 똑같습니다.',
    spacing: '단어는 같고 띄어쓰기나 줄바꿈이 다릅니다.',
    marks: '단어는 같고 따옴표, 줄표나 문자 인코딩이 다릅니다. 띄어쓰기도 다를 수 있습니다.',
  },
  otherAround: '앞뒤 문장이 다릅니다.',
  fails: '이 글에 없음',
  markup:
    '이 파일은 웹페이지의 소스여서 단어 사이에 태그가 있을 수 있습니다. 글만 복사해 담은 파일이 비교하기에 더 좋습니다.',
  empty: '빈 파일입니다.',
  tooLarge: (limit) => `파일이 ${limit}보다 큽니다. 그렇게 긴 기사는 없습니다. 글만 골라 주세요.`,
  notText:
    'UTF-8 일반 텍스트가 아닙니다. 그림, PDF, 워드 파일은 비교할 수 없습니다. 기사의 글을 복사해 .txt로 저장하세요.',
  utf16:
    'UTF-16(일부 편집기에서는 ‘유니코드’)으로 저장된 글입니다. 인코딩을 UTF-8로 바꿔 저장한 뒤 다시 고르세요.',
  notUtf8:
    'UTF-8 일반 텍스트가 아닙니다. EUC-KR(일부 편집기에서는 ‘ANSI’) 같은 옛 인코딩일 수 있습니다. UTF-8로 다시 저장하세요.',
  unreadable: '파일을 읽지 못했습니다.',
};
