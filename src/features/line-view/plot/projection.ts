/** From km and ms to pixels of the plot and back, and boxes to rectangles. */
import { axisScale } from '#axis/axis-scale.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import type { IncidentBox } from '#features/line-view/boxes/boxes.ts';
import type { Axes } from './axes.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Projection {
  readonly axes: Axes;
  /** Pixels of the plot of the line; the strip for what was elsewhere lies beside it. */
  readonly line: Size;
  /** Left edge and width of that strip, px. */
  readonly strip: { readonly x: number; readonly width: number };
  readonly x: (km: number) => number;
  readonly y: (instant: number) => number;
  readonly km: (x: number) => number;
  readonly instant: (y: number) => number;
}

export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A piece of a box on the plot: full ink between `solid0` and `solid1`, fading out towards an open end. */
export interface Piece extends Rect {
  readonly solid0: number;
  readonly solid1: number;
}

const STRIP_GAP = 10;
/** Pieces are cut a little outside the plot, so that a cut does not look like an end. */
export const CUT = 4;
const SMALLEST = 2;
const STRIP_INSET = 4;

export function projection(axes: Axes, size: Size, stripWidth: number): Projection {
  const width = Math.max(size.width - stripWidth - STRIP_GAP, 1);
  const height = Math.max(size.height, 1);
  const across = axisScale(axes.km, width);
  const down = axisScale(axes.time, height);
  return {
    axes,
    line: { width, height },
    strip: { x: width + STRIP_GAP, width: stripWidth },
    x: across.pixel,
    y: down.pixel,
    km: across.value,
    instant: down.value,
  };
}

/** The pieces of a box that can be seen, each inside the plot or the strip (and `CUT` px beyond). */
export function piecesOf(box: IncidentBox, on: Projection): Piece[] {
  const { height, width } = on.line;
  const y = (instant: number) => {
    // An open end lies beyond the plot, whatever the axis shows.
    const row = Number.isFinite(instant) ? on.y(instant) : instant;
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
    const piece = across(stretch, on, width);
    return piece ? [{ ...piece, ...down }] : [];
  });
  if (!box.elsewhere) return pieces;
  const x0 = on.strip.x + STRIP_INSET;
  return [...pieces, { x0, x1: on.strip.x + on.strip.width - STRIP_INSET, ...down }];
}

function across([from, to]: Stretch, on: Projection, width: number): { x0: number; x1: number } | undefined {
  const x = (km: number) => Math.min(Math.max(on.x(km), -CUT), width + CUT);
  const [x0, x1] = atLeast(x(from), x(to), -CUT, width + CUT);
  return x1 <= 0 || x0 >= width ? undefined : { x0, x1 };
}

/** What is exact would be too thin to see: it gets its pixels on both sides, as far as the bounds let it. */
function atLeast(start: number, end: number, low: number, high: number): [number, number] {
  if (end - start >= SMALLEST) return [start, end];
  const middle = Math.min(Math.max((start + end) / 2, low + SMALLEST / 2), high - SMALLEST / 2);
  return [middle - SMALLEST / 2, middle + SMALLEST / 2];
}
