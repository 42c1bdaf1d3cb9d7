/** Marks as the graphics card reads them: symbols of points that stand apart, and dots for cells that are full. */
import { CODES } from '#domain/rows/codes.ts';
import { FORMS } from '#domain/rows/drawn/row-form.ts';
import type { EventCells } from './sums/event-cells.ts';
import { type EventSums, massOf } from './sums/event-sums.ts';

/** Of a mark, bytes: four numbers of 32 bits (x, y, height, radius) and four of 8 (kind, look, share that is certain, 0). */
export const MARK_BYTES = 20;
const NUMBERS = MARK_BYTES / 4;

/** Looks of a symbol in the atlas: a standing and one of these. */
export const LOOKS = {
  plain: 0,
  doubtful: 4,
  hovered: 8,
  selected: 12,
  doubtfulHovered: 16,
  doubtfulSelected: 20,
} as const;
export type Emphasis = 'hovered' | 'selected';
const WHILE_DOUBTFUL = { hovered: 'doubtfulHovered', selected: 'doubtfulSelected' } as const;
/** No symbol: what is selected and outside the window has its circle alone. */
const NO_SYMBOL = 255;
/** Not a symbol: the colour of a kind, from edge to edge. */
export const SWATCH = 24;

/** More than these in one cell are drawn as one dot. */
export const FEW_IN_CELL = 3;
/** Of a dot, px: the smallest for the fewest, the largest where the cell that has most of all shows all that it has. */
const SMALLEST_DOT = 4.5;
const LARGEST_DOT = 14;

/** Symbols by zoom: far out they would run together. */
export function symbolScale(zoom: number): number {
  const share = Math.min(Math.max((zoom - 6.2) / (11 - 6.2), 0), 1);
  return 0.5 + 0.4 * share;
}

/** More symbols than these are drawn smaller, down to a share of their size: each keeps as much of the screen to itself. */
const ROOMY = 250;
const SMALLEST = 0.5;

/** The same of one among so many. */
export function symbolScaleAmong(count: number, zoom: number): number {
  return symbolScale(zoom) * Math.min(1, Math.max(Math.sqrt(ROOMY / count), SMALLEST));
}

/** Of a dot, px, as its shader draws it. */
export function drawnRadius(radius: number, zoom: number): number {
  return radius * Math.min(1, 1.6 * symbolScale(zoom));
}

/** West, north, east, south from `ORIGIN`, in Web Mercator. */
export type View = readonly [west: number, north: number, east: number, south: number];

/** Of the ground at a place from `ORIGIN`, in Web Mercator; null: all is flat. */
export type Heights = ((x: number, y: number) => number) | null;

export interface Mark {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly radius: number;
  readonly kind: number;
  readonly look: number;
  readonly share: number;
}

export class MarkList {
  count = 0;
  /** By mark, its row. */
  rows = new Uint32Array(64);
  #bytes = new Uint8Array(64 * MARK_BYTES);
  #numbers = new Float32Array(this.#bytes.buffer);

