import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findIn } from './find-quote.ts';

const TEXT = 'First line.\nAbout 20 soldiers 😀 said “we’re lost” — and went  back.\n';
const quote = {
  source: 'daily-1',
  exact: '20 soldiers',
  prefix: 'About ',
  suffix: ' 😀 said',
  start: 18,
  end: 29,
};
const saying = {
  source: 'daily-1',
  exact: 'said “we’re lost” — and went  back',
  prefix: 'soldiers 😀 ',
  suffix: '.\n',
  start: 32,
  end: 66,
};

describe('an excerpt', () => {
  it('holds where the record says', () => {
    expect(findIn(TEXT)(quote)).toEqual({ place: 'recorded' });
    expect(findIn(TEXT)(saying)).toEqual({ place: 'recorded' });
  });

  it('is found at another place, in code points of the file', () => {
    expect(findIn(`😀 ${TEXT}`)(quote)).toEqual({
      place: 'elsewhere',
      at: 20,
      likeness: 'exact',
      inContext: true,
    });
  });

  it('is found where the text was wrapped anew, and that is said', () => {
    const wrapped = TEXT.replaceAll(/\s+/g, '\n\t ');
    expect(findIn(wrapped)(quote)).toMatchObject({ place: 'elsewhere', at: 24, likeness: 'spacing' });
    expect(findIn(TEXT.replace(' sold', '\u00a0sol\u00add'))(quote)).toMatchObject({ likeness: 'spacing' });
  });

  it('is found with plain quotation marks and dashes, and that is said', () => {
    const plain = TEXT.replaceAll(/[“”]/g, '"').replace('’', "'").replace('—', '-');
    expect(findIn(plain)(saying)).toMatchObject({ place: 'elsewhere', at: 32, likeness: 'marks' });
  });

  it('is found where letters are put together otherwise', () => {
    const hangul = { ...quote, exact: '북한군이 café', prefix: '', suffix: '', start: 0, end: 9 };
    const file = `앞의 말. ${hangul.exact}`.normalize('NFD');
    expect(findIn(file)(hangul)).toMatchObject({
      place: 'elsewhere',
      at: [...'앞의 말. '.normalize('NFD')].length,
      likeness: 'marks',
    });
  });

  it('is not found in other words', () => {
    expect(findIn(TEXT.replace('20', '30'))(quote)).toEqual({ place: 'nowhere' });
    expect(findIn('')(quote)).toEqual({ place: 'nowhere' });
    expect(findIn('About 20soldiers')(quote)).toEqual({ place: 'nowhere' });
  });

  it('of which there are several is the one among the same words, else the nearest', () => {
    const many = `20 soldiers. ${TEXT} 20 soldiers.`;
    expect(findIn(many)(quote)).toMatchObject({ at: 31, inContext: true });
    const bare = 'x 20 soldiers, and 20 soldiers, and of 20 soldiers';
    expect(findIn(bare)(quote)).toMatchObject({ at: 19, inContext: false });
  });

  it('at its place among other words does not hold there', () => {
    const other = TEXT.replace('About', 'Whole');
    expect(findIn(other)(quote)).toMatchObject({ place: 'elsewhere', at: 18, inContext: false });
  });

  it('without a recorded place is found wherever it is', () => {
    const { start: _start, end: _end, ...placeless } = quote;
    expect(findIn(TEXT)(placeless)).toMatchObject({ place: 'elsewhere', at: 18, likeness: 'exact' });
  });
});

const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const excerpt = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const letters = fc
  .array(fc.stringMatching(/^[a-zA-Z가-힣0-9“”’.,-]{1,8}$/), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(' '));

function quoteOf(exact: string, prefix = '', suffix = '') {
  const start = [...prefix].length;
  return { source: 's', exact, prefix, suffix, start, end: start + [...exact].length };
}

test('an excerpt put anywhere into a text is always found', () => {
  fc.assert(
    fc.property(words, excerpt, words, (before, exact, after) => {
      const found = findIn(before + exact + after)(quoteOf(exact));
      expect(found.place).not.toBe('nowhere');
      if (found.place !== 'elsewhere') return;
      const there = [...(before + exact + after)].slice(found.at, found.at + [...exact].length);
      if (found.likeness === 'exact') expect(there.join('')).toBe(exact);
    }),
  );
});

test('an excerpt at its offsets, among its words, holds', () => {
  fc.assert(
    fc.property(words, words, excerpt, words, words, (before, prefix, exact, suffix, after) => {
      const start = [...before, ...prefix].length;
      const recorded = { ...quoteOf(exact, prefix, suffix), start, end: start + [...exact].length };
      expect(findIn(before + prefix + exact + suffix + after)(recorded)).toEqual({ place: 'recorded' });
    }),
  );
});

test('wrapping, plain marks and another form of the letters never hide an excerpt', () => {
  const space = fc.constantFrom('\n', '\t', '  ', ' \n ', '\u00a0', '\u3000');
  fc.assert(
    fc.property(letters, letters, letters, space, (before, exact, after, gap) => {
      const file = `${before} ${exact} ${after}`
        .replaceAll(' ', gap)
        .replaceAll('’', "'")
        .replaceAll(/[“”]/g, '"')
        .normalize('NFD');
      expect(findIn(file)(quoteOf(exact)).place).not.toBe('nowhere');
    }),
  );
});
