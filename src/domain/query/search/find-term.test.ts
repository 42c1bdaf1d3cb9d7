import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsTerms, searchedOf } from './find-term.ts';
import { foldTexts } from './fold-text.ts';
import { learnNames } from './names.ts';
import { termsOf } from './terms.ts';

const names = learnNames([
  { en: 'Reports name Yeoncheon and Cheorwon.', ko: '보도는 연천·철원 일원이라고만 한다.' },
  { en: 'Kaesong and Paju', ko: '개성과 파주' },
]);

/** Whether a search finds any of the texts of one incident. */
function finds(search: string, ...texts: string[]): boolean {
  return holdsTerms(
    searchedOf(foldTexts(texts), () => texts),
    termsOf(search, () => names),
  );
}

const TEXT = [
  'The soldiers didn’t fire a K-9 near Ch’ŏrwŏn; warning shots, 20–30 of them.',
  '철원 군사 분계선을 넘었다. 남북군사분계선 K9 자주포',
];

describe('a search finds', () => {
  it.each([
    ['letters in any case and width', 'SOLDIERS ｆｉｒｅ'],
    ['a typographic apostrophe', "didn't"],
    ['part of a word', 'oldier'],
    ['initial consonants', 'ㅊㅇ'],
    ['initial consonants that are no keys', '\u110e\u110b'],
    ['initial consonants over a space', 'ㄱㅅㅂㄱㅅ'],
    ['pairs of consonants, as some keyboards write two', '남북ㄳ'],
    ['syllables and initial consonants', '철ㅇ'],
    ['a vowel that is still typed', '철우'],
    ['a syllable that is still typed', '처'],
    ['one alone consonant', 'ㅈ'],
    ['a final that moves to the next syllable', '자줖'],
    ['words together', '군사분계선'],
    ['words apart', '남북 군사 분계선'],
    ['a hyphen too few', 'K9'],
    ['a hyphen too many', '자-주-포'],
    ['a space for a hyphen', 'k 9'],
    ['a phrase', '"warning shots"'],
    ['a phrase in typographic quotes', '“warning shots”'],
    ['a phrase in any case, with a hyphen', '"Warning-Shots"'],
    ['a phrase that is still typed', '"warning sho'],
    ['a name in another romanisation', 'cholwon'],
    ['the official one', 'Cheorwon'],
    ['one that is still typed', 'cheorwo'],
    ['numbers with another dash', '20-30'],
    ['part of a number', '2'],
    ['all words wherever they are', '철원 soldiers'],
    ['nothing asked', '  " - '],
  ])('%s: %s', (_, search) => {
    expect(finds(search, ...TEXT)).toBe(true);
  });

  it.each([
    ['words that are not all there', 'soldiers tank'],
    ['a vowel no longer typed', '철우 '],
    ['a syllable that is not the last', '처 soldiers'],
    ['initial consonants in another order', 'ㅇㅊ'],
    ['words of a phrase apart', '"fire shots"'],
    ['a phrase that ends within a word', '"warning shot"'],
    ['a phrase that begins within a word', '"arning shots"'],
    ['a phrase in another order', '"shots warning"'],
    ['numbers as one', '2030'],
    ['a pattern', '.*'],
    ['a backslash', '\\'],
  ])('no %s: %s', (_, search) => {
    expect(finds(search, ...TEXT)).toBe(false);
  });

  it.each([
    ['tide', 'The last ideas'],
    ['사고', '군사 고지'],
    ['철원', '지하철 원인'],
    ['heat', 'The attack'],
    ['ㅅㄱ', '군사 고지'],
  ])('%s not over two words: %s', (search, text) => {
    expect(finds(`${search} `, text)).toBe(false);
  });

  it('in one text, not over two', () => {
    expect(finds('철원', '지하 철', '원인')).toBe(false);
    expect(finds('"warning shots"', 'a warning', 'shots')).toBe(false);
  });

  it.each([
    ['천', '처너'],
    ['갑', '값'],
    ['갑', '가벼운'],
    ['값', '갑사'],
    ['고', '과'],
    ['가', '각'],
    ['의', '읜'],
  ])('%s as it becomes %s', (typed, becomes) => {
    expect(finds(`보도 ${typed}`, `보도 ${becomes}`)).toBe(true);
    expect(finds(`보도${typed}`, `보도${becomes}`)).toBe(true);
    expect(finds(`보도 ${typed} `, `보도 ${becomes}`)).toBe(false);
  });
});

