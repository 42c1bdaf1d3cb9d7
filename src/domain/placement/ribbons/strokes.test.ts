import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GEOGRAPHY } from '#testing/geography.ts';
import { bandOf } from './band.ts';
import { laneCourse } from './lane-course.ts';
import { pixelsAtKm } from './lane-path.ts';
import type { RibbonPiece } from './ribbon-row.ts';
import { fadesOf, type RibbonState, strokesOf } from './strokes.ts';

const band = bandOf(9);
const path = laneCourse(GEOGRAPHY.mdl, band, 'north', 1, 0);
const STATES = ['solid', 'open', 'hollow'] as const;
const state = fc.constantFrom<RibbonState>(...STATES);
const piece = fc
  .uniqueArray(fc.integer({ min: 0, max: 890 }), { minLength: 2, maxLength: 2 })
  .map((km) => km.map((one) => one / 10).sort((a, b) => a - b))
  .map(([from = 0, to = 0]): RibbonPiece => ({ west: [from, from], east: [to, to] }));
const whole: RibbonPiece = { west: [5, 5], east: [85, 85] };

describe('strokesOf', () => {
  it('begin and end exactly where the piece does, one after the other', () => {
    fc.assert(
      fc.property(piece, state, fc.double({ min: 0.4, max: 1.4, noNaN: true }), (one, how, scale) => {
        const strokes = strokesOf(one, path, how, scale);
        expect(strokes[0]?.[0]).toBe(one.west[0]);
        expect(strokes.at(-1)?.[1]).toBe(one.east[1]);
        strokes.forEach(([from, to], at) => {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(strokes[at - 1]?.[1] ?? 0);
        });
      }),
    );
  });

  it('are one where all is in the window, dashes where it may be, both where it goes on', () => {
    expect(strokesOf(whole, path, 'solid', 1)).toEqual([[5, 85]]);
    const lengths = (how: RibbonState) =>
      strokesOf(whole, path, how, 1).map(([from, to]) => pixelsAtKm(path, to) - pixelsAtKm(path, from));
    for (const length of lengths('hollow')) expect(length).toBeCloseTo(11, -1);
    const open = lengths('open');
    expect(open).toHaveLength(7);
    expect(open[3]).toBeGreaterThan(100);
    for (const at of [0, 1, 2, 4, 5, 6]) expect(open[at]).toBeLessThan(14);
  });

  it('are dashes alone where there is no room for more', () => {
    const short: RibbonPiece = { west: [5, 5], east: [8, 8] };
    expect(strokesOf(short, path, 'open', 1)).toEqual(strokesOf(short, path, 'hollow', 1));
  });
});

describe('fadesOf', () => {
  it('go from the outer to the inner bound of an uncertain end', () => {
    expect(fadesOf({ west: [5, 20], east: [70, 85] })).toEqual([
      [5, 20],
      [85, 70],
    ]);
  });

  it('are none where both ends are certain', () => {
    expect(fadesOf(whole)).toEqual([]);
  });
});
