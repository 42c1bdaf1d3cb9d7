import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf } from '#axis/axis-range.ts';
import { shiftRange } from '#domain/time/calendar-step.ts';
import { DAY } from '#domain/time/durations.ts';
import { localAt, rangeOf } from '#domain/time/local-time.ts';
import { WINDOW_LIMITS } from '#testing/subject.ts';
import { grainsIn, playable, playedWindow, playFrom, playRun, SPEEDS, speedOf } from './play.ts';

const JUNE = rangeOf('2024-06');
const YEAR = rangeOf('2024');
const local = (window: { from: number; to: number }) => [
  localAt(window.from, 'minute'),
  localAt(window.to, 'minute'),
];

describe('playedWindow', () => {
  it('slides by the chosen speed, in whole grains', () => {
    expect(local(playedWindow(JUNE, 1000, speedOf('week'), YEAR, WINDOW_LIMITS).window)).toEqual([
      '2024-06-08T00:00',
      '2024-07-08T00:00',
    ]);
    expect(local(playedWindow(JUNE, 999, speedOf('day'), YEAR, WINDOW_LIMITS).window)).toEqual(local(JUNE));
    expect(local(playedWindow(JUNE, 2000, speedOf('hour'), YEAR, WINDOW_LIMITS).window)[0]).toBe(
      '2024-06-01T02:00',
    );
  });

  it('stops with its end at the end of the run', () => {
    const { window, ended } = playedWindow(JUNE, 1e6, speedOf('week'), YEAR, WINDOW_LIMITS);
    expect(ended).toBe(true);
    expect(window.to).toBe(YEAR.to);
    expect(lengthOf(window)).toBe(lengthOf(JUNE));
  });

  it('only ever goes forwards, and never past the end', () => {
    const elapsed = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(elapsed, elapsed, fc.constantFrom(...SPEEDS), (a, b, speed) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((time) =>
          playedWindow(JUNE, time, speed, YEAR, WINDOW_LIMITS),
        );
        expect(late?.window.from).toBeGreaterThanOrEqual(early?.window.from ?? 0);
        expect(late?.window.to).toBeLessThanOrEqual(YEAR.to);
      }),
    );
  });

  it('ends exactly when the window, moved by the calendar, has come to the end', () => {
    const origin = fc
      .constantFrom('1953-07-27', '1954-03', '1987-05-09', '2024-01-31', '2024-06')
      .map(rangeOf);
    fc.assert(
      fc.property(
        origin,
        fc.constantFrom(...SPEEDS),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 40 * 365 }),
        (start, speed, elapsed, days) => {
          const run = { from: start.from, to: Math.min(start.to + days * DAY, rangeOf('2049').to) };
          const moved = shiftRange(start, { unit: speed.grain, amount: grainsIn(elapsed, speed) });
          const { window, ended } = playedWindow(start, elapsed, speed, run, WINDOW_LIMITS);
          expect(ended).toBe(moved.to >= run.to);
          if (!ended) expect(window).toEqual(moved);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('moves at every speed from an hour to ten years a second', () => {
    for (const speed of SPEEDS) expect(grainsIn(1000, speed)).toBeGreaterThan(0);
  });
});

describe('the window that is played', () => {
  it('is what passes in a second, from the beginning of a longer one', () => {
    expect(local(playable(JUNE, speedOf('week'), 'window'))).toEqual([
      '2024-06-01T00:00',
      '2024-06-08T00:00',
    ]);
  });

  it('is the window itself where that is shorter, and where only its end counts', () => {
    const day = rangeOf('2024-06-09');
    expect(playable(day, speedOf('week'), 'window')).toBe(day);
    expect(playable(JUNE, speedOf('year'), 'window')).toBe(JUNE);
    expect(playable(JUNE, speedOf('week'), 'cumulative')).toBe(JUNE);
  });
});

describe('the run', () => {
  it('ends when only the last day of the evidence is left in the window', () => {
    const run = playRun({ from: JUNE.from, to: rangeOf('2024-06-20').to }, JUNE);
    const { window } = playedWindow(JUNE, 1e6, speedOf('week'), run, WINDOW_LIMITS);
    expect(window.from).toBe(rangeOf('2024-06-20').from);
  });

  it('begins at the window, or at the beginning when the window has reached the end', () => {
    expect(playFrom(JUNE, YEAR)).toBe(JUNE);
    const again = playFrom(rangeOf('2024-12'), YEAR);
    expect(again).toEqual({ from: YEAR.from, to: YEAR.from + 31 * DAY });
  });
});
