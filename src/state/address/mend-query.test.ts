import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { view as arbitraryView } from '#testing/arbitrary-view.ts';
import { OWN_SUBJECT as SUBJECT } from '#testing/subject.ts';
import type { Mend } from './mend-query.ts';
import { decodeView, encodeView } from './url-codec.ts';

const read = (query: string) => decodeView(query, 'en', SUBJECT);
const WHOLE = 'sel=crossing-a&t=2024-05-01/2024-05-31&q=%EB%B6%81%ED%95%9C&map=7.25/38.1/127.2/0/0&lang=ko';

/** A link to a view as it is given to others, which names its language. */
const link = arbitraryView.map((view) => encodeView(view, null, SUBJECT));
const AT_ENDS = [
  '.',
  ',',
  ')',
  '>',
  '”',
  '。',
  '…',
  ').',
  '.)',
  '”.',
  ' ',
  '에서',
  '...',
  "'",
  ']',
  '%22',
  '%3E',
  '%E2%80%9D.',
];

describe('a link that came damaged opens the same view', () => {
  const expectSame = (mangled: string, original: string, mends: readonly Mend[]) => {
    const { view, rejected, ...said } = read(mangled);
    expect(view, mangled).toEqual(read(original).view);
    expect(rejected).toEqual([]);
    expect(said.mends).toEqual(mends);
  };

  it('with something at its end', () => {
    fc.assert(
      fc.property(link, fc.constantFrom(...AT_ENDS), (query, end) => {
        expectSame(query + end, query, ['punctuation']);
        expect(read(query + end).dropped).toBe(decodeURIComponent(end));
      }),
    );
  });

  it('with entities for its signs, once or more', () => {
    fc.assert(
      fc.property(link, fc.constantFrom('&amp;', '&AMP;', '&amp;amp;'), (query, entity) =>
        expectSame(query.replaceAll('&', entity), query, query.includes('&') ? ['entity'] : []),
      ),
    );
  });

  it('encoded again, as a whole', () => {
    fc.assert(fc.property(link, (query) => expectSame(encodeURIComponent(query), query, ['encoding'])));
  });

  it('encoded again, sign by sign, also with all else that befalls links', () => {
    const twice = WHOLE.replaceAll('%', '%25');
    expectSame(twice, WHOLE, ['encoding']);
    expectSame(twice.replaceAll('&', '&amp;'), WHOLE, ['entity', 'encoding']);
    expectSame(`${twice.replaceAll('&', '&amp;')}).`, WHOLE, ['entity', 'encoding', 'punctuation']);
    expectSame('t=2024-05-01%252F2024-05-31&lang=ko', 't=2024-05-01/2024-05-31&lang=ko', ['encoding']);
  });
});

describe('what is meant as it is', () => {
  it('is every address that the page writes', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(read(encodeView(view, 'en', SUBJECT))).toMatchObject({ mends: [], dropped: '', rejected: [] });
      }),
    );
  });

  test.each([
    ['q=U.S.', 'U.S.'],
    ['q=100%25', '100%'],
    ['q=a%2520b', 'a%20b'],
  ])('is a search, whatever it ends with: %s', (query, search) => {
    expect(read(query)).toMatchObject({ view: { search }, mends: [] });
  });
});

it('says what is beyond repair, and nothing of a repair that did not help', () => {
  expect(read('t=yesterday.&lang=ko')).toMatchObject({ rejected: ['t'], mends: [] });
  expect(read('t=yesterday&lang=ko.')).toMatchObject({
    rejected: ['t'],
    mends: ['punctuation'],
    dropped: '.',
  });
});
