import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localAt, rangeOf } from '#domain/time/local-time.ts';
import { relate, spanOf, TIME_MODES } from '#domain/time/time-span.ts';
import { clampWindow } from '#state/view.ts';
import { WINDOW_LIMITS } from '#testing/subject.ts';
import { busyPeriods, LONGEST_BUSY, skipEmpty } from './empty-periods.ts';

const span = (first: string | null, last: string | null) =>
  spanOf({ earliest: first, latest: first }, { earliest: last, latest: last });
const local = ({ from, to }: { from: number; to: number }) => [
  localAt(from, 'minute'),
  localAt(to, 'minute'),
];
const DAY = 86_400_000;
const FIRST = rangeOf('2000-01-01').from;
const day = fc.integer({ min: 0, max: 4000 });
const stretch = fc
  .tuple(day, fc.integer({ min: 1, max: 90 }))
  .map(([from, days]) => ({ from: FIRST + from * DAY, to: FIRST + (from + days) * DAY }));

describe('busyPeriods', () => {
  it('joins what overlaps and leaves open ends out', () => {
    const busy = busyPeriods([
      span('2024-06-09', '2024-06-10'),
      span('2024-06-10', '2024-06-12'),
      span('2020', null),
    ]);
    expect(busy.map(local)).toEqual([
      ['2020-01-01T00:00', '2020-01-02T00:00'],
      ['2020-12-31T00:00', '2021-01-01T00:00'],
      ['2024-06-09T00:00', '2024-06-13T00:00'],
    ]);
  });

  it('takes only the ends of a span of many months', () => {
    const explosions = span('2023-10-01', '2024-06-19');
    expect(busyPeriods([explosions, span('2024-03-05', '2024-03-05')]).map(local)).toEqual([
      ['2023-10-01T00:00', '2023-10-02T00:00'],
      ['2024-03-05T00:00', '2024-03-06T00:00'],
      ['2024-06-19T00:00', '2024-06-20T00:00'],
    ]);
  });
});

describe('skipEmpty', () => {
  const busy = busyPeriods([span('2010-03-26', '2010-03-26'), span('2024-06-09', '2024-06-20')]);

  it('moves the window to the next incident by whole days, and leaves one that contains an incident', () => {
    expect(local(skipEmpty(rangeOf('2010-04'), busy, 'window', 'day', WINDOW_LIMITS))).toEqual([
      '2024-05-11T00:00',
      '2024-06-10T00:00',
    ]);
    expect(skipEmpty(rangeOf('2010-03'), busy, 'window', 'day', WINDOW_LIMITS)).toEqual(rangeOf('2010-03'));
    expect(skipEmpty(rangeOf('2025'), busy, 'window', 'day', WINDOW_LIMITS)).toEqual(rangeOf('2025'));
  });

  it('tests only the end that counts in the modes with one end', () => {
    expect(local(skipEmpty(rangeOf('2010'), busy, 'cumulative', 'month', WINDOW_LIMITS))[1]).toBe(
      '2024-06-10T00:00',
    );
    expect(local(skipEmpty(rangeOf('2010-04'), busy, 'moment', 'hour', WINDOW_LIMITS))[0]).toBe(
      '2024-06-09T00:00',
    );
  });

  it('never goes back, keeps the length, and never leaves an incident out', () => {
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 8 }),
        stretch,
        fc.constantFrom(...TIME_MODES),
        (list, at, mode) => {
          const spans = list.map(({ from, to }) => ({
            earliestStart: from,
            latestStart: to,
            earliestEnd: from,
            latestEnd: to,
          }));
          const window = clampWindow(at, WINDOW_LIMITS);
          const next = skipEmpty(window, busyPeriods(spans), mode, 'day', WINDOW_LIMITS);
          expect(next.from).toBeGreaterThanOrEqual(window.from);
          expect(next.to - next.from).toBe(window.to - window.from);
          if (mode !== 'window') return;
          // Between the two windows there is room for nothing that was not seen.
          const between = { from: window.to, to: Math.max(next.to - DAY, window.to) };
          for (const one of spans) {
            const { earliestStart: first, latestEnd: last } = one;
            const isWide = last - first > LONGEST_BUSY;
            if (!isWide) expect(relate(one, between)).toBe('out');
            const isMet = [first, last - DAY].some((day) => day > between.from && day + DAY < between.to);
            expect(isMet).toBe(false);
          }
        },
      ),
    );
  });
});
