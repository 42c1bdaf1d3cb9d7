/**
 * Paints the ink of lanes as columns: dark what is certainly shown, above it what is under way and what may be, pale the
 * rest. Into pixels and not on a canvas: a step changes some hundred columns, and where no graphics card draws, as many
 * rectangles take longer than all else of the step.
 */
import type { LaneInk, ShownInk } from '#domain/rows/ink/lane-ink.ts';
import type { Rgb } from '#ui/theme/rgb-of.ts';

export interface LanesStyle {
  /** Of each lane, from the top. */
  readonly colors: readonly Rgb[];
  /** Px. */
  readonly laneHeight: number;
  /** Device pixels in one of the page's. */
  readonly ratio: number;
}

export interface LanesContent {
  readonly all: LaneInk['all'];
  readonly columns: number;
  readonly shown: ShownInk;
}

/** What an ImageData is: four bytes a pixel, line by line. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
}

/** Device pixels; `right` and `bottom` are the first that are not within. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Above the columns of a lane, px. */
const GAP = 2;
/** The lowest column, px: a single incident is seen beside thousands. */
const LOWEST = 1.5;
/** Of what is under way: of a stripe and of the gap above it, px. */
const STRIPE = 2;
const STRIPE_GAP = 1;
const OPACITY = { certain: 1, underWay: 0.8, possible: 0.5, rest: 0.26 } as const;

/** Paints what differs from what was painted before; all of it where that is not given. Where something was painted; null: nowhere. */
export function paintLanes(
  pixels: Pixels,
  content: LanesContent,
  { colors, laneHeight, ratio }: LanesStyle,
  before: LanesContent | undefined,
): Box | null {
  const { all, columns, shown } = content;
  const most = all.reduce((highest, ink) => Math.max(highest, ink), 0);
  let painted: Box | null = null;
  for (const [lane, color] of colors.entries())
    for (let column = 0; column < columns; column += 1) {
      const at = lane * columns + column;
      const ink = all[at] as number;
      if (before ? isSame(before.shown, shown, at) : ink === 0) continue;
      const box = boxOf(pixels, columns, column, lane * laneHeight * ratio, laneHeight * ratio);
      painted = painted ? united(painted, box) : box;
      const height = ink === 0 ? 0 : Math.max(Math.sqrt(ink / most) * (laneHeight - GAP), LOWEST);
      fillColumn(pixels, box, color, opacities(content, at, { box, height: height * ratio, ratio }));
    }
  return painted;
}

/** Columns end at whole pixels, so that none is blurred. */
function boxOf({ width, height }: Pixels, columns: number, column: number, top: number, tall: number): Box {
  return {
    left: Math.round((column * width) / columns),
    right: Math.round(((column + 1) * width) / columns),
    top: Math.round(top),
    bottom: Math.min(Math.round(top + tall), height),
  };
}

function united(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** Kept from column to column; no lane is taller. */
const line = new Float64Array(512);

interface Column {
  readonly box: Box;
  /** Device pixels. */
  readonly height: number;
  readonly ratio: number;
}

/** How opaque a column is in each line of its box, from the top, 0 to 1. Good until the next is asked for. */
function opacities({ all, shown }: LanesContent, at: number, { box, height, ratio }: Column): Float64Array {
  const lines = line.subarray(0, Math.min(box.bottom - box.top, line.length)).fill(0);
  const perInk = height / (all[at] as number);
  let low = 0;
  const part = (ink: number, opacity: number, stripe = Infinity) => {
    const high = low + ink * perInk;
    for (let from = low; from < high; from += stripe + STRIPE_GAP * ratio)
      cover(lines, from, Math.min(from + stripe, high), opacity);
    low = high;
  };
  const [certain, underWay, possible] = [shown.certain[at], shown.underWay[at], shown.possible[at]] as [
    number,
    number,
    number,
  ];
  if (certain > 0) part(certain, OPACITY.certain);
  if (underWay > 0) part(underWay, OPACITY.underWay, STRIPE * ratio);
  if (possible > 0) part(possible, OPACITY.possible);
  const rest = (all[at] as number) - certain - underWay - possible;
  if (rest * perInk > 0.1 * ratio) part(rest, OPACITY.rest);
  return lines;
}

/** From one height above the base to another. A line that is covered in part is as much fainter. */
function cover(lines: Float64Array, from: number, to: number, opacity: number): void {
  for (let up = Math.floor(from); up < Math.min(to, lines.length); up += 1) {
    const share = Math.min(to, up + 1) - Math.max(from, up);
    const at = lines.length - 1 - up;
    lines[at] = (lines[at] as number) + share * opacity;
  }
}

/** A pixel's four bytes, and the number that they are to this machine, so that a line of pixels is filled at once. */
const bytes = new Uint8ClampedArray(4);
const word = new Uint32Array(bytes.buffer);

function fillColumn({ data, width }: Pixels, box: Box, color: Rgb, lines: Float64Array): void {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  bytes.set(color);
  for (let y = box.top; y < box.bottom; y += 1) {
    bytes[3] = 255 * (lines[y - box.top] ?? 0);
    pixels.fill(word[0] as number, y * width + box.left, y * width + box.right);
  }
}

function isSame(one: ShownInk, other: ShownInk, at: number): boolean {
  return (
    one.certain[at] === other.certain[at] &&
    one.underWay[at] === other.underWay[at] &&
    one.possible[at] === other.possible[at]
  );
}
