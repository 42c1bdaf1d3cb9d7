import { describe, expect, it } from 'vitest';
import file from '#data/subject.json';
import { rangeOf } from '#domain/time/local-time.ts';
import { OWN_SUBJECT } from '#testing/subject.ts';
import { extentOfEra } from './eras.ts';
import { parseSubject } from './subject.ts';

const words = { en: 'One', ko: '하나' };
const quotes = [{ incident: 'a', source: 'b', exact: 'words', translation: '말' }];
const on = (day: string, more = {}) => ({ day, text: words, basis: 'stated', quotes, ...more });
const one = { id: 'one', name: words, shortName: words, from: on('1953-07-27'), until: [] };

function faultsOf(...eras: object[]): string[] {
  const read = parseSubject({ ...file, eras });
  return 'faults' in read ? read.faults.map(({ path }) => path) : [];
}

describe('eras', () => {
  it('of our record are the armistice, which holds, and the military agreement, which each side left on its day', () => {
    expect(
      OWN_SUBJECT.eras.map(({ id, from, until }) => [id, from.day, ...until.map(({ day }) => day)]),
    ).toEqual([
      ['armistice', '1953-07-27'],
      ['military-agreement', '2018-09-19', '2023-11-23', '2024-06-04'],
    ]);
  });

  it('begin with their day in Korea, and end twice where one side leaves first', () => {
    const [armistice, agreement] = OWN_SUBJECT.eras;
    expect(armistice && extentOfEra(armistice)).toEqual({
      from: rangeOf('1953-07-27').from,
      undisputed: Infinity,
      to: Infinity,
    });
    expect(agreement && extentOfEra(agreement)).toEqual({
      from: rangeOf('2018-09-19').from,
      undisputed: rangeOf('2023-11-23').from,
      to: rangeOf('2024-06-04').from,
    });
  });

  it('are refused where a day is none, days are out of order or nothing says how one was inferred', () => {
    expect(faultsOf(one)).toEqual([]);
    expect(faultsOf({ ...one, from: on('1953-07') })).toEqual(['subject.json: eras[0].from.day']);
    expect(faultsOf({ ...one, from: on('1953-02-30') })).toEqual(['subject.json: eras[0].from.day']);
    expect(faultsOf({ ...one, until: [on('1953-07-27')] })).toEqual(['subject.json: eras[0].until[0].day']);
    expect(faultsOf({ ...one, until: [on('1991-01-01'), on('1990-01-01')] })).toEqual([
      'subject.json: eras[0].until[1].day',
    ]);
    expect(faultsOf({ ...one, from: on('1953-07-27', { basis: 'inferred' }) })).toEqual([
      'subject.json: eras[0].from.reasoning',
    ]);
    expect(faultsOf({ ...one, from: on('1953-07-27', { quotes: [] }) })).toEqual([
      'subject.json: eras[0].from.quotes',
    ]);
    expect(faultsOf(one, one)).toHaveLength(1);
  });
});
