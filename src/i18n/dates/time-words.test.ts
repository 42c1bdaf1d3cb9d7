import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '#domain/evidence/evidence.ts';
import type { Claim } from '#domain/record/incident.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { NOT_OPEN, type OpenEnds, type TimeMode } from '#domain/time/time-span.ts';
import { localTime } from '#testing/arbitraries.ts';
import { WORDS, whenClaim } from '#testing/incident-of.ts';
import { localTimeWords } from './local-time-words.ts';
import { askedWords, datedWords, dateRangeWords, spanWords, windowWords } from './time-words.ts';

const window = (from: string, to: string) => ({ from: rangeOf(from).from, to: rangeOf(to).to });

describe('localTimeWords', () => {
  it.each([
    ['2024', '2024', '2024년'],
    ['2024-06', 'June 2024', '2024년 6월'],
    ['2024-06-20', '20 June 2024', '2024년 6월 20일'],
    ['2024-06-20T11:05', '20 June 2024, 11:05', '2024년 6월 20일 11:05'],
    ['2024-06-20T11', '20 June 2024, 11:00–11:59', '2024년 6월 20일 11:00–11:59'],
  ])('says %s in both languages', (local, en, ko) => {
    expect(localTimeWords(local, 'en')).toBe(en);
    expect(localTimeWords(local, 'ko')).toBe(ko);
  });

  it('names the weekday when asked', () => {
    expect(localTimeWords('2024-06-18', 'en', { weekday: true })).toBe('Tuesday 18 June 2024');
    expect(localTimeWords('2024-06-18', 'ko', { weekday: true })).toBe('2024년 6월 18일 화요일');
  });

  it('never says an hour that the source does not give', () => {
    fc.assert(
      fc.property(localTime, fc.constantFrom('en' as const, 'ko' as const), (local, language) => {
        expect(localTimeWords(local, language).includes(':')).toBe(local.includes('T'));
      }),
    );
  });
});

describe('windowWords', () => {
  it.each([
    ['2024-06-01', '2024-06-29', '1–29 June 2024', '2024년 6월 1일~29일'],
    ['2024-05-28', '2024-06-03', '28 May – 3 June 2024', '2024년 5월 28일~6월 3일'],
    ['2023-12-31', '2024-01-01', '31 December 2023 – 1 January 2024', '2023년 12월 31일~2024년 1월 1일'],
    ['2024-06-20', '2024-06-20', '20 June 2024', '2024년 6월 20일'],
  ])('shares what %s and %s share', (from, to, en, ko) => {
    expect(windowWords(window(from, to), 'en')).toBe(en);
    expect(windowWords(window(from, to), 'ko')).toBe(ko);
    expect(dateRangeWords(from, to, 'en')).toBe(en);
  });

  it.each([
    ['2024-06-01', '2024-06-30', 'June 2024', '2024년 6월'],
    ['2024-02-01', '2024-02-29', 'February 2024', '2024년 2월'],
    ['2024-04-01', '2024-06-30', 'April–June 2024', '2024년 4월~6월'],
    ['2023-10-01', '2024-06-30', 'October 2023 – June 2024', '2023년 10월~2024년 6월'],
    ['1963-01-01', '1963-12-31', '1963', '1963년'],
    ['1963-01-01', '2026-12-31', '1963–2026', '1963년~2026년'],
    ['2023-02-01', '2023-02-27', '1–27 February 2023', '2023년 2월 1일~27일'],
  ])('says whole months and years as such: %s to %s', (from, to, en, ko) => {
    expect(windowWords(window(from, to), 'en')).toBe(en);
    expect(windowWords(window(from, to), 'ko')).toBe(ko);
  });

  it('says the clock times of a window that cuts a day, the last minute included', () => {
    expect(windowWords(window('2024-06-20T09:00', '2024-06-20T11:59'), 'en')).toBe(
      '20 June 2024, 09:00 – 20 June 2024, 11:59',
    );
  });
});