describe('a name', () => {
  it.each([
    ['Yonchon', '연천에서 발견됐다'],
    ['Kaesŏng', '개성공단'],
    ['gaeseong', '개성'],
    ["P'aju", '파주시'],
    ['개성', 'A liaison office in Kaesong’s industrial park'],
    ['고성', 'Goseong-gun'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['jongun', 'Kim Jong-un'],
    ['panmunjeom', 'PANMUNJOM'],
    ['tongmunni', 'Dongmun-ni'],
  ])('is found by its sound: %s in %s', (search, text) => {
    expect(finds(search, text)).toBe(true);
  });

  it.each([
    ['gun', '철원군 군사분계선 근처의 군인'],
    ['gun', 'Kun crossed in Cheorwon-kun'],
    ['coup', '쿠데타, 구포'],
    ['tide', 'Dide, Titan and Tite; 디데'],
    ['side', 'Site of the post; Sitting'],
    ['mine', '미네랄, Mini'],
    ['china', '비무장지대를 지나는 도로, 지난 18일'],
    ['sudan', '다른 수단'],
    ['japan', '자판기'],
    ['join', '조인식'],
    ['into', '인도적 지원'],
    ['balloon', '바른 말'],
    ['data', '다다랐다'],
    ['gaeseong', '최고개성능'],
    ['rate', 'Late on Sunday'],
    ['chorwon', 'cheorwon in lower case'],
    ['coup', 'Kup, Gup'],
    ['date', '대대, Tate, Dade'],
  ])('is not what only sounds like one: %s in %s', (search, text) => {
    expect(finds(search, text)).toBe(false);
  });
});

const LETTERS = [...'abcdeo ko철원군사분계선ㅊㅇ12 -‐–"“’\'.,éŏÅﬁ가각힣·'];
const texts = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 20 });

describe('whatever the text', () => {
  it('finds itself in any form of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const form of [
          text,
          text.normalize('NFD'),
          text.normalize('NFC'),
          text.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
          text.replace(/[!-~]/g, (char) =>
            char === '"' ? char : String.fromCharCode(char.charCodeAt(0) + 0xfee0),
          ),
          text.replace(/[ -]/g, '–'),
          text.replace(/[-‐–]/g, ' '),
        ]) {
          expect(finds(form, text), form).toBe(true);
          expect(finds(`${form} `, text), form).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is found by the initial consonants of its Hangul, and by all that is typed of its last word', () => {
    const hangul = fc.string({
      unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(hangul, hangul, (one, other) => {
        const text = `${one} ${other}`;
        const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
        const initialOf = (char: string) => initials[Math.floor((char.charCodeAt(0) - 0xac00) / 588)] ?? char;
        expect(finds([...text].map(initialOf).join(''), text)).toBe(true);
        const typed = other.normalize('NFD');
        for (let length = 1; length <= typed.length; length += 1)
          expect(finds(typed.slice(0, length), text), typed.slice(0, length)).toBe(true);
      }),
    );
  });

  it('a word more never finds more', () => {
    fc.assert(
      fc.property(texts, texts, texts, (search, word, text) => {
        if (finds(`${search} ${word}`, text)) expect(finds(search, text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('a search is answered', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(fc.property(any, any, (search, text) => typeof finds(search, text) === 'boolean'));
  });
});
