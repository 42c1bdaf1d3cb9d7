/** Local times by integers are what Temporal, an independent implementation with the rules of this machine, makes of them. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type ClockChange, PYONGYANG_CLOCKS, SEOUL_CLOCKS } from './clock-changes.ts';
import { DAY, MINUTE } from './durations.ts';
import { addLocal, type CalendarAmount, fieldsOf, localAt, type Precision, rangeOf } from './local-time.ts';

const ZONE = 'Asia/Seoul';
const LENGTH = { year: 4, month: 7, day: 10, hour: 13, minute: 16 } as const;
const UNIT = { year: 'years', month: 'months', day: 'days', hour: 'hours', minute: 'minutes' } as const;

const precision = fc.constantFrom<Precision>('year', 'month', 'day', 'hour', 'minute');
/** Any minute of the years 1 to 9998, and as often one near a change of the clocks. */
const instant = fc.oneof(
  fc.integer({ min: -62_100_000 * 1000, max: 253_300_000 * 1000 }).map((seconds) => seconds * 1000),
  fc
    .tuple(fc.constantFrom(...SEOUL_CLOCKS.slice(1)), fc.integer({ min: -3 * 1440, max: 3 * 1440 }))
    .map(([{ from }, minutes]) => from + minutes * MINUTE),
);
const local = fc
  .tuple(instant, precision)
  .map(([at, one]) => new Date(at).toISOString().slice(0, LENGTH[one]));
/** Forwards or back: Temporal takes no mixture. */
const amount: fc.Arbitrary<CalendarAmount> = fc
  .tuple(
    fc.constantFrom(-1, 1),
    fc.dictionary(
      fc.constantFrom('years', 'months', 'weeks', 'days', 'hours', 'minutes'),
      fc.oneof(fc.nat(50), fc.nat(50_000)),
      { minKeys: 1 },
    ),
  )
  .map(([sign, units]) => Object.fromEntries(Object.entries(units).map(([unit, n]) => [unit, sign * n])));

function plainOf(text: string): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(`${text}${'0000-01-01T00:00'.slice(text.length)}`);
}

function instantOf(plain: Temporal.PlainDateTime, disambiguation: 'compatible' | 'later'): number {
  return plain.toZonedDateTime(ZONE, { disambiguation }).epochMilliseconds;
}

describe('a local time', () => {
  it('covers the same instants', () => {
    fc.assert(
      fc.property(local, (text) => {
        const plain = plainOf(text);
        const { precision } = fieldsOf(text);
        const last = plain.add({ [UNIT[precision]]: 1 }).subtract({ minutes: 1 });
        expect(rangeOf(text)).toEqual({
          from: instantOf(plain, 'compatible'),
          to: instantOf(last, 'later') + MINUTE,
        });
      }),
      { numRuns: 400 },
    );
  });

  it('is shown at the same instants', () => {
    fc.assert(
      fc.property(instant, precision, (at, one) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
        expect(localAt(at, one)).toBe(zoned.toPlainDateTime().toString().slice(0, LENGTH[one]));
      }),
      { numRuns: 400 },
    );
  });

  it('is moved to the same time, and has the same fields', () => {
    fc.assert(
      fc.property(local, amount, (text, by) => {
        const plain = plainOf(text);
        const moved = plain.add(by);
        fc.pre(moved.year >= 0 && moved.year <= 9999);
        expect(addLocal(text, by)).toBe(moved.toString().slice(0, text.length));
        const { year, month, day, hour, minute, dayOfWeek } = plain;
        expect(fieldsOf(text)).toMatchObject({ year, month, day, hour, minute, dayOfWeek });
      }),
      { numRuns: 400 },
    );
  });
});

it('what lies beyond four digits of a year is refused, and not read as another year', () => {
  for (const text of [addLocal('9999', { years: 1 }), addLocal('0000', { years: -1 })])
    expect(() => rangeOf(text)).toThrow(RangeError);
  expect(rangeOf('9999').to).toBe(instantOf(plainOf('9999-12-31T23:59'), 'later') + MINUTE);
  for (const no of [Number.NaN, Infinity, 9e15]) expect(() => localAt(no, 'day')).toThrow(RangeError);
});

it.each([
  [ZONE, SEOUL_CLOCKS],
  ['Asia/Pyongyang', PYONGYANG_CLOCKS],
])('the clocks of %s were changed when the rules of this machine have it', (zone, clocks) => {
  const found: ClockChange[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.from('1800-01-01T00:00Z').toZonedDateTimeISO(zone);
  // A rule for each year to come would have no end.
  for (let from = -Infinity; at && at.year < 2100; from = at?.epochMilliseconds ?? Infinity) {
    found.push({ from, offset: at.offsetNanoseconds / 1e6 });
    at = at.getTimeZoneTransition('next');
  }
  expect(clocks).toEqual(found);
});

it('an hour before and after each change, every quarter of an hour is the same', () => {
  for (const { from } of SEOUL_CLOCKS.slice(1))
    for (let at = from - DAY / 8; at <= from + DAY / 8; at += 15 * MINUTE) {
      const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
      const text = zoned.toPlainDateTime().toString().slice(0, LENGTH.minute);
      expect(localAt(at, 'minute')).toBe(text);
      const plain = plainOf(text);
      expect(rangeOf(text)).toEqual({
        from: instantOf(plain, 'compatible'),
        to: instantOf(plain, 'later') + MINUTE,
      });
    }
});
