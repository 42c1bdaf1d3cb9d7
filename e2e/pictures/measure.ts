/**
 * How two pictures of one page differ that two versions of a browser may have drawn. Each smooths edges a little
 * differently and sets letters up to two pixels apart: neither is a difference. A label that has moved, a ribbon that
 * is gone and a colour that has changed are. Three questions are asked of every pixel, both ways:
 *
 * - colour: what is evenly coloured is there in that colour, within reach;
 * - shape: nothing, slightly blurred, is darker or lighter than everything within reach in the other;
 * - ink: its neighbourhood has as much of each colour, since thin letters have their colour nowhere to the full.
 */
import { boxAround } from '../pixels.ts';
import { blurred, meanAround, type Picture, type Plane, type Planes, planesOf } from './planes.ts';

export type Question = 'size' | 'colour' | 'shape' | 'ink';

/** A part of the picture, in pixels. */
export interface Difference {
  readonly question: Question;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far what is the same may stand elsewhere, in pixels along each axis. */
const REACH = 2;

/** Up to so many steps of each channel, of 255, are the same. Between red and orange there are 100, in the shade of a hill 3. */
const SAME: Readonly<Record<Asked, number>> = { colour: 8, shape: 28, ink: 9 };
/** So many pixels that differ, in a square of 17 by 17, are a difference. */
const LEAST: Readonly<Record<Asked, number>> = { colour: 8, shape: 6, ink: 24 };
const SQUARE_REACH = 8;
/** A neighbourhood whose ink is compared is 13 by 13 pixels. */
const INK_REACH = 6;

type Asked = Exclude<Question, 'size'>;
/** 1 for each pixel that differs. */
type Mask = Plane;

/** None where one picture would do for the other. */
export function differences(one: Picture, other: Picture): Difference[] {
  if (one.width !== other.width || one.height !== other.height) {
    const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
    return [{ question: 'size', x: 0, y: 0, width, height }];
  }
  const pair = [planesOf(one), planesOf(other)] as const;
  const around = (reach: number) => [blurred(pair[0], reach), blurred(pair[1], reach)] as const;
  const masks: Readonly<Record<Asked, Mask>> = {
    colour: bothWays(pair, differInColour),
    shape: bothWays(around(1), differInShape),
    ink: bothWays(around(INK_REACH), differInInk),
  };
  return (Object.keys(masks) as Asked[]).flatMap((question) =>
    partsOf(masks[question], one.width, LEAST[question]).map((part) => ({ question, ...part })),
  );
}

type Pair = readonly [Planes, Planes];

function bothWays([one, other]: Pair, differ: (one: Planes, other: Planes) => Mask): Mask {
  const [there, back] = [differ(one, other), differ(other, one)];
  return there.map((value, at) => value || (back[at] ?? 0));
}

/** Pixels of even colour, by their neighbours, whose colour the other has not within reach. */
function differInColour(one: Planes, other: Planes): Mask {
  return maskOf(one, REACH + 1, (at) => {
    if (isSame(one, other, at, at, SAME.colour)) return false;
    return isEven(one, at) && !isWithinReach(one, other, at, SAME.colour);
  });
}

function differInInk(one: Planes, other: Planes): Mask {
  return maskOf(one, INK_REACH, (at) => !isWithinReach(one, other, at, SAME.ink));
}

/** Pixels that are lighter or darker, in a channel, than everything within reach in the other. */
function differInShape(one: Planes, other: Planes): Mask {
  return maskOf(one, REACH + 1, (at) => {
    if (isSame(one, other, at, at, SAME.shape)) return false;
    return one.planes.some((plane, channel) => {
      const value = plane[at] ?? 0;
      const around = near(one, at, REACH).map((place) => other.planes[channel]?.[place] ?? 0);
      return value < Math.min(...around) - SAME.shape || value > Math.max(...around) + SAME.shape;
    });
  });
}

/** Nearer to the edge than `margin` nothing is asked: what belongs to a pixel there may stand outside of the other. */
function maskOf({ width, height }: Planes, margin: number, differs: (at: number) => boolean): Mask {
  const mask = new Float32Array(width * height);
  for (let y = margin; y < height - margin; y += 1)
    for (let x = margin; x < width - margin; x += 1) if (differs(y * width + x)) mask[y * width + x] = 1;
  return mask;
}

function isEven(planes: Planes, at: number): boolean {
  return near(planes, at, 1).every((place) => isSame(planes, planes, at, place, SAME.colour));
}

/** Whether the other has the colour that one has at a pixel. */
function isWithinReach(one: Planes, other: Planes, at: number, tolerance: number): boolean {
  return (
    isSame(one, other, at, at, tolerance) ||
    near(one, at, REACH).some((place) => isSame(one, other, at, place, tolerance))
  );
}

/** The pixels of the square around one, by their place in a plane. */
function near({ width, height }: Planes, at: number, reach: number): number[] {
  const [x, y] = [at % width, Math.floor(at / width)];
  const places: number[] = [];
  for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += 1)
    for (let column = Math.max(0, x - reach); column <= Math.min(width - 1, x + reach); column += 1)
      places.push(row * width + column);
  return places;
}

function isSame(one: Planes, other: Planes, at: number, place: number, tolerance: number): boolean {
  const [red, green, blue] = one.planes;
  const [otherRed, otherGreen, otherBlue] = other.planes;
  return (
    Math.abs((red[at] ?? 0) - (otherRed[place] ?? 0)) <= tolerance &&
    Math.abs((green[at] ?? 0) - (otherGreen[place] ?? 0)) <= tolerance &&
    Math.abs((blue[at] ?? 0) - (otherBlue[place] ?? 0)) <= tolerance
  );
}

type Part = Omit<Difference, 'question'>;

/** The parts in which enough pixels differ: boxes around squares that touch. */
function partsOf(mask: Mask, width: number, least: number): Part[] {
  const area = (2 * SQUARE_REACH + 1) ** 2;
  const share = meanAround(mask, width, SQUARE_REACH);
  const isDense = Uint8Array.from(share, (value) => (value * area >= least - 0.5 ? 1 : 0));
  const parts: Part[] = [];
  isDense.forEach((value, at) => {
    if (value === 1) parts.push(taken(isDense, width, at));
  });
  return parts;
}

/** The box around what hangs together with a pixel, which is wiped out. */
function taken(isDense: Uint8Array, width: number, start: number): Part {
  const found = [start];
  isDense[start] = 0;
  // It grows while it is gone through.
  for (const at of found) {
    const x = at % width;
    const beside = [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width];
    for (const next of beside)
      if (isDense[next] === 1) {
        isDense[next] = 0;
        found.push(next);
      }
  }
  return boxAround(found, width);
}
