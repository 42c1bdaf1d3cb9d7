import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryAfter, boundaryBefore, shiftLocal, shiftRange, snapTo } from './calendar-step.ts';
import { DAY, HOUR } from './durations.ts';
import { localAt, rangeOf } from './local-time.ts';

const at = (local: string) => rangeOf(local).from;
const instant = fc.integer({ min: at('1945'), max: at('2049') - 1 });
const unit = fc.constantFrom('minute' as const, 'hour' as const, 'day' as const);

describe('shiftLocal', () => {
  it('keeps the clock over a change of the clocks', () => {
    // 1988-05-08: Korea went to summer time, for the last year.
    expect(shiftLocal(at('1988-05-07T12:00'), { unit: 'day', amount: 1 })).toBe(at('1988-05-08T12:00'));
    expect(at('1988-05-08T12:00') - at('1988-05-07T12:00')).toBe(23 * HOUR);
  });

  it('goes by months of their own length', () => {
    expect(shiftLocal(at('2024-06-01'), { unit: 'month', amount: 1 })).toBe(at('2024-07-01'));
    expect(shiftLocal(at('2024-01-31'), { unit: 'month', amount: 1 })).toBe(at('2024-02-29'));
  });

  it('moves whole days to whole days', () => {
    const moved = shiftRange(rangeOf('2024-06'), { unit: 'day', amount: -160 });
    expect([localAt(moved.from, 'minute'), localAt(moved.to, 'minute')]).toEqual([
      '2023-12-24T00:00',
      '2024-01-23T00:00',
    ]);
  });
});

describe('shiftRange', () => {
  const days = (first: string, last = first) => ({ from: rangeOf(first).from, to: rangeOf(last).to });
  const month = (amount: number) => ({ unit: 'month', amount }) as const;

  it.each([
    ['2024-01-30', '2024-01-30', 1, '2024-02-29', '2024-02-29'],
    ['2024-06-30', '2024-06-30', 1, '2024-07-30', '2024-07-30'],
    ['2024-03-30', '2024-03-31', -1, '2024-02-29', '2024-03-01'],
    ['2024-06-01', '2024-06-30', 1, '2024-07-01', '2024-07-31'],
    ['2024-01-01', '2024-03-31', 1, '2024-02-01', '2024-04-30'],
    ['2024-02-01', '2024-02-29', 12, '2025-02-01', '2025-02-28'],
  ])('takes %s to %s on by %i months', (first, last, amount, from, to) => {
    expect(shiftRange(days(first, last), month(amount))).toEqual(days(from, to));
  });

  it('begins a day where it begins: on 10 August 1961 at 00:30', () => {
    const eve = days('1961-08-09', '1961-08-09');
    expect(shiftRange(eve, { unit: 'day', amount: 1 })).toEqual(days('1961-08-10', '1961-08-10'));
    expect(shiftRange(days('1961-08-10', '1961-08-10'), { unit: 'day', amount: -1 })).toEqual(eve);
  });

  it('keeps the hours of a part of a day', () => {
    const range = { from: at('2024-01-31T10:00'), to: at('2024-01-31T12:30') };
    const moved = { from: at('2024-02-29T10:00'), to: at('2024-02-29T12:30') };
    expect(shiftRange(range, month(1))).toEqual(moved);
  });

  it('keeps whole days whole and as many, or whole months, and comes back near where it was', () => {
    const date = fc.integer({ min: 0, max: 25_000 });
    const step = fc.record({
      unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
      amount: fc.integer({ min: -14, max: 14 }),
    });
    const dateOf = (index: number) => new Date(Date.UTC(1960, 0, 1 + index)).toISOString().slice(0, 10);
    const daysOf = ({ from, to }: { from: number; to: number }) => {
      const [first, after] = [localAt(from, 'day'), localAt(to, 'day')];
      // Where the clocks went forward at midnight, the day begins later: 10 August 1961 at 00:30.
      expect([rangeOf(first).from, rangeOf(after).from]).toEqual([from, to]);
      return Math.round((Date.parse(after) - Date.parse(first)) / DAY);
    };
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 800 }), step, (first, more, by) => {
        const range = days(dateOf(first), dateOf(first + more));
        const there = shiftRange(range, by);
        const isMonths = [range.from, range.to].every((end) => localAt(end, 'day').endsWith('-01'));
        const hasMonths = [there.from, there.to].every((end) => localAt(end, 'day').endsWith('-01'));
        if (daysOf(there) !== daysOf(range)) expect([isMonths, hasMonths]).toEqual([true, true]);
        const back = shiftRange(there, { ...by, amount: -by.amount });
        expect(Math.abs(back.from - range.from)).toBeLessThanOrEqual(3 * DAY + 2 * HOUR);
      }),
    );
  });
});

describe('snapTo', () => {
  it('lands on a beginning, no further than half a unit away, and stays there', () => {
    fc.assert(
      fc.property(instant, unit, (value, of) => {
        const snapped = snapTo(value, of);
        const { from, to } = rangeOf(localAt(value, of));
        expect([from, to]).toContain(snapped);
        expect(Math.abs(snapped - value)).toBeLessThanOrEqual((to - from) / 2);
      }),
    );
  });

  it('has its neighbours on either side', () => {
    fc.assert(
      fc.property(instant, unit, (value, of) => {
        expect(boundaryBefore(value, of)).toBeLessThan(value);
        expect(boundaryAfter(value, of)).toBeGreaterThan(value);
      }),
    );
  });

  it('means Korean midnight, in 1955 half an hour from today’s', () => {
    expect(snapTo(at('2024-06-20') + HOUR, 'day')).toBe(Date.UTC(2024, 5, 19, 15));
    expect(snapTo(at('1955-01-20') + HOUR, 'day')).toBe(Date.UTC(1955, 0, 19, 15, 30));
  });
});
