import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretches } from '#testing/arbitraries.ts';
import { INK, summedInk, thicknessOf } from './ink.ts';
import type { RibbonPiece } from './ribbon-row.ts';

const TOTAL = 90;
const pieces = stretches.map((list) =>
  list.map(([from, to]): RibbonPiece => ({ west: [from, from], east: [to, to] })),
);
const one = (from: number, to: number): { pieces: RibbonPiece[] } => ({
  pieces: [{ west: [from, from + 1], east: [to, to] }],
});

describe('thicknessOf', () => {
  it('times the length is the same for all, but for the very short and the very long', () => {
    for (const km of [120, 150, 200]) expect(thicknessOf(one(10, 10 + km)) * km).toBeCloseTo(INK, 9);
    expect(thicknessOf(one(0, 1))).toBe(thicknessOf(one(0, 50)));
    expect(thicknessOf(one(0, 237))).toBeGreaterThan(2.5);
  });

  it('counts the length of all pieces together', () => {
    const both = { pieces: [...one(0, 60).pieces, ...one(100, 200).pieces] };
    expect(thicknessOf(both)).toBe(thicknessOf(one(0, 160)));
  });
});

describe('summedInk', () => {
  it('adds up to the number of rows: each has the same', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(0.1, 0.5, 1, 7), (list, binKm) => {
        const bins = summedInk(
          list.map((own) => ({ pieces: own })),
          TOTAL,
          binKm,
        );
        expect(bins).toHaveLength(Math.ceil(TOTAL / binKm));
        expect(bins.reduce((sum, ink) => sum + ink, 0)).toBeCloseTo(list.length, 6);
        expect(Math.min(...bins)).toBeGreaterThan(-1e-9);
      }),
    );
  });

  it('lies where the stretch does, also where that ends within a bin', () => {
    expect([...summedInk([one(1.5, 3.5)], 5, 1)].map((ink) => Number(ink.toFixed(6)))).toEqual([
      0, 0.25, 0.5, 0.25, 0,
    ]);
    expect([...summedInk([one(0, 5)], 5, 1)].map((ink) => Number(ink.toFixed(6)))).toEqual([
      0.2, 0.2, 0.2, 0.2, 0.2,
    ]);
  });

  it('is the sum of what each has alone', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 10 }), (list) => {
        const together = summedInk(
          list.map((own) => ({ pieces: own })),
          TOTAL,
          1,
        );
        const alone = list.map((own) => summedInk([{ pieces: own }], TOTAL, 1));
        together.forEach((ink, bin) => {
          expect(ink).toBeCloseTo(
            alone.reduce((sum, bins) => sum + (bins[bin] ?? 0), 0),
            9,
          );
        });
      }),
    );
  });
});
