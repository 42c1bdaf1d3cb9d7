/** Layout of the boxes on the plot, in px: their pieces, and a place for each symbol where it overlaps no other. */

import type { Projection } from '#features/line-view/plot/projection.ts';
import type { IncidentBox } from './boxes.ts';
import { type Piece, piecesOf } from './pieces.ts';

export interface SymbolAt {
  readonly x: number;
  readonly y: number;
}

export interface BoxLayout {
  readonly box: IncidentBox;
  readonly pieces: readonly Piece[];
  /**
   * Middles of its symbols, px: repeated along each piece that is wide enough and down each that is tall enough, so that
   * none is taken for a spot or an hour. They lie in the box; their exact places have no meaning.
   */
  readonly symbols: readonly SymbolAt[];
  /** The one of them that the box's button and tooltip lie at. */
  readonly symbolX: number;
  readonly symbolY: number;
  /** How many earlier boxes have exactly the same outline: their edges are drawn inside one another. */
  readonly nested: number;
}

/** Between two symbols on a piece, in multiples of a symbol's room; a piece narrower than the second has one only. */
const APART = 9;
const WIDE_ENOUGH = 4;
/** A piece that is less tall than so many symbols has them in one row. */
const TALL_ENOUGH = 5;
/** Every other row is moved by this share of the way from one symbol to the next, either way. */
const STAGGER = 0.22;
/** Of more boxes than these no piece has more than two symbols: thousands are painted. */
const FEW = 400;
/** Places that are tried for the symbols of a piece, as distances from their first ones, in multiples of a symbol's room. */
const BESIDE = [0, 1.2, -1.2, 1, -1, 2.4, -2.4, 2, -2, 3.6, -3.6, 4.8, -4.8, 6, -6, 7.2, -7.2];

/**
 * The visible boxes, in chronological order. The same boxes on the same axes always get the same layout. Each symbol
 * gets `room` px across for itself and the number beside it.
 */
