import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HALF_YEAR, JUNE, KM, rangeWithin, roundingOf, TIME, valueWithin, within } from './axis-fixture.ts';
import {
  type AxisBounds,
  type AxisRange,
  centreRange,
  clampRange,
  contains,
  fitRange,
  lengthOf,
  middleOf,
  panRange,
  rangeOver,
  unionOf,
  zoomRange,
} from './axis-range.ts';

const factor = fc.double({ min: 0.01, max: 100, noNaN: true });

/** Never past a limit, not even by rounding; rounding may take a trace of the least length. */
function expectAllowed(range: AxisRange, of: AxisBounds): void {
  expect(range.from).toBeGreaterThanOrEqual(of.limits.from);
  expect(range.to).toBeLessThanOrEqual(of.limits.to);
  expect(lengthOf(range)).toBeGreaterThanOrEqual(of.shortest - roundingOf(of));
}

describe('clampRange', () => {
  it('always gives a range inside the limits, between the shortest and the longest', () => {
    const far = fc.double({ noNaN: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(fc.constantFrom(TIME, KM), far, far, (of, from, to) => {
        expectAllowed(clampRange({ from, to }, of), of);
      }),
    );
  });

  it('leaves what is allowed as it is, also what it gave itself', () => {
    const far = fc.double({ noNaN: true, min: -1e15, max: 1e15 });
    expect(clampRange(JUNE, TIME)).toBe(JUNE);
    fc.assert(
      fc.property(fc.constantFrom(TIME, KM), far, far, (of, from, to) => {
        const once = clampRange({ from, to }, of);
        const twice = clampRange(once, of);
        expect(Math.abs(twice.from - once.from)).toBeLessThanOrEqual(roundingOf(of));
        expect(Math.abs(twice.to - once.to)).toBeLessThanOrEqual(roundingOf(of));
      }),
    );
  });

  it('widens a range that is too short on both sides', () => {
    expect(clampRange({ from: 100, to: 101 }, KM)).toEqual({ from: 98.5, to: 102.5 });
    expect(clampRange({ from: 0, to: 1 }, KM)).toEqual({ from: 0, to: 4 });
    expect(clampRange({ from: 237, to: 239 }, KM)).toEqual({ from: 237.4 - 4, to: 237.4 });
  });
});

describe('zoomRange', () => {
  it('keeps the focus where it is, away from the limits', () => {
    const share = (range: AxisRange) => (JUNE.from - range.from) / lengthOf(range);
    expect(share(zoomRange(HALF_YEAR, 0.5, JUNE.from, TIME))).toBeCloseTo(share(HALF_YEAR), 6);
  });

  it('keeps every focus where it is, as long as no limit is met', () => {
    const range = within((of) => fc.tuple(rangeWithin(of), fc.double({ min: 0, max: 1, noNaN: true })));
    let free = 0;
    fc.assert(
      fc.property(range, factor, ([of, [from, share]], by) => {
        const start = clampRange(from, of);
        const focus = start.from + share * lengthOf(start);
        const zoomed = zoomRange(start, by, focus, of);
        expectAllowed(zoomed, of);
        if (zoomed.from === of.limits.from || zoomed.to === of.limits.to) return;
        free += 1;
        const place = (focus - zoomed.from) / lengthOf(zoomed);
        expect(Math.abs(place - share)).toBeLessThan(1e-4);
      }),
    );
    expect(free).toBeGreaterThan(20);
  });

  it('is undone by the inverse factor, away from the limits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (by, share) => {
          const focus = HALF_YEAR.from + share * lengthOf(HALF_YEAR);
          const back = zoomRange(zoomRange(HALF_YEAR, by, focus, TIME), 1 / by, focus, TIME);
          expect(Math.abs(back.from - HALF_YEAR.from)).toBeLessThan(10);
          expect(Math.abs(back.to - HALF_YEAR.to)).toBeLessThan(10);
        },
      ),
    );
  });

  it('goes from the shortest to the whole and no further', () => {
    expect(lengthOf(zoomRange(HALF_YEAR, 1e-9, JUNE.from, TIME))).toBeCloseTo(TIME.shortest, 0);
    expect(zoomRange(HALF_YEAR, 1e9, JUNE.from, TIME)).toEqual(TIME.limits);
  });
});

describe('panRange', () => {
  it('keeps its length and the limits', () => {
    fc.assert(
      fc.property(
        within((of) => fc.tuple(rangeWithin(of), fc.double({ min: -2, max: 2, noNaN: true }))),
        ([of, [from, lengths]]) => {
          const start = clampRange(from, of);
          const moved = panRange(start, lengths * lengthOf(of.limits), of);
          expectAllowed(moved, of);
          expect(Math.abs(lengthOf(moved) - lengthOf(start))).toBeLessThanOrEqual(roundingOf(of));
        },
      ),
    );
  });

  it('brings a value to the middle, as far as the limits let it', () => {
    expect(middleOf(centreRange(HALF_YEAR, JUNE.to, TIME))).toBeCloseTo(JUNE.to, -1);
    expect(centreRange({ from: 100, to: 140 }, 10, KM)).toEqual({ from: 0, to: 40 });
  });
});

describe('fitRange', () => {
  it('contains what it fits', () => {
    const share = fc.double({ min: 0, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(within(rangeWithin), share, ([of, range], padding) => {
        const fitted = fitRange(range, padding, of);
        expectAllowed(fitted, of);
        expect(fitted.from).toBeLessThanOrEqual(range.from + roundingOf(of));
        expect(fitted.to).toBeGreaterThanOrEqual(range.to - roundingOf(of));
      }),
    );
  });

  it('leaves a share of the range free on each side', () => {
    expect(fitRange({ from: 100, to: 120 }, 0.1, KM)).toEqual({ from: 98, to: 122 });
  });
});

describe('ranges', () => {
  it('contain their ends, and a union both', () => {
    expect([0, 4, 4.1].map((value) => contains({ from: 0, to: 4 }, value))).toEqual([true, true, false]);
    fc.assert(
      fc.property(
        within((of) => fc.tuple(rangeWithin(of), rangeWithin(of))),
        ([, [one, other]]) => {
          const union = unionOf(one, other);
          for (const end of [one.from, one.to, other.from, other.to]) expect(contains(union, end)).toBe(true);
          expect([one.from, other.from]).toContain(union.from);
          expect([one.to, other.to]).toContain(union.to);
        },
      ),
    );
  });

  it('reach over all finite values, and are none over fewer than two', () => {
    expect(rangeOver([3, -Infinity, 1, Infinity, 2])).toEqual({ from: 1, to: 3 });
    expect(rangeOver([])).toBeUndefined();
    expect(rangeOver([5, 5, Infinity])).toBeUndefined();
    fc.assert(
      fc.property(fc.array(valueWithin(KM), { minLength: 2 }), (values) => {
        const range = rangeOver(values);
        expect(range === undefined).toBe(new Set(values.map((value) => value + 0)).size === 1);
        if (range) for (const value of values) expect(contains(range, value)).toBe(true);
      }),
    );
  });
});
