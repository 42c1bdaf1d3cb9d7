import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadMarks } from './spread-marks.ts';

const drawn = (xs: readonly number[], limit: number) => spreadMarks(xs, 10, limit).map(({ x }) => x);
const places = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 20 });

describe('spreadMarks', () => {
  it('spreads marks that coincide around their middle, in the order given', () => {
    expect(drawn([100, 100], 20)).toEqual([95, 105]);
    expect(drawn([50, 100, 104], 20)).toEqual([50, 97, 107]);
  });

  it('gathers marks that would be moved too far at their true place', () => {
    expect(spreadMarks([100, 101, 99.5], 10, 7)).toEqual([
      { x: 100.25, shared: [2, 0, 1] },
      { x: 100.25, shared: [2, 0, 1] },
      { x: 100.25, shared: [2, 0, 1] },
    ]);
    expect(drawn([0, 1, 2, 40, 41], 7)).toEqual([1, 1, 1, 35.5, 45.5]);
  });

  it('never moves a mark further than the limit, however many there are', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(5.5, 7, 15), (xs, limit) => {
        for (const [index, { x, shared }] of spreadMarks(xs, 10, limit).entries()) {
          expect(Math.abs(x - (xs[index] ?? 0))).toBeLessThanOrEqual(limit + 1e-9);
          expect(shared).toContain(index);
        }
      }),
    );
  });

  it('draws only gathered marks at one place, and lists for each all that share it', () => {
    fc.assert(
      fc.property(places, (xs) => {
        const spread = spreadMarks(xs, 10, 7);
        for (const { x, shared } of spread) {
          for (const index of shared) expect(spread[index]).toEqual({ x, shared });
          expect([...shared].sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b)).toEqual(shared);
        }
      }),
    );
  });

  it('leaves no overlap when the limit is large', () => {
    fc.assert(
      fc.property(places, (xs) => {
        const free = drawn(xs, Infinity).sort((a, b) => a - b);
        free.slice(1).forEach((x, index) => {
          expect(x - (free[index] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-6);
        });
      }),
    );
  });
});
