import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fadingSlices } from './fading-slices.ts';

const sorted = fc
  .array(fc.double({ min: 0, max: 900, noNaN: true }), { minLength: 4, maxLength: 4 })
  .map((ys) => ys.toSorted((a, b) => a - b) as [number, number, number, number]);

test('slices cover what they fade, without gaps or overlaps, fainter outwards', () => {
  fc.assert(
    fc.property(sorted, ([y0, solid0, solid1, y1]) => {
      const slices = fadingSlices({ y0, solid0, solid1, y1 });
      if (y1 > y0) expect([slices[0]?.y0, slices.at(-1)?.y1]).toEqual([y0, y1]);
      for (const [index, slice] of slices.entries()) {
        expect(slice.y1).toBeGreaterThan(slice.y0);
        expect(slice.share).toBeGreaterThan(0);
        expect(slice.share).toBeLessThanOrEqual(1);
        const next = slices[index + 1];
        if (next) expect(next.y0).toBe(slice.y1);
        if (next && next.y1 <= solid0) expect(next.share).toBeGreaterThanOrEqual(slice.share);
        if (next && slice.y0 >= solid1) expect(next.share).toBeLessThanOrEqual(slice.share);
      }
    }),
  );
});

test('what has no open end is one slice', () => {
  expect(fadingSlices({ y0: 3, solid0: 3, solid1: 9, y1: 9 })).toEqual([{ y0: 3, y1: 9, share: 1 }]);
});
