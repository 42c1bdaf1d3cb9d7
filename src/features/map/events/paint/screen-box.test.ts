import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GroundGrid } from '#features/map/events/sums/ground-ink.ts';
import { screenBox, WHOLE } from './screen-box.ts';

/** As of a camera that looks straight down: so many screens to a unit of Web Mercator, and what lies in its middle. */
function matrixOf(scale: number, x: number, y: number): number[] {
  return [scale, 0, 0, 0, 0, -scale, 0, 0, 0, 0, 1, 0, -scale * x, scale * y, 0, 1];
}

const circle = fc.record({
  x: fc.double({ min: -0.006, max: 0.006, noNaN: true }),
  y: fc.double({ min: -0.006, max: 0.006, noNaN: true }),
  radius: fc.double({ min: 0.0002, max: 0.003, noNaN: true }),
});

it('no cell with ink lies outside of the box, and each of its sides has one', () => {
  fc.assert(
    fc.property(
      fc.array(circle, { minLength: 1, maxLength: 4 }),
      fc.double({ min: 20, max: 400, noNaN: true }),
      (circles, scale) => {
        const grid = new GroundGrid(0);
        for (const { x, y, radius } of circles) grid.add({ certain: 1, possible: 0 }, x, y, radius);
        grid.sum();
        const matrix = matrixOf(scale, 0.001, -0.0005);
        const box = screenBox([grid], matrix);
        const inked = inkedOf(grid).map(
          ([x, y]) => [(1 + scale * (x - 0.001)) / 2, (1 - scale * (y + 0.0005)) / 2] as const,
        );
        const onScreen = inked.filter(([x, y]) => x >= 0 && x <= 1 && y >= 0 && y <= 1);
        const outside = onScreen.filter(
          ([x, y]) => x < box.west || x > box.east || y < box.south || y > box.north,
        );
        expect(outside).toEqual([]);
        const slack = 2 * scale * grid.cell;
        const least = Math.min(...inked.map(([x]) => x));
        if (inked.length > 0 && least > slack) expect(box.west).toBeGreaterThan(least - slack);
      },
    ),
    { numRuns: 25 },
  );
});

/** Corners of the cells that have ink. */
function inkedOf({ sums, columns, lines, x, y, cell }: GroundGrid): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let line = 0; line < lines; line += 1)
    for (let column = 0; column < columns; column += 1)
      if ((sums[2 * (line * columns + column) + 1] as number) > 1e-6)
        for (const [right, down] of [
          [0, 0],
          [1, 1],
        ] as const)
          found.push([x + (column + right) * cell, y + (line + down) * cell]);
  return found;
}

it('is empty without ink, also once it is gone, and all of the screen where something lies behind the one who looks', () => {
  const grid = new GroundGrid(0);
  const empty = { west: 0, south: 0, east: 0, north: 0 };
  expect(screenBox([grid], matrixOf(100, 0, 0))).toEqual(empty);
  grid.add({ certain: 0, possible: 1 }, 0, 0, 0.001);
  grid.sum();
  const box = screenBox([grid], matrixOf(100, 0, 0));
  expect(box.west).toBeGreaterThan(0.3);
  expect(box.east).toBeLessThan(0.7);
  const behind = matrixOf(100, 0, 0);
  behind[7] = 2000;
  expect(screenBox([grid], behind)).toEqual(WHOLE);
  grid.add({ certain: 0, possible: -1 }, 0, 0, 0.001);
  grid.sum();
  expect(screenBox([grid], matrixOf(100, 0, 0))).toEqual(empty);
});
