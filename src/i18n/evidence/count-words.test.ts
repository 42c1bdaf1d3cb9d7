import { describe, expect, test } from 'vitest';
import type { Claim } from '#domain/record/incident.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { bareValueWords, countWords, untoldValue } from './count-words.ts';

const [en, ko] = [panelMessagesFor('en'), panelMessagesFor('ko')];
const base = {
  id: 'a',
  stance: 'supports' as const,
  basis: 'stated' as const,
  attributedTo: ['army'],
  quotes: [{ source: 'daily-1', exact: 'x', prefix: '', suffix: '' }],
};
type Range = { min: number | null; max: number | null; approximate?: boolean };
const counted = (text: { en: string; ko: string }, value: Range, asOf?: string): Claim => ({
  ...base,
  about: 'people',
  text,
  value,
  ...(asOf && { asOf }),
});
const dated = (text: string, earliest: string | null, latest: string): Claim => ({
  ...base,
  about: 'when',
  text: { en: text, ko: text },
  value: { start: { earliest, latest }, end: { earliest, latest } },
});

describe('what a fact’s own words do not say of its value', () => {
  test('is nothing where they give its numbers, in figures or in words', () => {
    const twenty = counted({ en: 'About 20 soldiers', ko: '군인 약 20명' }, { min: 20, max: 20 });
    expect(untoldValue(twenty, 'en', en)).toBeUndefined();
    expect(untoldValue(twenty, 'ko', ko)).toBeUndefined();
    const ten = counted({ en: 'Ten or more', ko: '군인 10명 이상' }, { min: 10, max: null });
    expect(untoldValue(ten, 'en', en)).toBeUndefined();
  });

  test('is the value where they do not, and that a number is missing', () => {
    const some = counted({ en: 'Some', ko: '몇 명' }, { min: 3, max: 5 });
    expect(untoldValue(some, 'en', en)).toBe('3–5');
    const none = counted({ en: 'Several', ko: '여러 명' }, { min: null, max: null });
    expect(untoldValue(none, 'en', en)).toBe(en.sources.count.none);
  });

  test('is the day up to which was counted', () => {
    const dozen = counted({ en: 'About a dozen', ko: '약 12차례' }, { min: 12, max: 12 }, '2024-07-18');
    expect(untoldValue(dozen, 'en', en)).toBe('as of 18 July 2024');
    expect(untoldValue(dozen, 'ko', ko)).toBe('2024년 7월 18일 기준');
  });

  test('is the year of a day, and what a time with an open end leaves open', () => {
    expect(untoldValue(dated('On 9 June', '2024-06-09', '2024-06-09'), 'en', en)).toBe('Sunday 9 June 2024');
    expect(untoldValue(dated('On 9 June 2024', '2024-06-09', '2024-06-09'), 'en', en)).toBeUndefined();
    expect(untoldValue(dated('Announced on 11 June 2024', null, '2024-06-11'), 'en', en)).toBe(
      'at some time up to 11 June 2024',
    );
  });
});

describe('a count in words', () => {
  const of = (value: Range, messages = en, inMetres = false) => countWords(value, messages, inMetres);

  test.each([
    [{ min: 20, max: 20 }, '20', '20'],
    [{ min: 20, max: 30 }, '20–30', '20~30'],
    [{ min: 20, max: null }, 'at least 20', '최소 20'],
    [{ min: null, max: 20 }, 'at most 20', '최대 20'],
    [{ min: 20, max: 20, approximate: true }, 'about 20', '약 20'],
    [{ min: 20, max: 30, approximate: true }, 'about 20–30', '약 20~30'],
    [{ min: 20, max: null, approximate: true }, 'roughly 20 or more', '대략 20 이상'],
    [{ min: null, max: 20, approximate: true }, 'roughly 20 or fewer', '대략 20 이하'],
  ])('%o', (value, english, korean) => {
    expect([of(value), of(value, ko)]).toEqual([english, korean]);
  });

  test('of metres', () => {
    const rough = { min: 20, max: null, approximate: true };
    expect([of(rough, en, true), of(rough, ko, true)]).toEqual(['roughly 20 m or more', '대략 20m 이상']);
    const within = { min: null, max: 50, approximate: true };
    expect([of(within, en, true), of(within, ko, true)]).toEqual(['roughly 50 m or less', '대략 50m 이하']);
    expect(of({ min: null, max: 50 }, en, true)).toBe('at most 50 m');
  });
});

test('the value of an announcement is told as a time', () => {
  const announced = (earliest: string | null): Claim => ({
    ...base,
    about: 'announced',
    text: { en: 'words', ko: '말' },
    value: { earliest, latest: '2024-06-11' },
  });
  expect(bareValueWords(announced('2024-06-11'), 'en', en)).toBe('Tuesday 11 June 2024');
  expect(bareValueWords(announced(null), 'en', en)).toBe('at some time up to 11 June 2024');
});
