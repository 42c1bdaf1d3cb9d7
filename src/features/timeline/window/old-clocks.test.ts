import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localAt, rangeOf } from '#domain/time/local-time.ts';
import { windowWords } from '#i18n/dates/time-words.ts';
import { WINDOW_LIMITS } from '#testing/subject.ts';
import { fieldText, typedWindow } from './typed-window.ts';

const DAYS = 86_400_000;
/** Days of the years in which Korea's clocks were changed: 1948 to 1962, and 1987 to 1989. */
const oldDay = fc
  .oneof(
    fc.integer({ min: Date.UTC(1948, 0, 1), max: Date.UTC(1962, 0, 1) }),
    fc.integer({ min: Date.UTC(1987, 0, 1), max: Date.UTC(1989, 0, 1) }),
    // The days themselves on which a day began late.
    fc.constantFrom(Date.UTC(1954, 2, 21), Date.UTC(1961, 7, 10), Date.UTC(1950, 3, 1), Date.UTC(1949, 3, 3)),
  )
  .map((at) => new Date(at).toISOString().slice(0, 10));

describe('where the clocks of Korea were changed', () => {
  it('a typed day is that day, and is written as that day again', () => {
    fc.assert(
      fc.property(oldDay, fc.integer({ min: 0, max: 400 }), (first, days) => {
        const last = new Date(Date.parse(first) + days * DAYS).toISOString().slice(0, 10);
        const typed = typedWindow(
          `${first}/${last}`,
          'start',
          rangeOf('2024-06'),
          WINDOW_LIMITS,
          WINDOW_LIMITS,
        );
        if (!typed.ok) throw new Error(typed.problem);
        expect(typed.window).toEqual({ from: rangeOf(first).from, to: rangeOf(last).to });
        expect([fieldText(typed.window, 'start'), fieldText(typed.window, 'end')]).toEqual([first, last]);
        expect(windowWords(typed.window, 'en')).not.toContain(':');
      }),
    );
  });

  it('days follow each other without a gap, whatever their length', () => {
    fc.assert(
      fc.property(oldDay, (day) => {
        const next = new Date(Date.parse(day) + DAYS).toISOString().slice(0, 10);
        const { from, to } = rangeOf(day);
        expect(rangeOf(next).from).toBe(to);
        expect(localAt(from, 'day')).toBe(day);
        expect(localAt(to - 1, 'day')).toBe(day);
        expect([23, 23.5, 24, 24.5, 25]).toContain((to - from) / 3_600_000);
      }),
    );
  });
});
