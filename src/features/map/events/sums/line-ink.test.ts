import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BIN_KM, type Change, LineInk, stretchWithin } from './line-ink.ts';

const TOTAL = 90;
const CERTAIN: Change = { certain: 1, possible: 0 };
const POSSIBLE: Change = { certain: 0, possible: 1 };
const NO_LONGER_POSSIBLE: Change = { certain: 0, possible: -1 };
const stretch = fc
  .tuple(fc.double({ min: -5, max: 95, noNaN: true }), fc.double({ min: 0, max: 60, noNaN: true }))
  .map(([from, length]): [number, number] => [from, from + length]);
const stretches = fc.array(stretch, { maxLength: 30 });

function summed(line: LineInk): { readonly certain: number[]; readonly all: number[] } {
  const sums = new Float32Array(2 * line.bins);
  line.sum(sums);
  const every = (first: number) => Array.from(sums).filter((_, at) => at % 2 === first);
  return { certain: every(0), all: every(1) };
}

test('the ink over each bin is the integral of what lies on it', () => {
  fc.assert(
    fc.property(stretches, (all) => {
      const line = new LineInk(TOTAL);
      for (const [from, to] of all) line.add(CERTAIN, from, to);
      summed(line).certain.forEach((ink, bin) => {
        const [low, high] = [bin * BIN_KM, (bin + 1) * BIN_KM];
        const exact = all.reduce((sum, ends) => {
          const [from, to] = stretchWithin(...ends, TOTAL);
          return sum + Math.max(0, Math.min(to, high) - Math.max(from, low)) / (to - from);
        }, 0);
        expect(ink).toBeCloseTo(exact, 5);
      });
    }),
    { numRuns: 40 },
  );
});

test('all ink is the number of incidents, whatever came and went before', () => {
  fc.assert(
    fc.property(stretches, stretches, (stay, go) => {
      const line = new LineInk(TOTAL);
      for (const [from, to] of go) line.add(POSSIBLE, from, to);
      for (const [from, to] of stay) line.add(CERTAIN, from, to);
      for (const [from, to] of go) line.add(NO_LONGER_POSSIBLE, from, to);
      const { certain, all } = summed(line);
      const total = (bins: readonly number[]) => bins.reduce((sum, ink) => sum + ink, 0);
      expect(total(certain)).toBeCloseTo(stay.length, 3);
      expect(total(all)).toBeCloseTo(stay.length, 3);
    }),
  );
});

test('a stretch upside down, beyond the ends or without length is some stretch of the line', () => {
  expect(stretchWithin(40, 20, TOTAL)).toEqual([20, 40]);
  expect(stretchWithin(-10, 20, TOTAL)).toEqual([0, 20]);
  for (const km of [-3, 0, 33, TOTAL, 200]) {
    const [from, to] = stretchWithin(km, km, TOTAL);
    expect(to - from).toBeCloseTo(BIN_KM, 9);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(TOTAL + 1e-9);
  }
});
