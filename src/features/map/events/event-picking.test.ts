import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODES } from '#domain/rows/codes.ts';
import { tableOfPlaces } from '#testing/rows/table-of-places.ts';
import { kmOnStrip, markAt, onScreen, shortestStretchAt } from './event-picking.ts';
import { type Mark, MarkList } from './marks.ts';
import { EventSums } from './sums/event-sums.ts';
import { BIN_KM } from './sums/line-ink.ts';

/** x and y from -1 to 1 fill a screen of 200 by 100 px. */
const FLAT = { matrix: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1], width: 200, height: 100 };
const MARK: Mark = { row: 0, x: 0, y: 0, height: 0, radius: 0, kind: 0, look: 0, share: 1 };

function marksOf(...places: readonly (readonly [number, number])[]): MarkList {
  const marks = new MarkList();
  for (const [row, [x, y]] of places.entries()) marks.add({ ...MARK, row, x, y });
  return marks;
}

test('of marks that lie on each other the topmost is met, and none that is farther away', () => {
  const marks = marksOf([0, 0], [0.02, 0], [0.9, 0.9]);
  expect(markAt(marks, FLAT, [101, 50], 5)).toBe(1);
  expect(markAt(marks, FLAT, [95, 50], 5)).toBe(0);
  expect(markAt(marks, FLAT, [190, 5], 2)).toBe(2);
  expect(markAt(marks, FLAT, [150, 50], 5)).toBeUndefined();
});

test('what lies behind the camera is nowhere on the screen', () => {
  const behind = { ...FLAT, matrix: FLAT.matrix.map((value, at) => (at === 15 ? -1 : value)) };
  expect(onScreen(behind, [0, 0, 0])).toBeUndefined();
  expect(markAt(marksOf([0, 0]), behind, [100, 50], 500)).toBeUndefined();
});

test('a list grows, and keeps each mark as it was put in', () => {
  const places = Array.from({ length: 300 }, (_, at) => [at / 512, -at / 512] as const);
  const marks = marksOf(...places);
  expect(marks.count).toBe(300);
  for (const [at, [x, y]] of places.entries()) expect(marks.placeOf(at)).toEqual([x, y, 0]);
});

test('the strip is met where it has ink, at its kilometre', () => {
  const bins = 21;
  // Along y = 0, each lane a fifth of the screen's height.
  const course = Float32Array.from({ length: 4 * bins }, (_, at) =>
    at % 4 === 0 ? (at / 4 - 10) / 10 : at % 4 === 3 ? 0.4 : 0,
  );
  const lanes = Float32Array.from({ length: 2 * bins }, (_, at) => (at >= 20 ? 1 : 0));
  const at = (x: number, y: number) => kmOnStrip(course, lanes, new Float32Array(bins), FLAT, [x, y]);
  expect(at(150, 40)).toBeCloseTo(15.5 * BIN_KM, 9);
  expect(at(150, 15), 'above it').toBeUndefined();
  expect(at(40, 40), 'where nothing lies').toBeUndefined();
});

test('of the stretches that hold a kilometre and are shown, the shortest is met', () => {
  const stretch = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), fc.integer({ min: 0, max: 90 }), (stretches, km) => {
      const rows = stretches.map(([kmFrom, length]) => ({ kmFrom, kmTo: kmFrom + length }));
      const sums = new EventSums(
        tableOfPlaces(rows),
        Uint32Array.from(rows, (_, at) => at),
        90,
      );
      sums.show(Uint8Array.from(stretches, ([, , isShown]) => (isShown ? CODES.certain : CODES.out)));
      const holding = stretches.filter(([from, length, shown]) => shown && from <= km && km <= from + length);
      const found = shortestStretchAt(sums, km);
      expect(found === undefined).toBe(holding.length === 0);
      const shortest = Math.min(...holding.map(([, length]) => length));
      if (found !== undefined) expect(stretches[found]?.[1]).toBe(shortest);
    }),
    { numRuns: 15 },
  );
});
