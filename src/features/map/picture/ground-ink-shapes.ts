/** The ink of wide circles as shapes: rows of small squares, joined where they are as dark. */
import { ORIGIN } from '#domain/rows/drawn/event-places.ts';
import { measureOf, perKm2 } from '#features/map/events/paint/ground-painter.ts';
import type { GroundGrid } from '#features/map/events/sums/ground-ink.ts';
import type { Frame } from '#picture/frame.ts';
import { path, type Shape } from '#picture/shape.ts';

/** Side of a square, px. */
const SIDE = 4;
/** So many tones are told apart. */
const TONES = 12;
/** Of the darkest. */
const DARKEST = 0.36;

export function groundInk(grids: readonly GroundGrid[], frame: Frame, ink: string): Shape[] {
  const measure = measureOf(grids);
  if (measure === null) return [];
  const runs: string[][] = Array.from({ length: TONES + 1 }, () => []);
  for (let y = 0; y < frame.height; y += SIDE) {
    let [from, before] = [0, 0];
    for (let x = 0; x <= frame.width; x += SIDE) {
      const tone = x < frame.width ? toneAt(grids, frame, x + SIDE / 2, y + SIDE / 2, measure) : -1;
      if (tone === before) continue;
      if (before > 0) runs[before]?.push(`M${from} ${y}h${x - from}v${SIDE}h${from - x}z`);
      [from, before] = [x, tone];
    }
  }
  return runs.flatMap((run, tone) =>
    run.length > 0 ? [path(run.join(''), { fill: ink, 'fill-opacity': (DARKEST * tone) / TONES })] : [],
  );
}

/** Certain and possible alike: in a small square no hatching can be told. */
function toneAt(
  grids: readonly GroundGrid[],
  frame: Frame,
  left: number,
  top: number,
  measure: number,
): number {
  const [x, y] = frame.mercatorAt(left, top);
  const density = grids.reduce((sum, grid) => {
    const column = Math.floor((x - ORIGIN.x - grid.x) / grid.cell);
    const line = Math.floor((y - ORIGIN.y - grid.y) / grid.cell);
    if (column < 0 || line < 0 || column >= grid.columns || line >= grid.lines) return sum;
    return sum + (grid.sums[2 * (line * grid.columns + column) + 1] ?? 0) * perKm2(grid);
  }, 0);
  return Math.ceil(Math.min(density * measure, 1) ** 0.7 * TONES - 0.01);
}
