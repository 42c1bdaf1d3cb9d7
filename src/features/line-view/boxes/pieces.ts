/** The pieces of a box on the plot: one for each stretch, and one in the strip for what was elsewhere. */
import type { Stretch } from '#domain/place/footprint.ts';
import type { Projection, Rect, Strip } from '#features/line-view/plot/projection.ts';
import type { IncidentBox } from './boxes.ts';

/** A piece of a box on the plot: solid between `solid0` and `solid1`, fading out towards an open end. */
export interface Piece extends Rect {
  readonly solid0: number;
  readonly solid1: number;
  /** All of the line, of what is known to no part of it: over decades a faint ground, whose symbol stands beside the line. */
  readonly isFaint?: true;
}

/** Pieces are cut a little outside the plot, so that a cut does not look like an end. */
export const CUT = 4;
const SMALLEST = 2;
const STRIP_INSET = 4;

/** The visible pieces of a box, each inside the plot or the strip (and `CUT` px beyond). */
export function piecesOf(box: IncidentBox, projection: Projection): Piece[] {
  const { height, width } = projection.line;
  const y = (instant: number) => {
    // An open end lies beyond the plot, whatever the axis shows.
    const row = Number.isFinite(instant) ? projection.y(instant) : instant;
    return Math.min(Math.max(row, -CUT), height + CUT);
  };
  const [y0, y1] = atLeast(y(box.time.from), y(box.time.to), -CUT, height + CUT);
  if (y1 <= 0 || y0 >= height) return [];
  const inside = (value: number) => Math.min(Math.max(value, y0), y1);
  const down = {
    y0,
    y1,
    solid0: box.time.from === -Infinity ? inside(y(box.known.from)) : y0,
    solid1: box.time.to === Infinity ? inside(y(box.known.to)) : y1,
  };
  const pieces = box.stretches.flatMap((stretch) => {
    const piece = across(stretch, projection, width);
    return piece ? [{ ...piece, ...down }] : [];
  });
  const { strip, anywhere } = projection;
  const within = ({ x, width: wide }: Strip): Piece => ({
    x0: x + STRIP_INSET,
    x1: x + wide - STRIP_INSET,
    ...down,
  });
  const along: readonly Piece[] =
    anywhere && box.wholeLine
      ? [...pieces.map((piece): Piece => ({ ...piece, isFaint: true })), within(anywhere)]
      : pieces;
  return box.elsewhere ? [...along, within(strip)] : [...along];
}

function across(
  [from, to]: Stretch,
  projection: Projection,
  width: number,
): { x0: number; x1: number } | undefined {
  const x = (km: number) => Math.min(Math.max(projection.x(km), -CUT), width + CUT);
  const [x0, x1] = atLeast(x(from), x(to), -CUT, width + CUT);
  return x1 <= 0 || x0 >= width ? undefined : { x0, x1 };
}

/** A range too thin to see is widened to `SMALLEST` px on both sides, as far as the bounds allow. */
function atLeast(start: number, end: number, low: number, high: number): [number, number] {
  if (end - start >= SMALLEST) return [start, end];
  const middle = Math.min(Math.max((start + end) / 2, low + SMALLEST / 2), high - SMALLEST / 2);
  return [middle - SMALLEST / 2, middle + SMALLEST / 2];
}
