import { describe, expect, it } from 'vitest';
import { resolve } from '#domain/evidence/evidence.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { recordCatalogue } from '#testing/record.ts';
import { edtfOfWords } from './date-reading.ts';
import { spanWords } from './time-words.ts';

const NOT_AROUND = { start: null, end: null };
const timeOf = (start: string, end: string) => ({
  start: { earliest: start, latest: end },
  end: { earliest: start, latest: end },
  around: NOT_AROUND,
});

/** The first and the last instant of what words are read as. */
function edtfInstants(words: string) {
  const [from = '', until = ''] = (words.includes(' ') ? (edtfOfWords(words) ?? '') : words).split('/');
  return { from: rangeOf(from).from, to: rangeOf(until).to };
}

describe('two times in words', () => {
  it.each([
    ['1967-08-10T00:00', '1967-08-10T11:59', 'in the morning of 10 August 1967', '1967년 8월 10일 오전'],
    [
      '2017-05-23T12:00',
      '2017-05-23T23:59',
      'in the afternoon or evening of 23 May 2017',
      '2017년 5월 23일 오후',
    ],
    ['2018-10-25', '2018-10-25T13:00', 'on 25 October 2018, by 13:00', '2018년 10월 25일, 13:00까지'],
    ['2018-10-25T13:00', '2018-10-25', 'on 25 October 2018, 13:00 or later', '2018년 10월 25일, 13:00 이후'],
    [
      '2015-07-11T08:00',
      '2015-07-11T09:00',
      'on 11 July 2015, between 08:00 and 09:00',
      '2015년 7월 11일 08:00~09:00 사이',
    ],
    [
      '2025-11-04',
      '2025-11-23',
      'at some time between 4 and 23 November 2025',
      '2025년 11월 4일~23일 사이, 시점 미상',
    ],
    [
      '2024-04',
      '2024-07-18',
      'at some time between April and 18 July 2024',
      '2024년 4월~7월 18일 사이, 시점 미상',
    ],
    ['2025-03', '2025-03-27', 'in March 2025, by 27 March', '2025년 3월, 27일까지'],
    [
      '2023-10',
      '2024-06-18',
      'at some time between October 2023 and 18 June 2024',
      '2023년 10월~2024년 6월 18일 사이, 시점 미상',
    ],
    [
      '2025-06-11T22:30',
      '2025-06-12T00:00',
      'at some time between 11 June, 22:30 and 12 June 2025, 00:00',
      '2025년 6월 11일 22:30~12일 00:00 사이, 시점 미상',
    ],
  ])('says once what two times share: %s and %s', (first, last, en, ko) => {
    expect(spanWords(timeOf(first, last), 'en')).toBe(en);
    expect(spanWords(timeOf(first, last), 'ko')).toBe(ko);
    for (const words of [en, ko]) expect(edtfInstants(words)).toEqual(edtfInstants(`${first}/${last}`));
  });

  const lasting = (s1: string, s2: string, e1: string, e2: string) => ({
    start: { earliest: s1, latest: s2 },
    end: { earliest: e1, latest: e2 },
    around: NOT_AROUND,
  });

  it.each([
    [
      [
        lasting('2024-10-15', '2024-11-01', '2024-11-01', '2024-11-01'),
        lasting('2024-10-15', '2024-11-02', '2024-11-02', '2024-11-02'),
      ],
      'from 15 October at the earliest to 1 or 2 November 2024',
      '이르면 2024년 10월 15일부터 11월 1일 또는 2일까지',
    ],
    [
      [
        lasting('1968-01-17', '1968-01-17', '1968-01-21', '1968-01-21'),
        lasting('1968-01-18', '1968-01-18', '1968-01-21', '1968-01-21'),
      ],
      'from 17 or 18 January to 21 January 1968',
      '1968년 1월 17일 또는 18일부터 21일까지',
    ],
    [
      [lasting('2025-08-04', '2025-08-04', '2025-08-04', '2025-08-05')],
      'from 4 until 5 August 2025 at the latest',
      '2025년 8월 4일부터 늦어도 5일까지',
    ],
    [
      [lasting('2018-11-20T15:00', '2018-11-20T15:00', '2018-11-20T15:00', '2018-11-20T15:04')],
      'from 20 November 2018, 15:00 until 15:04 at the latest',
      '2018년 11월 20일 15:00부터 늦어도 15:04까지',
    ],
    [
      [lasting('2025-09-27T10:45', '2025-09-27T11:44', '2025-09-27T11:15', '2025-09-27')],
      'on 27 September 2025; began between 10:45 and 11:44, ended at 11:15 or later',
      '2025년 9월 27일 10:45~11:44 시작, 11:15 이후 종료',
    ],
    [
      [lasting('2025-09-01', '2025-09-03', '2025-09-05', '2025-09-08')],
      'began between 1 and 3 September 2025, ended between 5 and 8 September 2025',
      '시작 2025년 9월 1일~3일 사이, 종료 2025년 9월 5일~8일 사이',
    ],
  ])('says of what lasted what its readings share once (%#)', (readings, en, ko) => {
    const [first] = readings;
    if (!first) throw new Error('no reading');
    expect(spanWords({ ...first, readings }, 'en')).toBe(en);
    expect(spanWords({ ...first, readings }, 'ko')).toBe(ko);
  });

  it('says every time of the record without saying a year twice of what is within one', () => {
    for (const { id, properties } of recordCatalogue().incidents) {
      const { time } = resolve(properties.claims, () => true);
      for (const reading of time?.readings ?? [])
        if (!reading.dates)
          for (const language of ['en', 'ko'] as const) {
            const years = spanWords(reading, language).match(/\b\d{4}(?:년|\b)/g) ?? [];
            const isOneYear = reading.start.earliest?.slice(0, 4) === reading.end.latest?.slice(0, 4);
            if (isOneYear) expect(years, id).toHaveLength(1);
          }
    }
  });
});
