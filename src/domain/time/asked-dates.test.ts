import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTime } from '#testing/arbitraries.ts';
import { askedDates, relateToDates } from './asked-dates.ts';
import { HOUR } from './durations.ts';
import { parseEdtf } from './edtf.ts';
import { parseEdtfSet, spanOfEdtf } from './edtf-set.ts';
import { addLocal, rangeOf } from './local-time.ts';
import { ofOneOf, relateReadings, type TimeSpan } from './time-span.ts';

/** The readings of a time in EDTF: of `[a,b]` one for each date. */
function readingsOf(text: string): TimeSpan[][] {
  const set = parseEdtfSet(text);
  if (set)
    return set.kind === 'one' ? set.dates.map((one) => [spanOfEdtf(one)]) : [set.dates.map(spanOfEdtf)];
  const date = parseEdtf(text);
  return date ? [[spanOfEdtf(date)]] : [];
}

/** With bounds within eighty days of 2020, on midnight, between or open. */
const timeSpan: fc.Arbitrary<TimeSpan> = fc
  .tuple(
    ...['-', '+', '-', '+'].map((sign) =>
      fc.option(fc.integer({ min: 0, max: 160 }), { nil: Number(`${sign}Infinity`), freq: 6 }),
    ),
  )
  .map((bounds) => bounds.map((half) => rangeOf('2020-01-01').from + half * 12 * HOUR))
  .map(([earliestStart = 0, latestStart = 0, earliestEnd = 0, latestEnd = 0]) => ({
    earliestStart,
    latestStart,
    earliestEnd,
    latestEnd,
  }))
  .filter(
    (one) =>
      one.earliestStart < one.latestStart &&
      one.earliestEnd < one.latestEnd &&
      one.earliestStart < one.latestEnd,
  );

function answer(time: string, window: string) {
  const asked = askedDates(window);
  return asked && relateToDates(readingsOf(time), asked);
}

describe('a window on each of several dates', () => {
  it.each([
    ['2025-11-16', 'certain'],
    ['{2025-11-16,2025-11-22}', 'certain'],
    ['[2025-11-16,2025-11-22]', 'certain'],
    ['2025-11-16T08/2025-11-16T10', 'certain'],
    // On the days between as well.
    ['2025-11-16/2025-11-22', 'under-way'],
    ['2025-11-22/..', 'under-way'],
    ['{2025-11-16,2025-11-19}', 'under-way'],
    ['2025-11', 'possible'],
    ['2025-11-1X', 'possible'],
    ['[2025-11-16,2025-11-19]', 'possible'],
    // Between them, which the window from the first to the last would hold.
    ['2025-11-19', 'out'],
    ['2025-11-17/2025-11-21', 'out'],
    ['[2025-11-15,2025-11-23]', 'out'],
  ])('holds %s: %s', (time, expected) => {
    expect(answer(time, '{2025-11-16,2025-11-22}')).toBe(expected);
    expect(answer(time, '{2025-11-22,2025-11-16}'), 'in any order').toBe(expected);
  });

  it('is one stretch where they touch or overlap', () => {
    expect(answer('2025-11-16T23:00/2025-11-17T01:00', '{2025-11-16,2025-11-17}')).toBe('certain');
    expect(answer('2025-11-16T23:00/2025-11-17T01:00', '{2025-11-16,2025-11-18}')).toBe('under-way');
    expect(answer('2025-11', '{2025-11-16,2025-11}')).toBe('certain');
    expect(answer('2025-11-19', '{2025-11-16..2025-11-22}')).toBe('certain');
  });
});

describe('a window on one of several dates', () => {
  it.each([
    // Inside whichever of the two is meant.
    ['2025-11-16', '[2025-11-16,2025-11]', 'certain'],
    ['2025-11-16/2025-11-22', '[2025-11-16,2025-11-22]', 'under-way'],
    ['{2025-11-16,2025-11-22}', '[2025-11-16,2025-11-22]', 'under-way'],
    ['{2025-11-16,2025-11-22}', '[2025-11-16,2025-11]', 'under-way'],
    ['2025-11-16', '[2025-11-16,2025-11-22]', 'possible'],
    ['[2025-11-16,2025-11-22]', '[2025-11-16,2025-11-22]', 'possible'],
    ['2025-11', '[2025-11-16,2025-11-22]', 'possible'],
    ['2025-11-19', '[2025-11-16,2025-11-22]', 'out'],
    // One of the seven days, not all of them.
    ['2025-11-19', '[2025-11-16..2025-11-22]', 'possible'],
    ['2025-11-16/2025-11-22', '[2025-11-16..2025-11-22]', 'under-way'],
    ['{2025-11-16,2025-11-22}', '[2025-11-16..2025-11-22]', 'possible'],
    // Out of the days between, though both bounds of both hours lie in a day that holds it.
    ['{2025-11-16T08,2025-11-22T08}', '[2025-11-16..2025-11-22]', 'possible'],
    ['2025-11-23', '[2025-11-16..2025-11-22]', 'out'],
    ['2025-11-16', '[..2025-11-22]', 'possible'],
    ['../2025-11-30', '[..2025-11-22]', 'possible'],
    ['2025-11-16/..', '[2025-11-16..]', 'possible'],
    ['2025-11-16/2025-11-22', '[..2025-11-22]', 'possible'],
    ['2025', '[2024..2026]', 'possible'],
  ])('holds %s, asked of %s: %s', (time, window, expected) => {
    expect(answer(time, window)).toBe(expected);
  });

  it('has the answer that all of the dates between have together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(timeSpan, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 1, max: 40 }),
        (readings, first, count) => {
          const days = Array.from({ length: count }, (_, at) => addLocal('2020-01-01', { days: first + at }));
          const asked = askedDates(`[${days[0]}..${days.at(-1)}]`);
          const each = days.map((day) => relateReadings('window', readings, rangeOf(day)));
          expect(asked && relateToDates(readings, asked)).toBe(ofOneOf(each));
        },
      ),
    );
  });
});

it('a set of one date is asked of as the date', () => {
  fc.assert(
    fc.property(timeSpan, localTime, (span, local) => {
      const plain = relateReadings('window', [[span]], rangeOf(local));
      for (const text of [local, `{${local}}`, `[${local}]`]) {
        const asked = askedDates(text);
        expect(asked && relateToDates([[span]], asked)).toBe(plain);
      }
    }),
  );
});

it.each(['soon', '{}', '[2024,soon]', '{2024/2025}'])('refuses %j', (text) => {
  expect(askedDates(text)).toBeUndefined();
});
