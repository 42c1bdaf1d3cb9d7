import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocalTime, localAt, rangeOf } from '#domain/time/local-time.ts';
import { dateFlawOf, edtfOfWords } from './date-reading.ts';

describe('dates in digits', () => {
  it.each([
    ['2024/06/09', '2024-06-09'],
    ['2024/6/9', '2024-06-09'],
    ['2024/06', '2024-06'],
    ['20240609', '2024-06-09'],
    ['20.06.2024', '2024-06-20'],
    ['9.6.2024', '2024-06-09'],
    ['20/06/2024', '2024-06-20'],
    ['06/20/2024', '2024-06-20'],
    ['06/06/2024', '2024-06-06'],
    ['2024. 6. 9.(일)', '2024-06-09'],
    ['2024. 6. 9. (일)', '2024-06-09'],
    ['2024.6.9(일요일)', '2024-06-09'],
    ['2024년 6월 9일(일)', '2024-06-09'],
    ['2024\u201106\u201109', '2024-06-09'],
    ['2024\u201006\u201009', '2024-06-09'],
    ['2024-06-09 11:00:30', '2024-06-09T11:00'],
    ['2024-06-09T11:00:30.250', '2024-06-09T11:00'],
    ['2024-06-20T02:00Z', '2024-06-20T11:00'],
    ['2024-06-20T02:00:00+00:00', '2024-06-20T11:00'],
    ['2024-06-20 02:00 GMT', '2024-06-20T11:00'],
    ['2024-06-19 19:00-0700', '2024-06-20T11:00'],
    ['2024-06-20 04:00 UTC+2', '2024-06-20T11:00'],
    ['2024-06-20T11:00+09:00', '2024-06-20T11:00'],
    ['2024/06/09 - 2024/06/20', '2024-06-09/2024-06-20'],
  ])('%s is read', (text, edtf) => {
    expect(edtfOfWords(text)).toBe(edtf);
    expect(dateFlawOf(text)).toBeUndefined();
  });

  it.each([
    ['2024/06/31', { flaw: 'no-such-day', local: '2024-06-30' }],
    ['20240631', { flaw: 'no-such-day', local: '2024-06-30' }],
    ['31.06.2024', { flaw: 'no-such-day', local: '2024-06-30' }],
    ['2024-06-31T11:00:00Z', { flaw: 'no-such-day', local: '2024-06-30' }],
    ['2024-06-09T24:30+09:00', { flaw: 'no-such-time', clock: '24:30' }],
    ['2024-13-01', { flaw: 'no-such-month', month: 13 }],
    ['2024/13', { flaw: 'no-such-month', month: 13 }],
    ['2024. 6. 9.(월)', { flaw: 'weekday', local: '2024-06-09' }],
    ['2024-06-09 25:00', { flaw: 'no-such-time', clock: '25:00' }],
    ['2024-06-09 11:75', { flaw: 'no-such-time', clock: '11:75' }],
    ['06/09/2024', { flaw: 'day-or-month', local: '2024-06-09', other: '2024-09-06' }],
  ])('of %s it is said what is wrong', (text, flaw) => {
    expect(edtfOfWords(text)).toBeUndefined();
    expect(dateFlawOf(text)).toEqual(flaw);
  });

  it('reads every day in every form as that day', () => {
    const { from, to } = { from: rangeOf('1953').from, to: rangeOf('2026').to };
    const days = fc.integer({ min: from, max: to - 1 }).map((instant) => localAt(instant, 'day'));
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.split('-') as [string, string, string];
        for (const text of [
          `${year}/${month}/${date}`,
          `${year}${month}${date}`,
          `${date}.${month}.${year}`,
          `${year}. ${Number(month)}. ${Number(date)}.`,
          day.replaceAll('-', '\u2011'),
        ])
          expect(edtfOfWords(text), text).toBe(day);
      }),
    );
  });

  it('never throws, and gives local times alone', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789-/. :tz+()일'), maxLength: 24 });
    fc.assert(
      fc.property(digits, (text) => {
        const edtf = edtfOfWords(text);
        dateFlawOf(text);
        for (const end of edtf?.split('/') ?? []) expect(end === '..' || isLocalTime(end), text).toBe(true);
      }),
    );
  });
});
