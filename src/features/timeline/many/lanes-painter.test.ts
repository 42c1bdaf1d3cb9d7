import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Rgb } from '#ui/theme/rgb-of.ts';
import { type Box, type LanesContent, type Pixels, paintLanes } from './lanes-painter.ts';

const COLORS: readonly Rgb[] = [
  [200, 10, 10],
  [10, 10, 200],
];
const COLUMNS = 5;

function pixelsOf(width: number, height: number): Pixels {
  return { data: new Uint8ClampedArray(4 * width * height), width, height };
}

const ink = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)), {
  minLength: COLORS.length * COLUMNS,
  maxLength: COLORS.length * COLUMNS,
});

/** Certain, under way and possible of the cells; all that there is of them does not depend on the window. */
function contentOf(parts: readonly (readonly number[])[], shares: number): LanesContent {
  const column = (part: number) => Float64Array.from(parts, (one) => (one[part] ?? 0) * shares);
  const all = Float64Array.from(parts, (one) => one.reduce((sum, each) => sum + each, 0));
  return { all, columns: COLUMNS, shown: { certain: column(0), underWay: column(1), possible: column(2) } };
}

it('what is painted step by step is what is painted at once, and nothing changes but where it says', () => {
  fc.assert(
    fc.property(
      ink,
      fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(1, 1.25, 2),
      fc.integer({ min: 7, max: 23 }),
      (parts, steps, ratio, width) => {
        const style = { colors: COLORS, laneHeight: 18, ratio };
        const size = [Math.round(width * ratio), Math.round(36 * ratio)] as const;
        const [one, other] = [pixelsOf(...size), pixelsOf(...size)];
        let before: LanesContent | undefined;
        for (const step of steps) {
          const kept = one.data.slice();
          const content = contentOf(parts, step);
          const box = paintLanes(one, content, style, before);
          before = content;
          expect(changedOutside(kept, one, box)).toBe(0);
        }
        paintLanes(other, contentOf(parts, steps.at(-1) ?? 0), style, undefined);
        expect(alphaOf(one)).toEqual(alphaOf(other));
      },
    ),
    { numRuns: 60 },
  );
});

function changedOutside(kept: Uint8ClampedArray, { data, width }: Pixels, box: Box | null): number {
  const isIn = (x: number, y: number) =>
    box !== null && x >= box.left && x < box.right && y >= box.top && y < box.bottom;
  return data.filter((byte, at) => {
    const pixel = Math.floor(at / 4);
    return byte !== kept[at] && !isIn(pixel % width, Math.floor(pixel / width));
  }).length;
}

const alphaOf = ({ data }: Pixels) => [...data].filter((_, at) => at % 4 === 3);

it('a column is as opaque, line by line, as what stands there is sure', () => {
  // The tallest column: 16 px of 18.
  const parts = Array.from({ length: 10 }, (_, at) => (at === 0 ? [4, 0, 4, 8] : [0, 0, 0, 0]));
  const pixels = pixelsOf(5, 36);
  const box = paintLanes(
    pixels,
    contentOf(parts, 1),
    { colors: COLORS, laneHeight: 18, ratio: 1 },
    undefined,
  );
  expect(box).toEqual({ left: 0, right: 1, top: 0, bottom: 18 });
  const first = Array.from({ length: 18 }, (_, line) => pixels.data[4 * 5 * line + 3]);
  expect(first.slice(0, 2), 'above it').toEqual([0, 0]);
  expect(new Set(first.slice(2, 10)), 'the rest').toEqual(new Set([66]));
  expect(new Set(first.slice(10, 14)), 'possible').toEqual(new Set([128]));
  expect(new Set(first.slice(14)), 'certain').toEqual(new Set([255]));
  expect([...pixels.data.subarray(4 * 5 * 17, 4 * 5 * 17 + 4)]).toEqual([200, 10, 10, 255]);
});

it('what is under way is striped, and a part of a line is as much fainter', () => {
  const parts = Array.from({ length: 10 }, (_, at) =>
    at === 0 ? [0, 1, 0, 0] : at === 1 ? [0.25, 0, 0, 0] : [0, 0, 0, 0],
  );
  const pixels = pixelsOf(5, 36);
  paintLanes(pixels, contentOf(parts, 1), { colors: COLORS, laneHeight: 18.5, ratio: 1 }, undefined);
  const at = (column: number) =>
    Array.from({ length: 19 }, (_, line) => pixels.data[4 * (5 * line + column) + 3] ?? 0);
  expect(at(0).slice(-6)).toEqual([0, 204, 204, 0, 204, 204]);
  // A quarter of the ink is half as tall.
  const half = at(1).filter((alpha) => alpha > 0);
  expect(half.length).toBe(9);
  expect(half[0], 'a quarter of a line').toBe(64);
});

it('where nothing changes nothing is painted', () => {
  const content = contentOf(
    Array.from({ length: 10 }, () => [1, 0, 1, 3]),
    1,
  );
  const pixels = pixelsOf(10, 36);
  const style = { colors: COLORS, laneHeight: 18, ratio: 1 };
  expect(paintLanes(pixels, content, style, undefined)).not.toBeNull();
  expect(paintLanes(pixels, content, style, content)).toBeNull();
});