describe('spanWords', () => {
  const NOT_AROUND = { start: null, end: null };
  const on = (local: string | null) => ({ earliest: local, latest: local });
  const timeOf = (start: string | null, end: string | null, around: string | null = null) => ({
    start: { earliest: start, latest: end },
    end: { earliest: start, latest: end },
    around: { start: around, end: around },
  });
  const say = (...bounds: Parameters<typeof timeOf>) => spanWords(timeOf(...bounds), 'en');

  it('says one day with its weekday', () => {
    expect(say('2024-06-18', '2024-06-18')).toBe('Tuesday 18 June 2024');
  });

  it('says what was around an hour as the source said it', () => {
    const around = timeOf('2024-06-20T10:30', '2024-06-20T11:29', '2024-06-20T11:00');
    expect(spanWords(around, 'en')).toBe('Thursday 20 June 2024, around 11:00');
    expect(spanWords(around, 'ko')).toBe('2024년 6월 20일 목요일 11:00경');
  });

  it('says two ends that are around an hour each for itself', () => {
    const lasting = {
      start: { earliest: '2024-06-18T08:30', latest: '2024-06-18T09:29' },
      end: { earliest: '2024-06-18T10:30', latest: '2024-06-18T11:29' },
      around: { start: '2024-06-18T09:00', end: '2024-06-18T11:00' },
    };
    expect(spanWords(lasting, 'en')).toBe('Tuesday 18 June 2024, from around 09:00 until around 11:00');
    expect(spanWords(lasting, 'ko')).toBe('2024년 6월 18일 화요일 09:00경부터 11:00경까지');
    const overnight = { ...lasting, around: { start: '2024-06-18T23:00', end: '2024-06-19T01:00' } };
    expect(spanWords(overnight, 'en')).toBe(
      'from around Tuesday 18 June 2024, 23:00 until around Wednesday 19 June 2024, 01:00',
    );
  });

  it('says each of several readings, and what is worded alike once', () => {
    const readings = [timeOf('2024-06-09', '2024-06-09'), timeOf('2024-06-11', '2024-06-11')];
    const [first] = readings;
    if (!first) throw new Error('no reading');
    expect(spanWords({ ...first, readings }, 'en')).toBe('Sunday 9 June 2024 or Tuesday 11 June 2024');
    expect(spanWords({ ...first, readings }, 'ko')).toBe('2024년 6월 9일 일요일 또는 2024년 6월 11일 화요일');
    expect(spanWords({ ...first, readings: [first, first] }, 'en')).toBe('Sunday 9 June 2024');
    const since = (start: string) => ({ start: on(start), end: on(null), around: NOT_AROUND });
    const open = { ...first, readings: [since('2023-10'), since('2024-01')] };
    expect(spanWords(open, 'en')).toBe('from October 2023 or January 2024, end not known');
    expect(spanWords(open, 'ko')).toBe('2023년 10월 또는 2024년 1월부터, 끝난 때는 미상');
  });

  it('says bounds and open ends as such', () => {
    expect(say('2024-01', '2024-04')).toBe('at some time between January and April 2024');
    expect(say('2024-06-20T10:30', '2024-06-20T11:29')).toBe('on 20 June 2024, between 10:30 and 11:29');
    expect(say(null, '2024-06-19')).toBe('at some time up to 19 June 2024');
    expect(say('2024-06-19', null)).toBe('from 19 June 2024 at the earliest, end not known');
    expect(say(null, null)).toBe('date not known');
    expect(spanWords(null, 'en')).toBe('date not known');
    expect(spanWords(null, 'ko')).toBe('날짜 미상');
  });

  it('tells an end that a source says to be open from one that is not known', () => {
    const saidOf = (start: string | null, end: string | null, open: Partial<OpenEnds>) =>
      (['en', 'ko'] as const).map((language) =>
        spanWords({ ...timeOf(start, end), open: { ...NOT_OPEN, ...open } }, language),
      );
    expect(saidOf('2024-04', null, { end: true })).toEqual([
      'from April 2024 at the earliest, no end given',
      '이르면 2024년 4월부터, 끝은 명시되지 않음',
    ]);
    expect(saidOf('2024-04', null, {})[0]).toBe('from April 2024 at the earliest, end not known');
    expect(saidOf(null, '1968', { start: true })).toEqual([
      'until 1968 at the latest, no start given',
      '늦어도 1968년까지, 시작은 명시되지 않음',
    ]);
    expect(saidOf(null, '1968', {})[0]).toBe('at some time up to 1968');
    expect(saidOf(null, null, { start: true, end: true })).toEqual([
      'no start or end given',
      '시작과 끝이 명시되지 않음',
    ]);
    expect(saidOf(null, null, { end: true })[0]).toBe('date not known');
  });

  it('says each of two readings for itself where one goes on and the other’s end is not known', () => {
    const since = (start: string, end: boolean) => ({
      start: on(start),
      end: on(null),
      around: NOT_AROUND,
      open: { start: false, end },
    });
    const readings = [since('2023-10', true), since('2024-01', false)];
    expect(spanWords({ ...since('2023-10', false), readings }, 'en')).toBe(
      'from October 2023, no end given, or from January 2024, end not known',
    );
  });

  it('says of a condition when it is known to have held', () => {
    const lasting = {
      start: { earliest: null, latest: '2024-06-19' },
      end: { earliest: '2024-06-19', latest: null },
      around: NOT_AROUND,
    };
    expect(spanWords(lasting, 'en')).toBe('a lasting state, reported for 19 June 2024');
    const late = { ...lasting, start: { earliest: null, latest: '2024-06-20' } };
    expect(spanWords(late, 'en')).toBe('a lasting state, reported for 19–20 June 2024');
    expect(spanWords(late, 'ko')).toBe('지속되는 상태, 2024년 6월 19일~20일 기준으로 보도');
    const long = { ...lasting, start: { earliest: null, latest: '2023-11' } };
    expect(spanWords(long, 'en')).toBe('a lasting state, reported for November 2023 – 19 June 2024');
  });
});

describe('what is asked of the window', () => {
  it('is on one day, in several, and up to or at an instant', () => {
    const asked = (local: string, mode: TimeMode = 'window') => askedWords(rangeOf(local), mode, 'en');
    expect(asked('2024-06-18')).toBe('on 18 June 2024');
    expect(asked('2024-06')).toBe('in June 2024');
    expect(asked('2024-06-18', 'cumulative')).toBe('up to 18 June 2024');
    expect(askedWords(rangeOf('2024-06-18'), 'window', 'ko')).toBe('2024년 6월 18일');
  });
});

describe('datedWords', () => {
  const on9 = whenClaim('2024-06-09');
  const said = (claim: Claim, language: 'en' | 'ko') =>
    datedWords(
      resolve([claim], () => true),
      language,
    );

  it('says of an inferred date that it is one, and nothing more of a stated one', () => {
    const inferred: Claim = { ...on9, basis: 'inferred', reasoning: WORDS };
    expect(said(inferred, 'en')).toBe('Sunday 9 June 2024 (inferred)');
    expect(said(inferred, 'ko')).toBe('2024년 6월 9일 일요일 (추론)');
    expect(said(on9, 'en')).toBe('Sunday 9 June 2024');
    expect(
      datedWords(
        resolve([], () => true),
        'en',
      ),
    ).toBe('date not known');
  });
});
