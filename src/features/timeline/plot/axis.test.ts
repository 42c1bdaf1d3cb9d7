import { describe, expect, it } from 'vitest';
import { type AxisBounds, lengthOf } from '#axis/axis-range.ts';
import { DAY } from '#domain/time/durations.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { spanOf } from '#domain/time/time-span.ts';
import { WINDOW_LIMITS } from '#testing/subject.ts';
import { axisChangeOfKey, evidenceRange, fitAll, fitWindow, overviewRange, SHORTEST_AXIS } from './axis.ts';

const BOUNDS: AxisBounds = { limits: WINDOW_LIMITS, shortest: SHORTEST_AXIS };
const day = (local: string) => spanOf({ earliest: local, latest: local }, { earliest: local, latest: local });
const JUNE = rangeOf('2024-06');
const HALF_YEAR = { from: rangeOf('2024-01').from, to: rangeOf('2024-06').to };

describe('fitting', () => {
  it('shows all evidence and the window with some padding', () => {
    const evidence = evidenceRange([day('2024-01-05'), day('2024-06-20')]);
    const axis = fitAll(evidence, JUNE, BOUNDS);
    expect(axis.from).toBeLessThan(rangeOf('2024-01-05').from);
    expect(axis.to).toBeGreaterThan(JUNE.to);
  });

  it('ignores open ends', () => {
    const open = spanOf({ earliest: null, latest: '2024-06-19' }, { earliest: '2024-06-19', latest: null });
    expect(evidenceRange([open])).toEqual(rangeOf('2024-06-19'));
    expect(evidenceRange([])).toBeUndefined();
  });

  it('shows the window when nothing is dated', () => {
    const axis = fitAll(undefined, JUNE, BOUNDS);
    expect(axis.from).toBeLessThan(JUNE.from);
    expect(lengthOf(axis)).toBeLessThan(40 * DAY);
  });

  it('leaves room beside the window for its thumbs', () => {
    expect(fitWindow(JUNE, BOUNDS).from).toBeLessThan(JUNE.from - 4 * DAY);
    const axis = fitWindow(JUNE, BOUNDS, 0.2);
    expect((JUNE.from - axis.from) / lengthOf(axis)).toBeCloseTo(0.2, 6);
  });

  it('fills most of the axis with the window, whether a day or a year', () => {
    for (const words of ['2024-06-18', '2024-06', '2023']) {
      const window = rangeOf(words);
      expect(lengthOf(window) / lengthOf(fitWindow(window, BOUNDS, 0.1))).toBeGreaterThan(0.7);
    }
  });
});

it('the overview spans all evidence, and the axis and the window where they lie outside it', () => {
  const evidence = evidenceRange([day('2024-01-05'), day('2024-06-20')]);
  const around = overviewRange(evidence, JUNE, JUNE, BOUNDS);
  expect(around.from).toBeLessThan(rangeOf('2024-01-05').from);
  expect(overviewRange(evidence, rangeOf('2020'), rangeOf('2030'), BOUNDS)).toEqual({
    from: rangeOf('2020').from,
    to: rangeOf('2030').to,
  });
  expect(overviewRange(undefined, JUNE, HALF_YEAR, BOUNDS)).toEqual(HALF_YEAR);
});

describe('the keys', () => {
  const changed = (key: string) => axisChangeOfKey(key, JUNE)?.(HALF_YEAR, BOUNDS);

  it('zoom by plus and minus, pan by brackets, and leave other keys alone', () => {
    expect(lengthOf(changed('+') ?? HALF_YEAR)).toBeLessThan(lengthOf(HALF_YEAR));
    expect(lengthOf(changed('-') ?? HALF_YEAR)).toBeGreaterThan(lengthOf(HALF_YEAR));
    expect(changed('[')?.from).toBeLessThan(HALF_YEAR.from);
    expect(changed(']')?.from).toBeGreaterThan(HALF_YEAR.from);
    expect(changed('x')).toBeUndefined();
  });
});
