/** What of a box is visible on the plot, px. */
import type { Projection } from '#features/line-view/plot/projection.ts';
import type { IncidentBox } from './boxes.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Room } from './symbol-places.ts';

export interface Outlined {
  readonly box: IncidentBox;
  readonly pieces: readonly Piece[];
  readonly widest: Piece;
  /** Of its symbols, where they lie in it, px. */
  readonly row: number;
  /** Whether it took so long that a symbol in it would be taken for a date. */
  readonly isLong: boolean;
}

/** A time that is drawn as tall as so many symbols is long: one in its middle no longer fills it. */
const LONG = 3;

/** Over decades only what takes so much of the plot is long: the others have a line through their symbol, as long as their time. */
const MOST_OF = 0.6;

/** None where nothing of the box is visible. */
export function outlinedOf(box: IncidentBox, projection: Projection, symbol: number): Outlined[] {
  const pieces = piecesOf(box, projection);
  const widest = widestOf(pieces);
  if (!widest) return [];
  const least = projection.warp.isEven
    ? LONG * symbol
    : Math.max(LONG * symbol, MOST_OF * projection.line.height);
  const isLong = (projection.warp.isEven ? heightOf(box, projection) : widest.y1 - widest.y0) >= least;
  return [{ box, pieces, widest, row: symbolRow(box, widest, projection, symbol), isLong }];
}

/** Of the whole time, also of what lies beyond the plot, px. */
function heightOf({ time: { from, to } }: IncidentBox, { y }: Projection): number {
  return Number.isFinite(from) && Number.isFinite(to) ? y(to) - y(from) : Infinity;
}

/** What is visible of its pieces, the widest first. */
export function roomsOf({ pieces, widest }: Outlined, projection: Projection): Room[] {
  return [widest, ...pieces.filter((piece) => piece !== widest && !piece.isFaint)].map((piece) =>
    visiblePart(piece, projection),
  );
}

function visiblePart({ x0, x1, y0, y1 }: Piece, { line, strip, anywhere }: Projection): Room {
  const low = (y: number) => within(y, 0, line.height);
  const inStrip = x0 >= (anywhere ?? strip).x;
  return {
    x0: Math.max(x0, 0),
    x1: inStrip ? x1 : Math.min(x1, line.width),
    y0: low(y0),
    y1: low(y1),
    inStrip,
  };
}

function widestOf(pieces: readonly Piece[]): Piece | undefined {
  let widest: Piece | undefined;
  for (const piece of pieces) {
    if (!piece.isFaint && (!widest || piece.x1 - piece.x0 > widest.x1 - widest.x0)) widest = piece;
  }
  return widest;
}

/** In the middle of the known time, moved so that it stays visible as long as any of the box is. */
function symbolRow({ time }: IncidentBox, piece: Piece, { line }: Projection, symbol: number): number {
  const half = Math.min(symbol / 2, line.height / 2);
  const low = Math.max(piece.y0, 0);
  const high = Math.min(piece.y1, line.height);
  // Where one end is open the symbol lies beside the known end.
  const [openStart, openEnd] = [time.from === -Infinity, time.to === Infinity];
  const wanted =
    openStart === openEnd
      ? (Math.max(piece.solid0, low) + Math.min(piece.solid1, high)) / 2
      : openEnd
        ? Math.max(piece.solid0, low) + symbol
        : Math.min(piece.solid1, high) - symbol;
  return within(within(wanted, low, high), half, line.height - half);
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
