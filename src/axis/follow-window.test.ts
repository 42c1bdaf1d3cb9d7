import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '#domain/time/durations.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { HALF_YEAR, JUNE, KM, rangeWithin, roundingOf, TIME, valueWithin, within } from './axis-fixture.ts';
import { type AxisRange, clampRange, lengthOf, middleOf } from './axis-range.ts';
import { type FollowStyle, followWindow, revealValue } from './follow-window.ts';

const EDGE: FollowStyle = { margin: 0.06, longest: 0.88, padding: 0.15, place: 'edge' };
const MIDDLE: FollowStyle = { margin: 0.08, longest: 0.9, padding: 0.08, place: 'middle' };
const style = fc.constantFrom(EDGE, MIDDLE);
const follow = (axis: AxisRange, before: AxisRange, after: AxisRange) =>
  followWindow(axis, before, after, TIME, EDGE);

describe('followWindow', () => {
  it('leaves the axis alone while the ends that moved are in sight', () => {
    for (const one of [EDGE, MIDDLE]) {
      expect(followWindow(HALF_YEAR, JUNE, { from: JUNE.from + DAY, to: JUNE.to }, TIME, one)).toBe(
        HALF_YEAR,
      );
    }
  });

  it('shows the whole of a window that one end has made too long, if the other was in sight', () => {
    const long = { from: rangeOf('2000').from, to: JUNE.to };
    const axis = follow(HALF_YEAR, JUNE, long);
    expect(axis.from).toBeLessThan(long.from);
    expect(axis.to).toBeGreaterThan(long.to);
    const close = { from: JUNE.from - DAY, to: JUNE.from + DAY };
    const moved = follow(close, JUNE, { from: JUNE.from - 3 * DAY, to: JUNE.to });
    expect(lengthOf(moved)).toBeCloseTo(lengthOf(close), -1);
  });

  it('brings a window that went out of sight to the edge it left by, or to the middle', () => {
    const later = { from: JUNE.from + 60 * DAY, to: JUNE.to + 60 * DAY };
    const edge = follow(HALF_YEAR, JUNE, later);
    expect((edge.to - later.to) / lengthOf(edge)).toBeCloseTo(EDGE.margin, 6);
    const middle = followWindow(HALF_YEAR, JUNE, later, TIME, MIDDLE);
    expect(middleOf(middle)).toBeCloseTo(middleOf(later), -2);
    for (const axis of [edge, middle]) expect(lengthOf(axis)).toBeCloseTo(lengthOf(HALF_YEAR), -2);
  });

  it('brings every end that moved into sight, a window that moved as a whole whole, within the limits', () => {
    const ranges = within((of) => fc.tuple(rangeWithin(of), rangeWithin(of), rangeWithin(of), fc.boolean()));
    fc.assert(
      fc.property(ranges, style, ([of, [from, before, other, both]], how) => {
        const after = both || other.to <= before.from ? other : { from: before.from, to: other.to };
        const axis = followWindow(clampRange(from, of), before, after, of, how);
        const slack = roundingOf(of);
        const seen = (end: number) => end >= axis.from - slack && end <= axis.to + slack;
        if (before.from !== after.from) expect(seen(after.from)).toBe(true);
        if (before.to !== after.to) expect(seen(after.to)).toBe(true);
        expect(axis.from).toBeGreaterThanOrEqual(of.limits.from);
        expect(axis.to).toBeLessThanOrEqual(of.limits.to);
      }),
      { numRuns: 400 },
    );
  });
});

describe('revealValue', () => {
  it('pans no further than to the margin, and not at all to what is in sight', () => {
    expect(revealValue({ from: 40, to: 80 }, 50, KM, 0.1)).toEqual({ from: 40, to: 80 });
    expect(revealValue({ from: 40, to: 80 }, 90, KM, 0.1)).toEqual({ from: 54, to: 94 });
    expect(revealValue({ from: 40, to: 80 }, 2, KM, 0.1)).toEqual({ from: 0, to: 40 });
    fc.assert(
      fc.property(
        within((of) => fc.tuple(rangeWithin(of), valueWithin(of))),
        ([of, [from, value]]) => {
          const axis = revealValue(clampRange(from, of), value, of, 0.06);
          expect(value).toBeGreaterThanOrEqual(axis.from - roundingOf(of));
          expect(value).toBeLessThanOrEqual(axis.to + roundingOf(of));
        },
      ),
    );
  });
});
