import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packMarks } from './pack-marks.ts';

const SIZE = 14;
const mark = fc.record({
  x: fc.double({ min: -200, max: 1400, noNaN: true }),
  kind: fc.constantFrom('a', 'b', 'c'),
});
const marks = fc.array(mark, { maxLength: 200 });

describe('the symbols of a lane', () => {
  it('never overlap, whatever they are drawn with', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const packs = packMarks(list, SIZE);
        packs.forEach(({ x0, x1 }, at) => {
          expect(x1 - x0).toBeGreaterThanOrEqual(SIZE - 1e-9);
          const next = packs[at + 1];
          if (next) expect(next.x0).toBeGreaterThan(x1);
        });
      }),
    );
  });

  it('are each in one place, in order of time, and none is left out', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const members = packMarks(list, SIZE).flatMap((pack) => pack.members);
        expect([...members].sort((a, b) => a - b)).toEqual(list.map((_, index) => index));
        const xs = members.map((member) => list[member]?.x ?? 0);
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
      }),
    );
  });

  it('cover the true places of what they stand for', () => {
    fc.assert(
      fc.property(marks, (list) => {
        for (const { members, x0, x1 } of packMarks(list, SIZE))
          for (const member of members) {
            expect(list[member]?.x).toBeGreaterThanOrEqual(x0 - 1e-9);
            expect(list[member]?.x).toBeLessThanOrEqual(x1 + 1e-9);
          }
      }),
    );
  });

  it('stay at their true places where they have room', () => {
    const apart = [100, 140, 180].map((x) => ({ x, kind: 'a' }));
    expect(packMarks(apart, SIZE).map(({ x0, x1 }) => (x0 + x1) / 2)).toEqual([100, 140, 180]);
    expect(
      packMarks(
        [
          { x: 100, kind: 'a' },
          { x: 108, kind: 'b' },
        ],
        SIZE,
      ),
    ).toHaveLength(1);
  });
});
