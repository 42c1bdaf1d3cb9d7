/** Where the symbols of one box go, px: repeated, so that none is taken for a spot or an hour, and each in a free place. */

import type { Rect } from '#features/line-view/plot/projection.ts';
import type { Bounds, Occupied, SymbolAt } from './occupied.ts';

/** The visible part of a piece of a box, px. */
export interface Room extends Rect {
  /** Where it has not faded out, px down. */
  readonly ink0: number;
  readonly ink1: number;
  /** Beside the line, where across means nothing: one symbol is enough. */
  readonly inStrip: boolean;
}

export interface Wishes {
  readonly rooms: readonly Room[];
  /** Middle of the symbols where the box is too low for more than one row, px. */
  readonly row: number;
  /** Its number among the boxes, by which its symbols are scattered: the same whatever part of the axes is shown. */
  readonly rank: number;
  /** Which of the boxes that lie on each other it is, and how many they are: they share a row. */
  readonly share: { readonly at: number; readonly of: number };
  /** The most symbols on a piece. */
  readonly most: number;
  /** Whether every place is tried before a symbol is put on another. */
  readonly thorough: boolean;
  /** Pieces and lines of other boxes, where a symbol of a tall one would be read as theirs. */
  readonly foreign: readonly Rect[];
}

/** Between two symbols along a low piece, in multiples of a symbol's room; one narrower than the second has one only. */
const APART = 9;
const WIDE_ENOUGH = 4;
/** A piece that is less tall than so many symbols has them in one row. */
const TALL_ENOUGH = 5;
/** Of a tall piece: rows of symbols would be read as dates, so they are few. */
const FAR_APART = 20;
/** Px between the middles of boxes that share a row, in multiples of a symbol's room. */
const PITCH = 1.2;
/** Places that are tried along a row, as distances from the wished ones, in multiples of a symbol's room. */
const BESIDE = [0, 1.2, -1.2, 1, -1, 2.4, -2.4, 2, -2, 3.6, -3.6, 4.8, -4.8, 6, -6, 7.2, -7.2];
/** How many scatterings of a tall box's symbols are tried. */
const SCATTERINGS = 24;
/** Two ratios whose multiples spread most evenly over a square (the R2 sequence). */
const [ACROSS, DOWN] = [0.7548776662, 0.5698402909];
/** The share of a tall box at its top and at its bottom that has no symbol. */
const MARGIN = 0.1;

/** The places of all its symbols, the one that stands for the box first. There is always one. */
export function symbolPlaces(wishes: Wishes, taken: Occupied): readonly SymbolAt[] {
  const { rooms, row, thorough } = wishes;
  const [first] = rooms;
  if (!first) return [];
  const places = isTall(first, taken.symbol)
    ? scattered(wishes, taken)
    : rooms.flatMap((room) => inRow(room, wishes, taken));
  if (places.length > 0) return places;
  const wished = {
    x: (first.x0 + first.x1) / 2,
    y: isTall(first, taken.symbol) ? (first.y0 + first.y1) / 2 : row,
  };
  for (const room of thorough ? rooms : []) {
    const free = taken.freeWithin(boundsOf(room, taken, row), wished);
    if (free) return [free];
  }
  return [wished];
}

/** Whether a box is so tall that its symbols are scattered over it. `symbol` is their height, px. */
export function isTall({ y0, y1 }: Pick<Room, 'y0' | 'y1'>, symbol: number): boolean {
  return y1 - y0 >= TALL_ENOUGH * symbol;
}

/** Whether there is one symbol across. `room` is its width, px. */
export function isNarrow({ x0, x1, inStrip }: Room, room: number): boolean {
  return inStrip || x1 - x0 < WIDE_ENOUGH * room;
}

/** How far the middle of a symbol can go in a piece; in one that is smaller than a symbol, to its middle or its row. */
export function boundsOf({ x0, x1, y0, y1 }: Rect, { room, symbol }: Occupied, row: number): Bounds {
  const [west, east] = x1 - x0 < room ? [(x0 + x1) / 2, (x0 + x1) / 2] : [x0 + room / 2, x1 - room / 2];
  const [top, bottom] = y1 - y0 < symbol ? [row, row] : [y0 + symbol / 2, y1 - symbol / 2];
  return { west, east, top, bottom };
}

