import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interleaved, sortedByKey } from './plane-curve.ts';

const digits = fc.integer({ min: 0, max: 0xffff });

test('digits take turns, and each quarter of the square is one run', () => {
  expect([interleaved(0, 0), interleaved(1, 0), interleaved(0, 1), interleaved(3, 0)]).toEqual([0, 1, 2, 5]);
  expect(interleaved(0xffff, 0xffff)).toBe(0xffffffff);
  fc.assert(
    fc.property(digits, digits, fc.integer({ min: 0, max: 15 }), (x, y, shift) => {
      const whole = interleaved(x, y) >>> (2 * shift);
      expect(whole).toBe(interleaved(x >>> shift, y >>> shift));
    }),
  );
});

test('values follow their keys in ascending order; equal keys keep theirs', () => {
  const key = fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 0xffffffff }));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
      const { values, keys: sorted } = sortedByKey(Uint32Array.from(keys.keys()), Uint32Array.from(keys));
      const expected = [...keys.entries()].sort(([, a], [, b]) => a - b);
      expect([...values]).toEqual(expected.map(([at]) => at));
      expect([...sorted]).toEqual(expected.map(([, one]) => one));
    }),
    { numRuns: 20 },
  );
});
