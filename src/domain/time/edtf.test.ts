import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTime } from '#testing/arbitraries.ts';
import { parseEdtf } from './edtf.ts';
import { rangeOf } from './local-time.ts';
import { extentOf, spanOf } from './time-span.ts';

const bounds = (text: string) => {
  const edtf = parseEdtf(text);
  return edtf && [edtf.start.earliest, edtf.start.latest, edtf.end.earliest, edtf.end.latest];
};

describe('parseEdtf', () => {
  it.each([
    ['2024-06-20', ['2024-06-20', '2024-06-20', '2024-06-20', '2024-06-20']],
    ['2024-06-XX', ['2024-06-01', '2024-06-30', '2024-06-01', '2024-06-30']],
    ['2024-06-2X', ['2024-06-20', '2024-06-29', '2024-06-20', '2024-06-29']],
    ['2024-02-3X', undefined],
    ['2023-02-2X', ['2023-02-20', '2023-02-28', '2023-02-20', '2023-02-28']],
    ['2024-XX', ['2024-01', '2024-12', '2024-01', '2024-12']],
    ['2024-XX-XX', ['2024-01-01', '2024-12-31', '2024-01-01', '2024-12-31']],
    ['201X', ['2010', '2019', '2010', '2019']],
    ['2024-22', ['2024-06', '2024-08', '2024-06', '2024-08']],
    ['2024-24', ['2024-12', '2025-02', '2024-12', '2025-02']],
    // It ended then: an end is said, and bounds the beginning from above only.
    ['../2024-06-18', [null, '2024-06-18', '2024-06-18', '2024-06-18']],
    ['../1968', [null, '1968', '1968', '1968']],
    ['/1968', [null, '1968', '1968', '1968']],
    ['1968/', ['1968', '1968', '1968', null]],
    ['2024-06-18/..', ['2024-06-18', '2024-06-18', '2024-06-18', null]],
    ['../..', [null, null, null, null]],
    ['2024-01/2024-04', ['2024-01', '2024-01', '2024-04', '2024-04']],
    [
      '2024-06-20T10:30/2024-06-20T11:29',
      ['2024-06-20T10:30', '2024-06-20T10:30', '2024-06-20T11:29', '2024-06-20T11:29'],
    ],
    ['2024-06-20T23:50/2024-06-20', ['2024-06-20T23:50', '2024-06-20T23:50', '2024-06-20', '2024-06-20']],
    ['2024-06-15/2024-06', ['2024-06-15', '2024-06-15', '2024-06', '2024-06']],
    ['2024-06-18T08:30:00+09:00', Array(4).fill('2024-06-18T08:30')],
    ['2024-06-18T20:30:59Z', Array(4).fill('2024-06-19T05:30')],
    // A shift can have hours alone.
    ['2024-06-18T08:30:00+09', Array(4).fill('2024-06-18T08:30')],
    ['2024-06-18T08:30:00-04', Array(4).fill('2024-06-18T21:30')],
    ['2024-06-18T23:10:00-04', Array(4).fill('2024-06-19T12:10')],
    ['2024-06-18T08:30:00-4', undefined],
    ['2024-06-18T08:30:00+0900', undefined],
    ['2024-06-18T08:30:00+25', undefined],
    ['2024-06-18T08:30:00', Array(4).fill('2024-06-18T08:30')],
    ['2024-06-18T08:30:00+25:00', undefined],
    ['2024-06-31T08:30:00Z', undefined],
    ['2024-06-18T08:30:60Z', undefined],
  ])('reads %s', (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });

  it.each([
    ['../1968', true, false],
    ['/1968', false, false],
    ['1968/..', false, true],
    ['1968/', false, false],
    ['../..', true, true],
    ['1968', false, false],
  ])('tells an open end of %s from one that is unknown', (text, start, end) => {
    expect(parseEdtf(text)?.open).toEqual({ start, end });
  });

  it.each([
    ['2024-06-20?', true, false],
    ['2024-06~', false, true],
    ['2024%', true, true],
    ['2024~/2025?', true, true],
  ])('reads the qualifier of %s', (text, uncertain, approximate) => {
    expect(parseEdtf(text)).toMatchObject({ uncertain, approximate });
  });

  it.each([
    '',
    '/',
    'soon',
    '2024-06-31',
    '2024-25',
    '9999-24',
    '2024-06-20/2024-06-18',
    '2024/2025/2026',
    'XXXX',
    '2024-1X',
    '?',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it('is total', () => {
    const near = fc.stringMatching(/^[0-9X./?~%T:-]{0,20}$/);
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => void parseEdtf(text)));
  });

  it('covers exactly what a plain local time covers', () => {
    fc.assert(
      fc.property(localTime, (text) => {
        const edtf = parseEdtf(text);
        expect(edtf && extentOf(spanOf(edtf.start, edtf.end))).toEqual(rangeOf(text));
      }),
    );
  });

  it('gives an interval the extent from its first end to its last, and refuses one that runs backwards', () => {
    // The same time at another precision, so that the ends often lie in each other.
    const ends = fc.oneof(
      fc.tuple(localTime, localTime),
      fc.tuple(localTime, fc.constantFrom(4, 7, 10, 13)).map(([one, length]) => [one, one.slice(0, length)]),
    );
    fc.assert(
      fc.property(ends, fc.boolean(), ([one = '', other = ''], turned) => {
        const [a, b] = turned ? [other, one] : [one, other];
        const edtf = parseEdtf(`${a}/${b}`);
        const [from, to] = [rangeOf(a).from, rangeOf(b).to];
        expect(edtf === undefined).toBe(from >= to);
        if (edtf) expect(extentOf(spanOf(edtf.start, edtf.end))).toEqual({ from, to });
      }),
    );
  });
});