export function layoutBoxes(
  boxes: readonly IncidentBox[],
  projection: Projection,
  symbol: number,
  room = symbol,
): BoxLayout[] {
  const taken = new Occupied(symbol, room);
  const outlines = new Map<string, number>();
  const layouts: BoxLayout[] = [];
  const most = boxes.length > FEW ? 2 : Infinity;
  for (const box of boxes) {
    const pieces = piecesOf(box, projection);
    const widest = widestOf(pieces);
    if (!widest) continue;
    const rows = symbolRows(box, widest, projection, symbol, most);
    const rowsOfPieces = pieces.map((piece) =>
      rows.map((y, row) =>
        freeColumns(columnsOf(piece, projection, room, most, row, rows.length), y, room, taken),
      ),
    );
    const symbols = rowsOfPieces.flatMap((columns) =>
      columns.flatMap((xs, row) => xs.map((x) => ({ x, y: rows[row] ?? 0 }))),
    );
    for (const { x, y } of symbols) taken.add(x, y);
    const amid = rowsOfPieces[pieces.indexOf(widest)]?.[0] ?? [];
    const symbolX = amid[Math.floor((amid.length - 1) / 2)] ?? 0;
    const symbolY = rows[0] ?? 0;
    const outline = outlineOf(widest);
    const nested = outlines.get(outline) ?? 0;
    outlines.set(outline, nested + 1);
    layouts.push({ box, pieces, symbols, symbolX, symbolY, nested });
  }
  return layouts;
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

/** Down the visible part of the piece, evenly; where it is low, one row. */
function symbolRows(
  box: IncidentBox,
  piece: Piece,
  projection: Projection,
  symbol: number,
  most: number,
): readonly number[] {
  const low = Math.max(piece.y0, 0);
  const height = Math.min(piece.y1, projection.line.height) - low;
  if (height < TALL_ENOUGH * symbol) return [symbolRow(box, piece, projection, symbol)];
  const count = Math.min(Math.max(2, Math.round(height / (APART * symbol))), most);
  return Array.from({ length: count }, (_, row) => low + (height * (row + 0.5)) / count);
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

/** A row of symbols along the visible part of a piece, and how far west and east they may be moved, px. */
interface Columns {
  readonly xs: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Evenly along the piece, in every other row a little to the west or east; a single one in its middle. */
function columnsOf(
  piece: Piece,
  projection: Projection,
  room: number,
  most: number,
  row: number,
  rows: number,
): Columns {
  const inStrip = piece.x0 >= projection.strip.x;
  const low = Math.max(piece.x0, 0);
  const high = inStrip ? piece.x1 : Math.min(piece.x1, projection.line.width);
  const wished = Math.max(2, Math.round((high - low) / (APART * room)));
  const count = inStrip || high - low < WIDE_ENOUGH * room ? 1 : Math.min(wished, most);
  const stagger = rows === 1 || count === 1 ? 0 : row % 2 === 0 ? -STAGGER : STAGGER;
  return {
    xs: Array.from({ length: count }, (_, at) => low + ((high - low) * (at + 0.5 + stagger)) / count),
    low,
    high,
  };
}

/** The columns moved together to the first place that no earlier symbol takes; as they are where there is none. */
function freeColumns(
  { xs, low, high }: Columns,
  y: number,
  room: number,
  taken: Occupied,
): readonly number[] {
  for (const beside of BESIDE) {
    const moved = beside === 0 ? xs : xs.map((x) => x + beside * room);
    const [first = 0, last = 0] = [moved[0], moved.at(-1)];
    if (beside !== 0 && (first - room / 2 < low || last + room / 2 > high)) continue;
    if (!moved.some((x) => taken.has(x, y))) return moved;
  }
  return xs;
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

/** The places that are taken, in a grid of cells as large as a symbol's room: a look-up visits nine cells. */
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
        for (let index = 0; index < cell.length; index += 2) {
          const near =
            Math.abs((cell[index] ?? 0) - x) < this.room &&
            Math.abs((cell[index + 1] ?? 0) - y) < this.symbol;
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

/** The box that a pointer hits: the nearest symbol within `reach` px, else the smallest piece under the pointer. */
export function boxAt(
  layouts: readonly BoxLayout[],
  x: number,
  y: number,
  reach: number,
): BoxLayout | undefined {
  let nearest: BoxLayout | undefined;
  let distance = reach;
  let smallest: BoxLayout | undefined;
  let area = Infinity;
  for (const one of layouts) {
    for (const symbol of one.symbols) {
      const away = Math.hypot(symbol.x - x, symbol.y - y);
      if (away <= distance) [nearest, distance] = [one, away];
    }
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

/** The box that a move by key leads to, in chronological order or west to east; at an end the same box. */
export function neighbour(layouts: readonly BoxLayout[], id: string, move: Move): BoxLayout | undefined {
  if (move === 'first') return layouts[0];
  if (move === 'last') return layouts.at(-1);
  const here = layouts.findIndex(({ box }) => box.id === id);
  const current = layouts[here];
  if (!current) return layouts[0];
  if (move === 'earlier') return layouts[here - 1] ?? current;
  if (move === 'later') return layouts[here + 1] ?? current;
  return beside(layouts, here, move === 'east' ? 1 : -1) ?? current;
}

/** The next symbol to the west or east. Symbols in one column follow in order of time, so that none is skipped. */
function beside(layouts: readonly BoxLayout[], here: number, step: 1 | -1): BoxLayout | undefined {
  const column = (index: number) => layouts[index]?.symbolX ?? 0;
  const isFurther = (one: number, other: number) => step * (column(one) - column(other) || one - other) > 0;
  let nearest: number | undefined;
  for (let index = 0; index < layouts.length; index += 1) {
    if (isFurther(index, here) && (nearest === undefined || isFurther(nearest, index))) nearest = index;
  }
  return nearest === undefined ? undefined : layouts[nearest];
}