  /** Those in use. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.count * MARK_BYTES);
  }

  clear(): void {
    this.count = 0;
  }

  add({ row, x, y, height, radius, kind, look, share }: Mark): void {
    if (this.count === this.rows.length) this.#grow();
    const [number, byte] = [this.count * NUMBERS, this.count * MARK_BYTES + 16];
    this.rows[this.count] = row;
    this.#numbers[number] = x;
    this.#numbers[number + 1] = y;
    this.#numbers[number + 2] = height;
    this.#numbers[number + 3] = radius;
    this.#bytes[byte] = kind;
    this.#bytes[byte + 1] = look;
    this.#bytes[byte + 2] = Math.round(255 * share);
    this.count += 1;
  }

  /** x, y and height. */
  placeOf(mark: number): readonly [number, number, number] {
    const at = mark * NUMBERS;
    return [this.#numbers[at] as number, this.#numbers[at + 1] as number, this.#numbers[at + 2] as number];
  }

  radiusOf(mark: number): number {
    return this.#numbers[mark * NUMBERS + 3] as number;
  }

  #grow(): void {
    const [rows, bytes] = [this.rows, this.#bytes];
    this.rows = new Uint32Array(2 * rows.length);
    this.rows.set(rows);
    this.#bytes = new Uint8Array(2 * bytes.length);
    this.#bytes.set(bytes);
    this.#numbers = new Float32Array(this.#bytes.buffer);
  }
}

/** Puts the marks of what is shown within a view into lists that are emptied first. */
export function packMarks(
  sums: EventSums,
  view: View,
  heights: Heights,
  symbols: MarkList,
  dots: MarkList,
): void {
  symbols.clear();
  dots.clear();
  const { cells } = sums;
  const [west, north, east, south] = view;
  const { side } = cells;
  for (let cell = 0; cell < cells.certain.length; cell += 1) {
    const [certain, possible] = [cells.certain[cell] as number, cells.possible[cell] as number];
    if (certain + possible === 0) continue;
    const [x, y] = [cells.x[cell] as number, cells.y[cell] as number];
    if (x < west - side || x > east + side || y < north - side || y > south + side) continue;
    if (certain + possible > FEW_IN_CELL) dots.add(dotOf(cells, cell, heights));
    else addSymbols(sums, cell, heights, symbols);
  }
}

function dotOf(cells: EventCells, cell: number, heights: Heights): Mark {
  const [x, y] = [cells.x[cell] as number, cells.y[cell] as number];
  const certain = cells.certain[cell] as number;
  const count = certain + (cells.possible[cell] as number);
  return {
    row: cell,
    x,
    y,
    height: heights?.(x, y) ?? 0,
    radius: dotRadius(count, cells.most),
    kind: 0,
    look: 0,
    share: certain / count,
  };
}

/** Of a dot for so many, px; by the logarithm, since cells differ a thousandfold. */
export function dotRadius(count: number, most: number): number {
  const range = Math.log(Math.max(most / FEW_IN_CELL, 2));
  const share = Math.min(Math.max(Math.log(count / FEW_IN_CELL) / range, 0), 1);
  return SMALLEST_DOT + (LARGEST_DOT - SMALLEST_DOT) * share;
}

function addSymbols(sums: EventSums, cell: number, heights: Heights, symbols: MarkList): void {
  const { cells, incidentOf } = sums;
  const end = cells.start[cell + 1] as number;
  for (let rank = cells.start[cell] as number; rank < end; rank += 1) {
    const row = cells.rows[rank] as number;
    if (massOf(sums.codes[incidentOf[row] as number] as number)) symbols.add(symbolOf(sums, row, heights));
  }
}

/** `emphasis`: how it is drawn instead where its incident is hovered or selected. */
export function symbolOf(sums: EventSums, row: number, heights: Heights, emphasis?: Emphasis): Mark {
  const { places, table, codes, incidentOf } = sums;
  const incident = incidentOf[row] as number;
  const [x, y] = [places.x[row] as number, places.y[row] as number];
  const look = lookOf(places.form[row] === FORMS.doubtful, emphasis);
  return {
    row,
    x,
    y,
    height: heights?.(x, y) ?? 0,
    radius: places.radius[row] as number,
    kind: table.kind[incident] as number,
    look: codes[incident] === CODES.out ? NO_SYMBOL : look + (codes[incident] as number) - 1,
    share: massOf(codes[incident] as number) === 'certain' ? 1 : 0,
  };
}

/** What nobody says how exact it is says so also while it is hovered or selected. */
function lookOf(isDoubtful: boolean, emphasis: Emphasis | undefined): number {
  if (!emphasis) return isDoubtful ? LOOKS.doubtful : LOOKS.plain;
  return LOOKS[isDoubtful ? WHILE_DOUBTFUL[emphasis] : emphasis];
}
