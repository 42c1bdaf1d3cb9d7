import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsIn, numbersIn } from './number-words.ts';

describe('numbersIn', () => {
  it.each([
    ['about 20 soldiers', [20]],
    ['twenty soldiers', [20]],
    ['twenty-one soldiers', [21]],
    ['two hundred mines', [200]],
    ['a hundred mines', [100]],
    ['a dozen, twice', [12, 2]],
    ['the third time since the beginning of June', [3, 6]],
    ['since Nov. 24, after Sept. 19', [11, 24, 9, 19]],
    ['1,200 mines', [1200]],
    ['11:00 AM', [11, 0]],
    ['군인 20여 명', [20]],
    ['세 번째 침범', [3]],
    ['군인 두 명', [2]],
    ['2만 명', [20_000]],
    ['2024년 6월 20일', [2024, 6, 20]],
  ])('finds in %j', (text, expected) => {
    expect([...numbersIn(text)]).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    'several soldiers',
    'a group of soldiers',
    'someone is often alone',
    'they may march',
    '한국군',
    '두고 갔다',
    '여러 명',
  ])('finds none in %j', (text) => {
    expect([...numbersIn(text)]).toEqual([]);
  });

  it('is total and finds every number that is written in digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(999_999), (text, number) => {
        expect(digitsIn(`${text.replace(/\d/g, '')} ${number} x`)).toContain(number);
      }),
    );
  });
});
