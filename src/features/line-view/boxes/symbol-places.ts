/**
 * Where the symbols of one box go, px: repeated along it, so that none is taken for a spot, and each in a free place. Those
 * of what took long go into the head row, where none is taken for a date.
 */

import { HEAD_MIDDLE } from '#features/line-view/plot/head-row.ts';
import type { Rect } from '#features/line-view/plot/projection.ts';
import type { Bounds, Occupied, SymbolAt } from './occupied.ts';

/** The visible part of a piece of a box, px. */
export interface Room extends Rect {
  /** Beside the line, where across means nothing: one symbol is enough. */
  readonly inStrip: boolean;
}

export interface Wishes {
  readonly rooms: readonly Room[];
  /** Middle of the symbols where they lie in the box, px. */
  readonly row: number;
  /** Whether it took so long that they lie in the head row. */
  readonly isLong: boolean;
  /** How far the head row reaches, px. */
  readonly width: number;
  /** Its number among the boxes, by which its symbols are scattered: the same whatever part of the axes is shown. */
  readonly rank: number;
  /** Which of the boxes that lie on each other it is, and how many they are: they share a row. */
  readonly share: { readonly at: number; readonly of: number };
  /** The most symbols on a piece. */
  readonly most: number;
  /** How far above and below its box a symbol may stand so that it covers no other, px: over decades a box is a hair. */
  readonly slack: number;
  /** Whether every place is tried before a symbol is put on another. */
  readonly thorough: boolean;
}

/** Between two symbols along a low piece, in multiples of a symbol's room; one narrower than the second has one only. */
const APART = 9;
const WIDE_ENOUGH = 4;
/** In the head row, where the symbols of many boxes have to find places. */
const FAR_APART = 20;
/** Px between the middles of boxes that share a row, in multiples of a symbol's room. */
const PITCH = 1.2;
/** Places that are tried along a row, as distances from the wished ones, in multiples of a symbol's room. */
const BESIDE = [0, 1.2, -1.2, 1, -1, 2.4, -2.4, 2, -2, 3.6, -3.6, 4.8, -4.8, 6, -6, 7.2, -7.2];
/** A ratio whose multiples spread most evenly. */
const ACROSS = 0.6180339887;
/** How far a symbol of the head row can stand beside a piece that is narrower than itself, in multiples of its room. */
const ASIDE = 4;

/** The places of all its symbols, the one that stands for the box first. There is always one. */
export function symbolPlaces(wishes: Wishes, taken: Occupied): readonly SymbolAt[] {
  const { rooms, row, isLong, slack, thorough } = wishes;
  const [first] = rooms;
  if (!first) return [];
  if (isLong) return inHeadRow(wishes, taken);
  const places = rooms.flatMap((room) => inRow(room, wishes, taken));
  if (places.length > 0) return places;
  const wished = { x: (first.x0 + first.x1) / 2, y: row };
  for (const room of thorough ? rooms : []) {
    const { west, east, top, bottom } = boundsOf(room, taken, row);
    const around = { west, east, top: top - slack, bottom: bottom + slack };
    const free = taken.freeWithin(around, wished);
    if (free) return [free];
  }
  return [wished];
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

/** One above each narrow piece, two or more above a wide one, as many as find free places. */
function inHeadRow({ rooms, rank, most, width, thorough }: Wishes, taken: Occupied): readonly SymbolAt[] {
  const y = HEAD_MIDDLE;
  const found: number[] = [];
  const isFree = (x: number) => !taken.has(x, y) && found.every((other) => Math.abs(other - x) >= taken.room);
  for (const room of rooms) {
    const { west, east } = headBounds(room, width, taken);
    for (const wished of wishedAlong(room, rank, most, taken.room)) {
      const tried = (thorough ? BESIDE : [0]).map((beside) => wished + beside * taken.room);
      const free = tried.find((x) => x >= west - 1e-6 && x <= east + 1e-6 && isFree(x));
      if (free !== undefined) found.push(free);
    }
  }
  if (found.length > 0) return found.map((x) => ({ x, y }));
  const wishes = rooms.map((room) => {
    const { west, east } = headBounds(room, width, taken);
    return { west, east, wished: { x: (room.x0 + room.x1) / 2, y } };
  });
  for (const { wished, ...sides } of thorough ? wishes : []) {
    const free = taken.freeWithin({ ...sides, top: y, bottom: y }, wished);
    if (free) return [free];
  }
  return wishes.slice(0, 1).map(({ wished }) => wished);
}

/** Evenly along a wide piece, shifted by the box's own part of a step, so that boxes of the whole line do not huddle. */
function wishedAlong(room: Room, rank: number, most: number, symbolRoom: number): readonly number[] {
  const wide = room.x1 - room.x0;
  if (isNarrow(room, symbolRoom)) return [(room.x0 + room.x1) / 2];
  const count = Math.min(most, Math.max(2, Math.round(wide / (FAR_APART * symbolRoom))));
  const shift = (fraction(rank * ACROSS) - 0.5) * 0.7;
  return Array.from({ length: count }, (_, at) => room.x0 + (wide * (at + 0.5 + shift)) / count);
}

/** How far the middle of a symbol above a piece can go: one that is narrow shares the row with its neighbours. */
function headBounds(room: Room, width: number, { room: own }: Occupied): Pick<Bounds, 'west' | 'east'> {
  if (!isNarrow(room, own)) return { west: room.x0 + own / 2, east: room.x1 - own / 2 };
  if (room.inStrip) return { west: room.x0, east: room.x1 };
  const middle = (room.x0 + room.x1) / 2;
  return { west: Math.max(middle - ASIDE * own, 0), east: Math.min(middle + ASIDE * own, width) };
}

function fraction(value: number): number {
  return value - Math.floor(value);
}
