import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '#domain/time/durations.ts';
import { countBefore, rowsBetween, sortedBounds } from './sorted-bounds.ts';

const bound = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3 * MINUTE, max: 3 * MINUTE }) },
  { weight: 1, arbitrary: fc.integer({ min: -4e14, max: 4e14 }) },
  fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN),
);
const bounds = fc.array(bound, { maxLength: 40 }).map((list) => Float64Array.from(list));

describe('sorted bounds', () => {
  it('are those of each row that has one, ascending, also within a minute', () => {
    fc.assert(
      fc.property(bounds, (list) => {
        const { values, rows } = sortedBounds(list);
        expect([...rows].sort((a, b) => a - b)).toEqual(
          [...list.keys()].filter((row) => !Number.isNaN(list[row])),
        );
        expect([...values]).toEqual([...rows].map((row) => list[row]));
        expect(values.every((value, at) => at === 0 || value >= (values[at - 1] as number))).toBe(true);
      }),
    );
  });

  it('find the rows between two instants and count those before one', () => {
    fc.assert(
      fc.property(bounds, bound, bound, (list, one, other) => {
        fc.pre(!Number.isNaN(one) && !Number.isNaN(other));
        const sorted = sortedBounds(list);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const wanted = [...list.keys()].filter(
          (row) => (list[row] as number) >= low && (list[row] as number) <= high,
        );
        expect([...rowsBetween(sorted, one, other)].sort((a, b) => a - b)).toEqual(wanted);
        expect(countBefore(sorted, one)).toBe(list.filter((value) => value < one).length);
      }),
    );
  });
});
