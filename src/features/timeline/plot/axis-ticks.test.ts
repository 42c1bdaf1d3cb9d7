import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampRange } from '#axis/axis-range.ts';
import { timeScale } from '#axis/time-scale.ts';
import { HOUR } from '#domain/time/durations.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { timelineEn } from '#i18n/en/timeline.ts';
import { timelineKo } from '#i18n/ko/timeline.ts';
import { WINDOW_LIMITS } from '#testing/subject.ts';
import { textWidth } from '#ui/layout/text-width.ts';
import { SHORTEST_AXIS } from './axis.ts';
import { axisTicks } from './axis-ticks.ts';

const range = (from: string, to: string) => ({ from: rangeOf(from).from, to: rangeOf(to).to });
const labels = (from: string, to: string, width = 1000, words = timelineEn.ticks) =>
  axisTicks(timeScale(range(from, to), width), words, 12, 56)
    .labelled.map((tick) => tick.label)
    .filter(Boolean);
const BOUNDS = { limits: WINDOW_LIMITS, shortest: SHORTEST_AXIS };
const axis = fc
  .tuple(
    fc.integer({ min: WINDOW_LIMITS.from, max: WINDOW_LIMITS.to }),
    fc.double({ min: Math.log(3 * HOUR), max: Math.log(104 * 366 * 24 * HOUR), noNaN: true }),
  )
  .map(([from, length]) => clampRange({ from, to: from + Math.exp(length) }, BOUNDS));

describe('axisTicks', () => {
  it('says the year once, at the first tick and where a year begins', () => {
    expect(labels('2023-11', '2024-03')).toEqual(
      ['Nov 2023', 'Dec', 'Jan 2024', 'Feb', 'Mar', 'Apr'].slice(0, 5),
    );
    expect(labels('2023-11', '2024-03', 1000, timelineKo.ticks)[0]).toBe('2023년 11월');
  });

  it('goes from decades to hours', () => {
    expect(labels('1953', '2020')).toContain('1980');
    expect(labels('2024-06-01', '2024-06-20').slice(0, 3)).toEqual(['1 Jun 2024', '3', '5']);
    expect(labels('2024-06-20T00', '2024-06-20T08').slice(0, 3)).toEqual(['20 Jun 2024', '01:00', '02:00']);
    expect(labels('2024-06-20T01', '2024-06-20T08')[0]).toBe('20 Jun 2024 01:00');
  });

  it('lets no labels touch, and none leave the plot', () => {
    const words = fc.constantFrom(timelineEn.ticks, timelineKo.ticks);
    fc.assert(
      fc.property(axis, fc.integer({ min: 300, max: 2000 }), words, (shown, width, language) => {
        const shownLabels = axisTicks(timeScale(shown, width), language, 12, 42).labelled.filter(
          (tick) => tick.label,
        );
        expect(shownLabels.length).toBeGreaterThan(0);
        shownLabels.forEach((tick, index) => {
          const half = textWidth(tick.label, 12) / 2;
          expect(tick.labelX - half).toBeGreaterThanOrEqual(-0.001);
          expect(tick.labelX + half).toBeLessThanOrEqual(width + 0.001);
          const before = shownLabels[index - 1];
          if (before)
            expect(tick.labelX - half).toBeGreaterThan(before.labelX + textWidth(before.label, 12) / 2);
        });
      }),
    );
  });
});
