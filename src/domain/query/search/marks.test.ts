import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn } from './marks.ts';
import { learnNames } from './names.ts';
import { termsOf } from './terms.ts';

const names = learnNames([{ en: 'Cheorwon', ko: '철원' }]);
const marked = (text: string, search: string) =>
  marksIn(
    text,
    termsOf(search, () => names),
  ).map(([from, to]) => text.slice(from, to));

describe('marksIn', () => {
  it.each([
    ['Crossing of the line', 'line cross', ['Cross', 'line']],
    ['Warning shots, 9 June 2024', '"warning shots" 9', ['Warning shots', '9']],
    ['군사 분계선 침범', '군사분계선', ['군사 분계선']],
    ['K-9 and K9', 'k9', ['K-9', 'K9']],
    ['철원 침범', 'ㅊㅇ', ['철원']],
    ['철원 침범', '철우', ['철원']],
    ['처너', '천', ['처너']],
    ['철원 침범', 'Chorwon', ['철원']],
    ['Crossing near Cheorwon-gun', 'cholwon', ['Cheorwon']],
    ['Crossing near Ch’ŏrwŏn', '철원', ['Ch’ŏrwŏn']],
    ['ＤＭＺ line', 'dmz', ['ＤＭＺ']],
    ['the ﬁre', 'fire', ['ﬁre']],
    ['20–30 soldiers', '20-30', ['20–30']],
    ['line', '', []],
    ['line', 'zebra', []],
  ])('marks in %j of %j', (text, search, expected) => {
    expect(marked(text, search)).toEqual(expected);
  });

  it('marks a text in parts as it marks it whole', () => {
    const text = '철원 군사 분계선, Chŏrwŏn';
    const decomposed = text.normalize('NFD');
    for (const search of ['ㅊㅇ', '군사분계선', 'chorwon', '분ㄱ'])
      expect(marked(decomposed, search).map((part) => part.normalize('NFC'))).toEqual(marked(text, search));
  });

  it('gives parts in order, apart, and within the text, whatever it is', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, any, fc.nat(8), (text, search, length) => {
        const marks = [...marksIn(text, termsOf(search)), ...marksIn(text, termsOf(text.slice(0, length)))];
        for (const [from, to] of marks) expect(0 <= from && from < to && to <= text.length).toBe(true);
        const all = marksIn(text, termsOf(text));
        for (const [index, [from]] of all.entries()) expect(from).toBeGreaterThan(all[index - 1]?.[1] ?? -1);
      }),
    );
  });
});
