import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '#domain/time/durations.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { spanOf } from '#domain/time/time-span.ts';
import { WINDOW_LIMITS } from '#state/view.ts';
import {
  axisAfterKey,
  clampAxis,
  evidenceRange,
  fitAll,
  fitWindow,
  followWindow,
  lengthOf,
  panAxis,
  SHORTEST_AXIS,
  zoomAxis,
  zoomStep,
} from './axis.ts';

const day = (local: string) => spanOf({ earliest: local, latest: local }, { earliest: local, latest: local });
const JUNE = rangeOf('2024-06');
const HALF_YEAR = { from: rangeOf('2024-01').from, to: rangeOf('2024-06').to };
const instant = fc.integer({ min: WINDOW_LIMITS.from, max: WINDOW_LIMITS.to });
const range = fc
  .tuple(instant, instant)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

describe('clampAxis', () => {
  it('always gives an axis inside the limits, between the shortest and the longest', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
        fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
        (from, to) => {
          const axis = clampAxis({ from, to });
          expect(axis.from).toBeGreaterThanOrEqual(WINDOW_LIMITS.from);
          expect(axis.to).toBeLessThanOrEqual(WINDOW_LIMITS.to + 1);
          expect(lengthOf(axis)).toBeGreaterThanOrEqual(SHORTEST_AXIS - 1);
        },
      ),
    );
  });
});

describe('fitting', () => {
  it('shows all evidence and the window with air', () => {
    const axis = fitAll([day('2024-01-05'), day('2024-06-20')], JUNE);
    expect(axis.from).toBeLessThan(rangeOf('2024-01-05').from);
    expect(axis.to).toBeGreaterThan(JUNE.to);
  });

  it('takes no notice of open ends', () => {
    const open = spanOf({ earliest: null, latest: '2024-06-19' }, { earliest: '2024-06-19', latest: null });
    expect(evidenceRange([open])).toEqual(rangeOf('2024-06-19'));
    expect(evidenceRange([])).toBeUndefined();
  });

  it('shows the window when nothing is dated', () => {
    const axis = fitAll([], JUNE);
    expect(axis.from).toBeLessThan(JUNE.from);
    expect(lengthOf(axis)).toBeLessThan(40 * DAY);
  });

  it('leaves room beside the window for its thumbs', () => {
    expect(fitWindow(JUNE).from).toBeLessThan(JUNE.from - 4 * DAY);
    const axis = fitWindow(JUNE, 0.2);
    expect((JUNE.from - axis.from) / lengthOf(axis)).toBeCloseTo(0.2, 6);
  });

  it('fills most of the axis with the window, whether a day or a year', () => {
    for (const words of ['2024-06-18', '2024-06', '2023']) {
      const window = rangeOf(words);
      expect(lengthOf(window) / lengthOf(fitWindow(window, 0.1))).toBeGreaterThan(0.7);
    }
  });
});

describe('zoomAxis', () => {
  it('keeps the focus where it is, away from the limits', () => {
    const axis = zoomAxis(HALF_YEAR, 0.5, JUNE.from);
    const share = (a: typeof axis) => (JUNE.from - a.from) / lengthOf(a);
    expect(share(axis)).toBeCloseTo(share(HALF_YEAR), 6);
  });

  it('is undone by the inverse factor, away from the limits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (factor, share) => {
          const focus = HALF_YEAR.from + share * lengthOf(HALF_YEAR);
          const back = zoomAxis(zoomAxis(HALF_YEAR, factor, focus), 1 / factor, focus);
          expect(Math.abs(back.from - HALF_YEAR.from)).toBeLessThan(10);
          expect(Math.abs(back.to - HALF_YEAR.to)).toBeLessThan(10);
        },
      ),
    );
  });

  it('goes from hours to the whole century and no further', () => {
    expect(lengthOf(zoomAxis(HALF_YEAR, 1e-9, JUNE.from))).toBeCloseTo(SHORTEST_AXIS, 0);
    expect(zoomAxis(HALF_YEAR, 1e9, JUNE.from)).toEqual(WINDOW_LIMITS);
  });

  it('by buttons goes towards the window while it is in sight', () => {
    let axis = HALF_YEAR;
    for (let press = 0; press < 8; press += 1) axis = zoomStep(axis, 'in', JUNE);
    const middle = (JUNE.from + JUNE.to) / 2;
    expect(axis.from).toBeLessThan(middle);
    expect(axis.to).toBeGreaterThan(middle);
  });
});

describe('panAxis', () => {
  it('keeps its length, also at the limits', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: -1e13, max: 1e13 }), (from, by) => {
        const axis = clampAxis(from);
        expect(Math.abs(lengthOf(panAxis(axis, by)) - lengthOf(axis))).toBeLessThan(1);
      }),
    );
  });
});

describe('followWindow', () => {
  it('leaves the axis alone while the ends that moved are in sight', () => {
    expect(followWindow(HALF_YEAR, JUNE, { from: JUNE.from + DAY, to: JUNE.to })).toBe(HALF_YEAR);
  });

  it('shows the whole of a window that one end has made too long, if the other was in sight', () => {
    const long = { from: rangeOf('2000').from, to: JUNE.to };
    const axis = followWindow(HALF_YEAR, JUNE, long);
    expect(axis.from).toBeLessThan(long.from);
    expect(axis.to).toBeGreaterThan(long.to);
    const close = { from: JUNE.from - DAY, to: JUNE.from + DAY };
    const moved = followWindow(close, JUNE, { from: JUNE.from - 3 * DAY, to: JUNE.to });
    expect(lengthOf(moved)).toBeCloseTo(lengthOf(close), -1);
  });

  it('brings every end that moved into sight', () => {
    fc.assert(
      fc.property(range, range, range, (from, before, after) => {
        const axis = followWindow(clampAxis(from), before, after);
        const inSight = (end: number) => end >= axis.from - 1 && end <= axis.to + 1;
        const moved = [
          ...(before.from === after.from ? [] : [after.from]),
          ...(before.to === after.to ? [] : [after.to]),
        ];
        expect(moved.every(inSight)).toBe(true);
      }),
    );
  });
});

describe('axisAfterKey', () => {
  it('zooms by plus and minus, pans by brackets, and leaves other keys alone', () => {
    expect(lengthOf(axisAfterKey('+', HALF_YEAR, JUNE) ?? HALF_YEAR)).toBeLessThan(lengthOf(HALF_YEAR));
    expect(lengthOf(axisAfterKey('-', HALF_YEAR, JUNE) ?? HALF_YEAR)).toBeGreaterThan(lengthOf(HALF_YEAR));
    expect(axisAfterKey('[', HALF_YEAR, JUNE)?.from).toBeLessThan(HALF_YEAR.from);
    expect(axisAfterKey(']', HALF_YEAR, JUNE)?.from).toBeGreaterThan(HALF_YEAR.from);
    expect(axisAfterKey('x', HALF_YEAR, JUNE)).toBeUndefined();
  });
});
