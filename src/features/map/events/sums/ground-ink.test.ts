import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercatorOf } from '#domain/rows/drawn/row-form.ts';
import { GroundGrid, levelOf } from './ground-ink.ts';
import type { Change } from './line-ink.ts';

const CERTAIN: Change = { certain: 1, possible: 0 };
const POSSIBLE: Change = { certain: 0, possible: 1 };
const NO_LONGER_CERTAIN: Change = { certain: -1, possible: 0 };

/** Circles that lie within the grid, in shares of it and in km. */
const circle = fc.record({
  across: fc.double({ min: 0.3, max: 0.7, noNaN: true }),
  down: fc.double({ min: 0.3, max: 0.7, noNaN: true }),
  km: fc.double({ min: 5, max: 19, noNaN: true }),
});

function placed(grid: GroundGrid, { across, down, km }: { across: number; down: number; km: number }) {
  return [
    grid.x + across * grid.columns * grid.cell,
    grid.y + down * grid.lines * grid.cell,
    mercatorOf(km * 1000, 38),
  ] as const;
}

function total(grid: GroundGrid, first: 0 | 1): number {
  let sum = 0;
  for (let at: number = first; at < grid.sums.length; at += 2) sum += grid.sums[at] as number;
  return sum;
}

test('all ink is the number of circles, whatever came and went before', () => {
  fc.assert(
    fc.property(fc.array(circle, { maxLength: 6 }), fc.array(circle, { maxLength: 6 }), (stay, go) => {
      const grid = new GroundGrid(0);
      for (const one of go) grid.add(CERTAIN, ...placed(grid, one));
      for (const one of stay) grid.add(POSSIBLE, ...placed(grid, one));
      for (const one of go) grid.add(NO_LONGER_CERTAIN, ...placed(grid, one));
      grid.sum();
      expect(total(grid, 0)).toBeCloseTo(0, 4);
      expect(total(grid, 1)).toBeCloseTo(stay.length, 4);
    }),
    { numRuns: 5 },
  );
});

test('a circle lies where it is, evenly, and nowhere else', () => {
  const grid = new GroundGrid(0);
  const [x, y, radius] = placed(grid, { across: 0.5, down: 0.5, km: 15 });
  grid.add(CERTAIN, x, y, radius);
  grid.sum();
  const inside: number[] = [];
  let outside = 0;
  const cells = Math.PI * (radius / grid.cell) ** 2;
  for (let line = 0; line < grid.lines; line += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const away = Math.hypot(grid.x + (column + 0.5) * grid.cell - x, grid.y + (line + 0.5) * grid.cell - y);
      const ink = (grid.sums[2 * (line * grid.columns + column)] as number) * cells;
      if (away < radius - grid.cell) inside.push(ink);
      if (away > radius + grid.cell) outside = Math.max(outside, ink);
    }
  }
  expect(inside.length).toBeGreaterThan(200);
  for (const ink of inside) expect(ink).toBeCloseTo(1, 1);
  expect(outside).toBeCloseTo(0, 9);
});

test('a circle over the edge leaves what lies beyond it out', () => {
  const grid = new GroundGrid(0);
  for (const [across, down] of [
    [0, 0.5],
    [1, 0.5],
    [0.5, 0],
    [0.5, 1],
  ] as const)
    grid.add(CERTAIN, ...placed(grid, { across, down, km: 15 }));
  grid.add(CERTAIN, ...placed(grid, { across: 3, down: -2, km: 15 }));
  grid.sum();
  expect(total(grid, 0)).toBeCloseTo(2, 1);
});

test('only the lines that a circle lies on are summed anew', () => {
  const grid = new GroundGrid(0);
  grid.sum();
  const [x, y, radius] = placed(grid, { across: 0.5, down: 0.5, km: 15 });
  grid.add(CERTAIN, x, y, radius);
  const [first, end] = grid.sum();
  expect((end - first) * grid.cell).toBeLessThan(2 * radius + 2 * grid.cell);
  expect(grid.sum()).toEqual([0, 0]);
});

test('the wider a circle, the coarser its grid', () => {
  expect([5, 19, 21, 79, 81, 5000].map((km) => levelOf(mercatorOf(km * 1000, 38)))).toEqual([
    0, 0, 1, 1, 2, 2,
  ]);
});
