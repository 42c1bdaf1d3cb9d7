/** Boxes on the plot: their pieces in pixels, and where their symbols stand so that they can be told apart. */

import { type Piece, type Projection, piecesOf } from '#features/line-view/plot/projection.ts';
import type { IncidentBox } from './boxes.ts';

export interface PlacedBox {
  readonly box: IncidentBox;
  readonly pieces: readonly Piece[];
  /** Middle of the symbol, px. It lies in the box and marks nothing more. */
  readonly symbolX: number;
  readonly symbolY: number;
  /** How many earlier boxes cover exactly the same: their edges are drawn inside one another. */
  readonly nested: number;
}

/** Where a symbol looks for room that the middle of its box does not have, in rooms of a symbol to either side. */
const BESIDE = [0, 1.2, -1.2, 1, -1, 2.4, -2.4, 2, -2, 3.6, -3.6, 4.8, -4.8, 6, -6, 7.2, -7.2];

/**
 * The boxes in sight, in chronological order. The same boxes on the same axes always give the same places. Each symbol
 * has `room` px across for itself and what stands beside it.
 */
export function placeBoxes(
  boxes: readonly IncidentBox[],
  on: Projection,
  symbol: number,
  room = symbol,
): PlacedBox[] {
  const taken = new Occupied(symbol, room);
  const outlines = new Map<string, number>();
  const placed: PlacedBox[] = [];
  for (const box of boxes) {
    const pieces = piecesOf(box, on);
    const widest = widestOf(pieces);
    if (!widest) continue;
    const symbolY = symbolRow(box, widest, on, symbol);
    const symbolX = freeColumn(widest, symbolY, on, room, taken);
    taken.add(symbolX, symbolY);
    const outline = outlineOf(widest);
    const nested = outlines.get(outline) ?? 0;
    outlines.set(outline, nested + 1);
    placed.push({ box, pieces, symbolX, symbolY, nested });
  }
  return placed;
}

function outlineOf({ x0, x1, y0, y1 }: Piece): string {
  return [x0, x1, y0, y1].map(Math.round).join(' ');
}

function widestOf(pieces: readonly Piece[]): Piece | undefined {
  let widest: Piece | undefined;
  for (const piece of pieces) {
    if (!widest || piece.x1 - piece.x0 > widest.x1 - widest.x0) widest = piece;
  }
  return widest;
}

/** Amid the time that is known, kept in sight and in the box as long as any of it is. */
function symbolRow({ time }: IncidentBox, piece: Piece, { line }: Projection, symbol: number): number {
  const half = Math.min(symbol / 2, line.height / 2);
  const low = Math.max(piece.y0, 0);
  const high = Math.min(piece.y1, line.height);
  // Beside an open end the symbol stands at the end that is known.
  const [openStart, openEnd] = [time.from === -Infinity, time.to === Infinity];
  const wanted =
    openStart === openEnd
      ? (Math.max(piece.solid0, low) + Math.min(piece.solid1, high)) / 2
      : openEnd
        ? Math.max(piece.solid0, low) + symbol
        : Math.min(piece.solid1, high) - symbol;
  return within(within(wanted, low, high), half, line.height - half);
}

/** The middle of the piece, else the nearest place beside it where no earlier symbol stands. */
function freeColumn(piece: Piece, y: number, on: Projection, room: number, taken: Occupied): number {
  const inStrip = piece.x0 >= on.strip.x;
  const low = Math.max(piece.x0, 0);
  const high = inStrip ? piece.x1 : Math.min(piece.x1, on.line.width);
  const middle = (low + high) / 2;
  for (const beside of BESIDE) {
    const x = middle + beside * room;
    if (beside !== 0 && (x - room / 2 < low || x + room / 2 > high)) continue;
    if (!taken.has(x, y)) return x;
  }
  return middle;
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

/** Where symbols stand already, in a grid as coarse as their room is large: each look-up sees nine cells only. */
class Occupied {
  private readonly cells = new Map<number, number[]>();
  private readonly symbol: number;
  private readonly room: number;

  constructor(symbol: number, room: number) {
    this.symbol = symbol;
    this.room = room;
  }

  add(x: number, y: number): void {
    const key = this.key(this.cell(x), this.cell(y));
    const cell = this.cells.get(key);
    if (cell) cell.push(x, y);
    else this.cells.set(key, [x, y]);
  }

  has(x: number, y: number): boolean {
    for (let column = -1; column <= 1; column += 1) {
      for (let row = -1; row <= 1; row += 1) {
        const cell = this.cells.get(this.key(this.cell(x) + column, this.cell(y) + row)) ?? [];
        for (let at = 0; at < cell.length; at += 2) {
          const near =
            Math.abs((cell[at] ?? 0) - x) < this.room && Math.abs((cell[at + 1] ?? 0) - y) < this.symbol;
          if (near) return true;
        }
      }
    }
    return false;
  }

  private cell(value: number): number {
    return Math.floor(value / this.room);
  }

  private key(column: number, row: number): number {
    return column * 100_003 + row;
  }
}

/** What a pointer is on: the nearest symbol that it touches, else the smallest piece under it. */
export function boxAt(
  placed: readonly PlacedBox[],
  x: number,
  y: number,
  reach: number,
): PlacedBox | undefined {
  let nearest: PlacedBox | undefined;
  let distance = reach;
  let smallest: PlacedBox | undefined;
  let area = Infinity;
  for (const one of placed) {
    const away = Math.hypot(one.symbolX - x, one.symbolY - y);
    if (away <= distance) [nearest, distance] = [one, away];
    for (const piece of one.pieces) {
      if (x < piece.x0 - 1 || x > piece.x1 + 1 || y < piece.y0 - 1 || y > piece.y1 + 1) continue;
      const size = (piece.x1 - piece.x0) * (piece.y1 - piece.y0);
      if (size < area) [smallest, area] = [one, size];
    }
  }
  return nearest ?? smallest;
}

export type Move = 'earlier' | 'later' | 'west' | 'east' | 'first' | 'last';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'earlier',
  ArrowDown: 'later',
  ArrowLeft: 'west',
  ArrowRight: 'east',
  Home: 'first',
  End: 'last',
};

export function moveOf(key: string): Move | undefined {
  return Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
}

/** The box that a move leads to; the same at the end of the row. Chronological order, or west to east. */
export function neighbour(placed: readonly PlacedBox[], id: string, move: Move): PlacedBox | undefined {
  if (move === 'first') return placed[0];
  if (move === 'last') return placed.at(-1);
  const here = placed.findIndex(({ box }) => box.id === id);
  const current = placed[here];
  if (!current) return placed[0];
  if (move === 'earlier') return placed[here - 1] ?? current;
  if (move === 'later') return placed[here + 1] ?? current;
  return beside(placed, here, move === 'east' ? 1 : -1) ?? current;
}

/** The next symbol in the row. Those in one column are taken in order of time, so that none is passed over. */
function beside(placed: readonly PlacedBox[], here: number, step: 1 | -1): PlacedBox | undefined {
  const column = (index: number) => placed[index]?.symbolX ?? 0;
  const isFurther = (one: number, other: number) => step * (column(one) - column(other) || one - other) > 0;
  let nearest: number | undefined;
  for (let index = 0; index < placed.length; index += 1) {
    if (isFurther(index, here) && (nearest === undefined || isFurther(nearest, index))) nearest = index;
  }
  return nearest === undefined ? undefined : placed[nearest];
}
