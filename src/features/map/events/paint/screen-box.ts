/** Where on the screen ink can be. */
import type { GroundGrid } from '#features/map/events/sums/ground-ink.ts';

/** Shares of the screen's width from the left and of its height from the bottom, 0 to 1. */
export interface ScreenBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const WHOLE: ScreenBox = { west: 0, south: 0, east: 1, north: 1 };

/**
 * The box around all that has ink, on ground that is flat. `matrix`: from `ORIGIN` in Web Mercator to clip space, by columns.
 * All of the screen where a corner lies behind the one who looks.
 */
export function screenBox(
  grids: readonly Pick<GroundGrid, 'extent' | 'cell'>[],
  matrix: ArrayLike<number>,
): ScreenBox {
  const corners = grids.flatMap(({ extent, cell }) => {
    if (!extent) return [];
    // Between the middles of its cells a grid is read as a slope, so that ink reaches half a cell further.
    const [west, north, east, south] = [
      extent[0] - cell,
      extent[1] - cell,
      extent[2] + cell,
      extent[3] + cell,
    ];
    return [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ] as const;
  });
  const places = corners.map(([x, y]) => {
    const [across, up, depth] = [0, 1, 3].map((row) => along(matrix, row, x, y)) as [number, number, number];
    return depth > 0 ? [(1 + across / depth) / 2, (1 + up / depth) / 2] : null;
  });
  const seen = places.filter((place) => place !== null);
  if (seen.length < places.length) return WHOLE;
  const of = (axis: 0 | 1, pick: (...all: number[]) => number) =>
    Math.min(Math.max(pick(...seen.map((place) => place[axis] as number)), 0), 1);
  if (seen.length === 0) return { west: 0, south: 0, east: 0, north: 0 };
  return { west: of(0, Math.min), south: of(1, Math.min), east: of(0, Math.max), north: of(1, Math.max) };
}

function along(matrix: ArrayLike<number>, row: number, x: number, y: number): number {
  return (matrix[row] as number) * x + (matrix[row + 4] as number) * y + (matrix[row + 12] as number);
}