/** Evenly along a low piece, as many as find free places together; none where there is no place even for one. */
function inRow(room: Room, { row, share, most, thorough }: Wishes, taken: Occupied): readonly SymbolAt[] {
  const wide = room.x1 - room.x0;
  const wished = isNarrow(room, taken.room) ? 1 : Math.max(2, Math.round(wide / (APART * taken.room)));
  const fitting = Math.max(1, Math.floor(wide / (share.of * taken.room)));
  const start = Math.min(wished, fitting, most);
  for (let count = start; count > (thorough ? 0 : start - 1); count -= 1) {
    const pitch = Math.min(PITCH * taken.room, wide / (count * share.of));
    const shift = (share.at - (share.of - 1) / 2) * pitch;
    const xs = Array.from({ length: count }, (_, at) => room.x0 + (wide * (at + 0.5)) / count + shift);
    const free = freeColumns(xs, room, row, taken);
    if (free) return middleFirst(free.map((x) => ({ x, y: row })));
  }
  return [];
}

/** The columns moved together to the first place where all are free. */
function freeColumns(
  xs: readonly number[],
  room: Room,
  y: number,
  taken: Occupied,
): readonly number[] | undefined {
  const { west, east } = boundsOf(room, taken, y);
  for (const beside of BESIDE) {
    const moved = xs.map((x) => x + beside * taken.room);
    const [first = 0, last = 0] = [moved[0], moved.at(-1)];
    if (first < west - 1e-6 || last > east + 1e-6) continue;
    if (!moved.some((x) => taken.has(x, y))) return moved;
  }
  return undefined;
}

function middleFirst(places: readonly SymbolAt[]): readonly SymbolAt[] {
  const middle = Math.floor((places.length - 1) / 2);
  return [...places.slice(middle, middle + 1), ...places.filter((_, at) => at !== middle)];
}

/** Over a tall box, no two in one row or one column; those of the scattering that keeps most of them clear of others. */
function scattered(wishes: Wishes, taken: Occupied): readonly SymbolAt[] {
  let best: { readonly places: readonly SymbolAt[]; readonly clear: number } = { places: [], clear: -1 };
  for (let attempt = 0; attempt < (wishes.thorough ? SCATTERINGS : 1); attempt += 1) {
    const all = scattering(wishes, attempt, taken);
    const places = all.filter(({ x, y }) => !taken.has(x, y));
    const clear = places.filter((place) => !isIn(place, wishes.foreign, taken.symbol)).length;
    if (places.length > 0 && clear > best.clear) best = { places, clear };
    if (clear === all.length) break;
  }
  return best.places;
}

function isIn({ x, y }: SymbolAt, rooms: readonly Rect[], margin: number): boolean {
  return rooms.some(
    ({ x0, x1, y0, y1 }) => x > x0 - margin && x < x1 + margin && y > y0 - margin && y < y1 + margin,
  );
}

function scattering(
  { rooms, rank, row, most }: Wishes,
  attempt: number,
  taken: Occupied,
): readonly SymbolAt[] {
  const countOf = (room: Room) =>
    isNarrow(room, taken.room)
      ? 1
      : Math.min(most, Math.max(2, Math.round((room.x1 - room.x0) / (FAR_APART * taken.room))));
  // A single one in a narrow box would be taken for a date.
  const alone = rooms.length === 1 && countOf(rooms[0] as Room) === 1 && most > 1;
  const slots = rooms.flatMap((room) => {
    const count = alone ? 2 : countOf(room);
    return Array.from({ length: count }, (_, at) => ({ room, at, count }));
  });
  const seed = rank + attempt / SCATTERINGS;
  return slots.map(({ room, at, count }, index) => {
    const inked = { ...room, y0: room.ink0, y1: room.ink1 };
    const { west, east, top, bottom } = boundsOf(inked, taken, row);
    const across = alone ? 0.5 : (at + 0.5 + (fraction(seed * ACROSS) - 0.5) * 0.7) / count;
    const down = MARGIN + (1 - 2 * MARGIN) * fraction(seed * DOWN + (index + 0.5) / slots.length);
    return { x: west + (east - west) * across, y: top + (bottom - top) * down };
  });
}

function fraction(value: number): number {
  return value - Math.floor(value);
}
