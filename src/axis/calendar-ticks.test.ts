import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { SEOUL_CLOCKS } from '#domain/time/clock-changes.ts';
import { HOUR } from '#domain/time/durations.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { TIME } from './axis-fixture.ts';
import { clampRange } from './axis-range.ts';
import { levelFor, type TickLevel, tickInstants, ticksOf } from './calendar-ticks.ts';

const range = (from: string, to: string) => ({ from: rangeOf(from).from, to: rangeOf(to).to });
const axis = fc
  .tuple(
    fc.integer({ min: TIME.limits.from, max: TIME.limits.to }),
    fc.double({ min: Math.log(3 * HOUR), max: Math.log(104 * 366 * 24 * HOUR), noNaN: true }),
  )
  .map(([from, length]) => clampRange({ from, to: from + Math.exp(length) }, TIME));

const ZONE = 'Asia/Seoul';

/** The same by a calendar library, unit by unit, and asking of each what the clocks showed. */
function ticksByTemporal({ from, to }: { from: number; to: number }, { unit, every }: TickLevel): number[] {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(ZONE).toPlainDateTime();
  const isClock = unit === 'minute' || unit === 'hour';
  let plain = start.with({ hour: isClock ? start.hour : 0, minute: 0, second: 0, millisecond: 0 });
  // Midnight that the clocks skipped shows as one o'clock.
  if (isClock) plain = plain.subtract({ hours: 1 });
  if (unit === 'week') plain = plain.subtract({ days: plain.dayOfWeek - 1 });
  if (unit === 'month' || unit === 'year') plain = plain.with({ day: 1 });
  if (unit === 'year') plain = plain.with({ month: 1 });
  const found: number[] = [];
  // A day more than the axis: what the clocks skipped is read as later.
  for (; ; plain = plain.add({ [`${unit}s`]: unit === 'minute' ? 15 : 1 })) {
    const zoned = plain.toZonedDateTime(ZONE);
    const at = zoned.epochMilliseconds;
    if (at > to + 86_400_000) return [...new Set(found)].sort((a, b) => a - b);
    const { year, month, day, hour, minute } = plain;
    const isTicked = {
      minute: minute % every === 0,
      hour: hour % every === 0,
      day: every === 1 || (day % 2 === 1 && day < 31),
      week: true,
      month: (month - 1) % every === 0,
      year: year % every === 0,
    }[unit];
    const isMidnight = hour === 0 && minute === 0;
    const shows =
      !isClock || isMidnight || (zoned.hour === hour && (unit === 'hour' || zoned.minute === minute));
    if (isTicked && shows && at >= from && at <= to) found.push(at);
  }
}

describe('ticksOf', () => {
  it('has the instants that a calendar library has, at every level and through every change of the clocks', () => {
    const widths = fc.constantFrom(30, 60, 120, 400);
    const anywhere = fc.integer({ min: Date.UTC(1905, 0), max: Date.UTC(2030, 0) });
    const nearChange = fc
      .tuple(fc.constantFrom(...SEOUL_CLOCKS.slice(1)), fc.integer({ min: -48, max: 2 }))
      .map(([{ from }, hours]) => from + hours * HOUR);
    const length = fc.double({ min: Math.log(3 * HOUR), max: Math.log(60 * 366 * 24 * HOUR), noNaN: true });
    fc.assert(
      fc.property(fc.oneof(anywhere, nearChange), length, widths, (from, log, width) => {
        const shown = { from, to: Math.floor(from + Math.exp(log)) };
        const level = levelFor(shown, width, 7);
        const instants = ticksByTemporal(shown, level);
        expect(tickInstants(shown, level), JSON.stringify(level)).toEqual(instants);
        expect(ticksOf(shown, level).map(({ instant }) => instant)).toEqual(instants);
      }),
      // From the very change on that skipped a midnight.
      { examples: [[-462_702_600_000, Math.log(15_440_000), 30]] },
    );
  });

  it('puts ticks on the beginnings of Korean units', () => {
    const ticks = ticksOf(range('2024-01', '2024-03'), { unit: 'month', every: 1 });
    expect(ticks.map((tick) => tick.local)).toEqual(['2024-01', '2024-02', '2024-03', '2024-04']);
    expect(ticks.map((tick) => tick.instant)).toEqual(ticks.map((tick) => rangeOf(tick.local).from));
  });

  it('counts weeks from Monday, quarters from January, decades from zero', () => {
    const locals = (from: string, to: string, level: Parameters<typeof ticksOf>[1]) =>
      ticksOf(range(from, to), level).map((tick) => tick.local);
    expect(locals('2024-06-01', '2024-06-16', { unit: 'week', every: 1 })).toEqual([
      '2024-06-03',
      '2024-06-10',
      '2024-06-17',
    ]);
    expect(locals('2024-02', '2024-08', { unit: 'month', every: 3 })).toEqual(['2024-04', '2024-07']);
    expect(locals('1953', '1979', { unit: 'year', every: 10 })).toEqual(['1960', '1970', '1980']);
    expect(locals('2024-05-29', '2024-06-03', { unit: 'day', every: 2 })).toEqual([
      '2024-05-29',
      '2024-06-01',
      '2024-06-03',
    ]);
  });

  it('ticks hours in the year of Pyongyang’s own time as in every other: the axis is Seoul’s', () => {
    const ticks = ticksOf(range('2015-08-15T00', '2015-08-15T05'), { unit: 'hour', every: 3 });
    expect(ticks.map((tick) => tick.instant)).toEqual([
      Date.UTC(2015, 7, 14, 15),
      Date.UTC(2015, 7, 14, 18),
      Date.UTC(2015, 7, 14, 21),
    ]);
  });

  it('leaves out times that the clocks skipped, but for the day that begins there', () => {
    const locals = (from: string, to: string, level: Parameters<typeof ticksOf>[1]) => {
      const ticks = ticksOf(range(from, to), level);
      expect(ticks.map(({ instant }) => instant)).toEqual(
        [...new Set(ticks.map(({ instant }) => instant))].sort((a, b) => a - b),
      );
      return ticks.map((tick) => tick.local.slice(8));
    };
    const quarters = { unit: 'minute', every: 15 } as const;
    const hours = { unit: 'hour', every: 1 } as const;
    expect(locals('1987-05-10T01', '1987-05-10T03', hours)).toEqual(['10T01', '10T03', '10T04']);
    expect(locals('1987-05-10T01:30', '1987-05-10T03:14', quarters)).toEqual([
      '10T01:30',
      '10T01:45',
      '10T03:00',
      '10T03:15',
    ]);
    expect(locals('1960-04-30T22', '1960-05-01T01', hours)).toEqual(['30T22', '30T23', '01T00', '01T02']);
    expect(locals('1961-08-09T23:30', '1961-08-10T00:44', quarters)).toEqual([
      '09T23:30',
      '09T23:45',
      '10T00:00',
      '10T00:45',
    ]);
  });

  it('is ordered, on the axis, and not crowded, from hours to the century', () => {
    fc.assert(
      fc.property(axis, fc.integer({ min: 250, max: 2000 }), (shown, width) => {
        const ticks = ticksOf(shown, levelFor(shown, width, 56));
        expect(ticks.length).toBeLessThan(width / 30);
        ticks.forEach(({ instant }, index) => {
          expect(instant).toBeGreaterThanOrEqual(shown.from);
          expect(instant).toBeLessThanOrEqual(shown.to);
          const before = ticks[index - 1];
          if (before) expect(instant).toBeGreaterThan(before.instant);
        });
      }),
    );
  });
});
