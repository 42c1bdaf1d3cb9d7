import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '#domain/time/durations.ts';
import { parseEdtf } from '#domain/time/edtf.ts';
import { localAt, rangeOf } from '#domain/time/local-time.ts';
import { localTime } from '#testing/arbitraries.ts';
import { dateFlawOf, edtfOfWords } from './date-reading.ts';
import { localTimeWords } from './local-time-words.ts';
import { dateRangeWords, spanWords, windowWords } from './time-words.ts';

const language = fc.constantFrom('en' as const, 'ko' as const);
const day = localTime.filter((local) => local.length === 10);
/** Two local times, the first before the second. */
const two = (times: fc.Arbitrary<string>) =>
  fc
    .tuple(times, times)
    .map((pair) => pair.sort((a, b) => rangeOf(a).from - rangeOf(b).from))
    .filter(([first = '', last = '']) => rangeOf(first).to <= rangeOf(last).from);
const bound = (local: string) => ({ earliest: local, latest: local });
const open = { earliest: null, latest: null };

describe('dates as this page writes them', () => {
  it('are read back, whatever is known of them', () => {
    fc.assert(
      fc.property(localTime, language, fc.boolean(), (local, lang, weekday) => {
        const words = localTimeWords(local, lang, { weekday: weekday && local.length === 10 });
        expect(edtfOfWords(words), words).toBe(local);
      }),
    );
  });

  it('are read back as ranges of days', () => {
    fc.assert(
      fc.property(two(day), language, ([first = '', last = ''], lang) => {
        expect(edtfOfWords(dateRangeWords(first, last, lang))).toBe(`${first}/${last}`);
      }),
    );
  });

  it('are read back as a window, to the minute', () => {
    fc.assert(
      fc.property(two(localTime), language, ([first = '', last = ''], lang) => {
        const window = { from: rangeOf(first).from, to: rangeOf(last).to };
        const words = windowWords(window, lang);
        const read = parseEdtf(edtfOfWords(words) ?? '');
        // As clocks show it: the first day of April 1908 began some seconds after a minute.
        const [from, to] = [rangeOf(read?.start.earliest ?? '').from, rangeOf(read?.end.latest ?? '').to];
        expect(localAt(from, 'minute'), words).toBe(localAt(window.from, 'minute'));
        expect(localAt(to - MINUTE, 'minute'), words).toBe(localAt(window.to - MINUTE, 'minute'));
      }),
    );
  });

  it('are read back as uncertain spans, closed and open', () => {
    fc.assert(
      fc.property(two(localTime), language, ([first = '', last = ''], lang) => {
        const said = (start: object, end: object) =>
          edtfOfWords(
            spanWords(
              { start, end, around: { start: null, end: null } } as Parameters<typeof spanWords>[0],
              lang,
            ),
          );
        expect(said(bound(first), bound(last))).toBe(`${first}/${last}`);
        expect(said(bound(first), open)).toBe(`${first}/..`);
        expect(said(open, bound(last))).toBe(`../${last}`);
      }),
    );
  });
});

describe('dates as people write them', () => {
  it.each([
    ['9 June 2024', '2024-06-09'],
    ['  9  JUNE 2024 (KST) ', '2024-06-09'],
    ['9 Jun 2024', '2024-06-09'],
    ['Jun 9, 2024', '2024-06-09'],
    ['June 9th 2024', '2024-06-09'],
    ['Sun, 9 June 2024', '2024-06-09'],
    ['Sept. 2024', '2024-09'],
    ['June 2024', '2024-06'],
    ['2024', '2024'],
    ['2024-6-9', '2024-06-09'],
    ['9 June 2024, 12:30', '2024-06-09T12:30'],
    ['1-30 June 2024', '2024-06-01/2024-06-30'],
    ['1 to 30 June 2024', '2024-06-01/2024-06-30'],
    ['in 1–30 June 2024 (KST)', '2024-06-01/2024-06-30'],
    ['May – June 2024', '2024-05/2024-06'],
    ['2024-06-01 - 2024-06-30', '2024-06-01/2024-06-30'],
    ['9 June 2024, 09:00–11:00', '2024-06-09T09:00/2024-06-09T11:00'],
    ['up to 9 June 2024', '../2024-06-09'],
    ['since June 2024', '2024-06/..'],
    ['2024년 6월 9일', '2024-06-09'],
    ['2024년6월9일', '2024-06-09'],
    ['2024. 6. 9.', '2024-06-09'],
    ['2024.6.9', '2024-06-09'],
    ['2024. 6.', '2024-06'],
    ['2024년 6월', '2024-06'],
    ['2024년 6월 9일 일요일', '2024-06-09'],
    ['2024년 6월 9일부터 18일까지', '2024-06-09/2024-06-18'],
    ['2024년 6월 9일까지', '../2024-06-09'],
  ])('%s', (words, edtf) => {
    expect(edtfOfWords(words)).toBe(edtf);
  });

  it.each([
    '',
    '9 June',
    'June',
    '6월 9일',
    '31 June 2024',
    '9 Juny 2024',
    '9 2024',
    'June 9 – 2024-13',
    '13월',
  ])('refuses %s: nothing is guessed', (words) => {
    expect(edtfOfWords(words)).toBeUndefined();
  });

  it.each([
    ['Wed 18 June 2024', { flaw: 'weekday', local: '2024-06-18' }],
    ['2024년 6월 18일 수요일', { flaw: 'weekday', local: '2024-06-18' }],
    ['9 June 2024 to Wednesday 18 June 2024', { flaw: 'weekday', local: '2024-06-18' }],
    ['31 June 2024', { flaw: 'no-such-day', local: '2024-06-30' }],
    ['2023-02-29', { flaw: 'no-such-day', local: '2023-02-28' }],
    ['2024년 6월 31일', { flaw: 'no-such-day', local: '2024-06-30' }],
    ['from 31 June 2024', { flaw: 'no-such-day', local: '2024-06-30' }],
    ['2024년 6월 31일 이후', { flaw: 'no-such-day', local: '2024-06-30' }],
    ['1 June 2024 – 31 June 2024', { flaw: 'no-such-day', local: '2024-06-30' }],
  ])('%s is none, and why', (words, flaw) => {
    expect(dateFlawOf(words)).toEqual(flaw);
    expect(edtfOfWords(words)).toBeUndefined();
  });

  it.each(['Tue 18 June 2024', '2024년 6월 18일 화요일', '31 June', 'Juny 31 2024', '40', ''])(
    '%s has no flaw of that kind',
    (words) => {
      expect(dateFlawOf(words)).toBeUndefined();
    },
  );

  it('gives EDTF or nothing, whatever is typed', () => {
    const pieces = fc.constantFrom(
      ...'0123456789',
      ' ',
      '-',
      '~',
      '.',
      ',',
      ':',
      '년',
      '월',
      '일',
      'june',
      'may',
      ' to ',
      '부터',
      '까지',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 16 }).map((all) => all.join('')),
        ),
        (text) => {
          const edtf = edtfOfWords(text);
          if (edtf === undefined) return;
          const read = parseEdtf(edtf);
          // Two good dates in the wrong order are still two dates: whoever asked says what is wrong.
          expect(read !== undefined || edtf.split('/').every((end) => parseEdtf(end))).toBe(true);
        },
      ),
    );
  });
});
