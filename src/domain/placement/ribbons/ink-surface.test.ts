import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smoothed } from './ink-surface.ts';

const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);

it('spreads ink over neighbours and loses none, also at the ends of the line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 0, max: 12 }),
      (values, reach) => {
        const ink = Float64Array.from(values);
        const spread = smoothed(ink, reach);
        expect(sum(spread)).toBeCloseTo(sum(ink), 6);
        expect(Math.max(...spread)).toBeLessThanOrEqual(Math.max(...ink) * (reach + 1));
        if (reach === 0) expect([...spread]).toEqual(values);
      },
    ),
  );
});

it('makes a hill of a spike', () => {
  expect([...smoothed(Float64Array.of(0, 0, 9, 0, 0), 2)]).toEqual([1, 2, 3, 2, 1]);
});
