import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { localTime } from '#testing/arbitraries.ts';
import { addLocal, fieldsOf, isLocalTime, localAt, rangeOf, wholeUnits } from './local-time.ts';

/** By the length of a local time. */
const PRECISIONS: Record<number, Parameters<typeof localAt>[1]> = {
  4: 'year',
  7: 'month',
  10: 'day',
  13: 'hour',
  16: 'minute',
};

const utc = (text: string) => Date.parse(`${text}:00Z`);

function isValid(fields: Parameters<typeof Temporal.PlainDateTime.from>[0]): boolean {
  try {
    return Boolean(Temporal.PlainDateTime.from(fields, { overflow: 'reject' }));
  } catch {
    return false;
  }
}

describe('isLocalTime', () => {
  it.each(['2024', '2024-06', '2024-02-29', '2024-06-20T11', '2024-06-20T23:59'])('takes %s', (text) => {
    expect(isLocalTime(text)).toBe(true);
  });

  it.each(['', '24', '2024-6', '2023-02-29', '2024-13', '2024-06-31', '2024-06-20T24', '2024-06-20T11:60'])(
    'refuses %j',
    (text) => {
      expect(isLocalTime(text)).toBe(false);
    },
  );

  it.each([
    '2024-06-20T11:00Z',
    '2024-06-20T11:00+09:00',
    '2024-06-20 11:00',
    ' 2024',
    '2024/06/20',
    '２０２４',
  ])('refuses %j: no zone, no blank, no other digits', (text) => {
    expect(isLocalTime(text)).toBe(false);
  });

  it('takes the days and minutes that the calendar has, and no others', () => {
    const [year, two] = [fc.nat(9999), fc.nat(99)];
    const digits = (value: number) => String(value).padStart(2, '0');
    fc.assert(
      fc.property(year, two, two, two, two, (year, month, day, hour, minute) => {
        const date = `${String(year).padStart(4, '0')}-${digits(month)}-${digits(day)}`;
        expect(isLocalTime(date)).toBe(isValid({ year, month, day }));
        const time = `${date}T${digits(hour)}:${digits(minute)}`;
        expect(isLocalTime(time)).toBe(isValid({ year, month, day, hour, minute }));
      }),
    );
  });

  it('knows every last day of a month', () => {
    for (const year of [0, 4, 1900, 1999, 2000, 2024, 2100])
      for (let month = 1; month <= 12; month += 1)
        for (const day of [28, 29, 30, 31]) {
          const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day}`;
          expect([text, isLocalTime(text)]).toEqual([text, isValid({ year, month, day })]);
        }
  });

  it('is total', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isLocalTime(text) === 'boolean'));
  });
});

describe('rangeOf', () => {
  it('covers a Korean day, which begins at 15:00 the day before in UTC', () => {
    expect(rangeOf('2024-06-20')).toEqual({ from: utc('2024-06-19T15:00'), to: utc('2024-06-20T15:00') });
  });

  it.each([
    ['1951-07-10', '1951-07-09T14:00', 'UTC+10, the summer time of 1951'],
    ['1958-01-01', '1957-12-31T15:30', 'UTC+08:30'],
    ['1958-07-01', '1958-06-30T14:30', 'UTC+09:30, summer time on UTC+08:30'],
    ['1987-07-01', '1987-06-30T14:00', 'UTC+10, the summers of 1987 and 1988'],
    ['1968-01-21', '1968-01-20T15:00', 'UTC+09'],
  ])('knows the offset of %s', (text, start) => {
    expect(rangeOf(text).from).toBe(utc(start));
  });

  it('gives a day that the clocks make short or long its true length', () => {
    const hours = (text: string) => (rangeOf(text).to - rangeOf(text).from) / 3_600_000;
    expect(hours('1987-05-10')).toBe(23);
    expect(hours('1987-10-11')).toBe(25);
    expect(hours('2024-06-20')).toBe(24);
  });

  it('begins a day that has no midnight with its first minute', () => {
    // On 5 May 1955 the clock went from 00:00 to 01:00.
    expect(rangeOf('1955-05-05')).toEqual({ from: utc('1955-05-04T15:30'), to: utc('1955-05-05T14:30') });
    expect(rangeOf('1955-05-04').to).toBe(rangeOf('1955-05-05').from);
  });

  it('covers an hour that the clock shows twice both times, and no part of its neighbours', () => {
    // On 11 October 1987 the clock went from 03:00 back to 02:00.
    const [before, twice, after] = ['01', '02', '03'].map((hour) => rangeOf(`1987-10-11T${hour}`));
    expect([before?.to, twice?.to]).toEqual([twice?.from, after?.from]);
    expect((twice?.to ?? 0) - (twice?.from ?? 0)).toBe(2 * 3_600_000);
  });

  it('reads an hour that the clock skips as the one that follows', () => {
    expect(rangeOf('1987-05-10T02')).toEqual(rangeOf('1987-05-10T03'));
  });

  it('lets days, months and years follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(
        localTime.filter((text) => text.length <= 10),
        (text) => {
          const unit = { 4: 'years', 7: 'months', 10: 'days' }[text.length] ?? 'days';
          expect(rangeOf(text).to).toBe(rangeOf(addLocal(text, { [unit]: 1 })).from);
        },
      ),
    );
  });

  it('contains the range of every more precise time in it', () => {
    fc.assert(
      fc.property(localTime, fc.constantFrom(4, 7, 10, 13), (text, length) => {
        const [outer, inner] = [rangeOf(text.slice(0, length)), rangeOf(text)];
        expect(outer.from).toBeLessThanOrEqual(inner.from);
        expect(outer.to).toBeGreaterThanOrEqual(inner.to);
        expect(inner.to).toBeGreaterThan(inner.from);
      }),
    );
  });

  it('throws on what is no local time', () => {
    expect(() => rangeOf('yesterday')).toThrow(RangeError);
  });
});

describe('localAt', () => {
  it('finds back every local time that the clocks pass once', () => {
    fc.assert(
      fc.property(localTime, (text) => {
        const { from, to } = rangeOf(text);
        const precision = PRECISIONS[text.length] ?? 'minute';
        const again = localAt(from, precision);
        if (again !== text) {
          // Skipped or repeated by a clock change: only an hour or a minute can be.
          expect(['hour', 'minute']).toContain(precision);
          expect(Number(text.slice(0, 4))).toBeLessThan(1989);
        } else expect(rangeOf(again)).toEqual({ from, to });
      }),
    );
  });

  it('holds the instant in the range of what it gives', () => {
    const instant = fc.integer({ min: utc('1900-01-01T00:00'), max: utc('2099-12-31T00:00') });
    fc.assert(
      fc.property(instant, fc.constantFrom('year', 'month', 'day', 'hour', 'minute'), (at, precision) => {
        const { from, to } = rangeOf(localAt(at, precision));
        expect(from <= at && at < to).toBe(true);
      }),
    );
  });
});

describe('wholeUnits', () => {
  it('begins and ends with the units that are touched, and no later than with the last instant', () => {
    const of = (from: string, to: string) => ({ from: rangeOf(from).from, to: rangeOf(to).to });
    expect(wholeUnits(of('2024-06-09T12:30', '2024-06-11T00:05'), 'day')).toEqual(
      of('2024-06-09', '2024-06-11'),
    );
    expect(wholeUnits(of('2024-06-09', '2024-06-10'), 'day')).toEqual(of('2024-06-09', '2024-06-10'));
    const { from } = rangeOf('2024-06-09');
    expect(wholeUnits({ from, to: from }, 'hour')).toEqual(rangeOf('2024-06-09T00'));
  });
});

describe('addLocal', () => {
  it('moves by calendar units and keeps the precision', () => {
    expect(addLocal('2024-01-31', { months: 1 })).toBe('2024-02-29');
    expect(addLocal('2024-12', { months: 1 })).toBe('2025-01');
    expect(addLocal('2024-06-20T23:30', { minutes: 45 })).toBe('2024-06-21T00:15');
  });

  it('goes there and back by days', () => {
    fc.assert(
      fc.property(
        localTime.filter((text) => text.length >= 10),
        fc.integer({ min: 0, max: 4000 }),
        (text, days) => {
          expect(addLocal(addLocal(text, { days }), { days: -days })).toBe(text);
        },
      ),
    );
  });
});

describe('fieldsOf', () => {
  it('knows the weekdays that date the June 2024 incidents', () => {
    expect(fieldsOf('2024-06-09').dayOfWeek).toBe(7);
    expect(fieldsOf('2024-06-18').dayOfWeek).toBe(2);
    expect(fieldsOf('2024-06-19').dayOfWeek).toBe(3);
    expect(fieldsOf('2024-06-20').dayOfWeek).toBe(4);
  });
});
