/**
 * The ink of wide circles on the ground: each row spreads its share of an incident evenly over its circle. Large circles are kept on coarser
 * grids, so that each takes some dozen lines; of a line two changes are written, and what lies where follows from one
 * sum along it.
 */
import { mercatorX, mercatorY } from '#domain/place/mercator.ts';
import { ORIGIN } from '#domain/rows/drawn/event-places.ts';
import { GROUND, mercatorOf, WIDE_M } from '#domain/rows/drawn/row-form.ts';
import type { Change } from './line-ink.ts';

/** West, north, east, south. */
export type Rectangle = readonly [west: number, north: number, east: number, south: number];

/** What is left of sums and differences is no incident. */
export const NO_INK = 1e-9;

const LEVELS = 3;
/** From one level to the next cells are so many times as wide. */
const COARSER = 4;
/** Of a cell of the first level, m at the zone's latitude. */
const CELL_M = 1500;

export class GroundGrid {
  /** Its north-western corner from `ORIGIN`, and the side of a cell, in Web Mercator. */
  readonly x = mercatorX(GROUND.west) - ORIGIN.x;
  readonly y = mercatorY(GROUND.north) - ORIGIN.y;
  readonly cell: number;
  readonly columns: number;
  readonly lines: number;
  /** Incidents in each cell, line by line: those certain, and those certain or possible. */
  readonly sums: Float32Array;
  /** How much more there is in a cell than in the one west of it, with two more at the end of each line. */
  readonly #certain: Float64Array;
  readonly #possible: Float64Array;
  /** Most in a cell of each line. */
  readonly #most: Float32Array;
  /** By line, the first column with ink and the one after the last; the same where there is none. */
  readonly #inked: { readonly from: Uint32Array; readonly to: Uint32Array };
  #dirty: readonly [first: number, end: number] = [0, 0];

  constructor(level: number) {
    this.cell = mercatorOf(CELL_M, 38) * COARSER ** level;
    this.columns = Math.ceil((mercatorX(GROUND.east) - mercatorX(GROUND.west)) / this.cell);
    this.lines = Math.ceil((mercatorY(GROUND.south) - mercatorY(GROUND.north)) / this.cell);
    const cells = (this.columns + 2) * this.lines;
    this.#certain = new Float64Array(cells);
    this.#possible = new Float64Array(cells);
    this.sums = new Float32Array(2 * this.columns * this.lines);
    this.#most = new Float32Array(this.lines);
    this.#inked = { from: new Uint32Array(this.lines), to: new Uint32Array(this.lines) };
  }

  get most(): number {
    return this.#most.reduce((most, one) => Math.max(most, one), 0);
  }

  /** The least rectangle, west, north, east, south from `ORIGIN`, outside of which no cell has ink; null: none has. */
  get extent(): Rectangle | null {
    const { from, to } = this.#inked;
    let [west, north, east, south] = [Infinity, Infinity, 0, 0];
    for (let line = 0; line < this.lines; line += 1) {
      if ((this.#most[line] as number) <= NO_INK) continue;
      [west, east] = [Math.min(west, from[line] as number), Math.max(east, to[line] as number)];
      [north, south] = [Math.min(north, line), line + 1];
    }
    if (east <= west) return null;
    const at = (cells: number, origin: number) => origin + cells * this.cell;
    return [at(west, this.x), at(north, this.y), at(east, this.x), at(south, this.y)];
  }

  /** A circle in Web Mercator from `ORIGIN`. `share`: how much of an incident it is. */
  add({ certain, possible }: Change, x: number, y: number, radius: number, share = 1): void {
    const centre = (x - this.x) / this.cell;
    const middle = (y - this.y) / this.cell;
    const reach = radius / this.cell;
    const density = share / cellsOf(middle, reach);
    const first = Math.max(Math.round(middle - reach), 0);
    const end = Math.min(Math.round(middle + reach), this.lines);
    for (let line = first; line < end; line += 1) {
      const half = halfChord(line, middle, reach);
      if (certain !== 0) this.#spread(this.#certain, line, centre - half, centre + half, certain * density);
      if (possible !== 0)
        this.#spread(this.#possible, line, centre - half, centre + half, possible * density);
    }
    if (first < end) this.#soil(first, end);
  }

  #spread(steps: Float64Array, line: number, from: number, to: number, density: number): void {
    const start = line * (this.columns + 2);
    change(steps, start, from, density, this.columns);
    change(steps, start, to, -density, this.columns);
  }

  /** Sums what has changed; the lines that it lies on, as first and end. */
  sum(): readonly [first: number, end: number] {
    const changed = this.#dirty;
    for (let line = changed[0]; line < changed[1]; line += 1) this.#sumLine(line);
    this.#dirty = [0, 0];
    return changed;
  }

  #sumLine(line: number): void {
    const [certain, possible] = [this.#certain, this.#possible];
    let [surely, maybe, most] = [0, 0, 0];
    let [first, end] = [0, 0];
    for (let column = 0; column < this.columns; column += 1) {
      const from = line * (this.columns + 2) + column;
      surely += certain[from] as number;
      maybe += possible[from] as number;
      const into = 2 * (line * this.columns + column);
      this.sums[into] = Math.max(0, surely);
      this.sums[into + 1] = Math.max(0, surely + maybe);
      most = Math.max(most, surely + maybe);
      if (surely + maybe <= NO_INK) continue;
      if (end === 0) first = column;
      end = column + 1;
    }
    this.#most[line] = most;
    this.#inked.from[line] = first;
    this.#inked.to[line] = end;
  }

  #soil(first: number, end: number): void {
    const [from, to] = this.#dirty;
    if (from <= first && to >= end) return;
    this.#dirty = from < to ? [Math.min(from, first), Math.max(to, end)] : [first, end];
  }
}

/** From the finest to the coarsest. */
export function groundGrids(): readonly GroundGrid[] {
  return Array.from({ length: LEVELS }, (_, level) => new GroundGrid(level));
}

/** The grid for circles of this radius in Web Mercator. */
export function levelOf(radius: number): number {
  const level = Math.floor(Math.log(radius / mercatorOf(WIDE_M, 38)) / Math.log(COARSER));
  return Math.min(Math.max(level, 0), LEVELS - 1);
}

/** Above so many lines their sum and the circle's area are the same to a thousandth. */
const MANY_LINES = 60;

/** Cells that a circle covers, as its lines have them. */
function cellsOf(middle: number, reach: number): number {
  if (2 * reach > MANY_LINES) return Math.PI * reach * reach;
  let cells = 0;
  const end = Math.round(middle + reach);
  for (let line = Math.round(middle - reach); line < end; line += 1)
    cells += 2 * halfChord(line, middle, reach);
  return cells;
}

function halfChord(line: number, middle: number, reach: number): number {
  const away = line + 0.5 - middle;
  return Math.sqrt(Math.max(0, reach * reach - away * away));
}

/** What begins west of the grid begins at its edge, and what begins east of it nowhere. */
function change(steps: Float64Array, start: number, place: number, density: number, columns: number): void {
  const inside = Math.min(Math.max(place, 0), columns);
  const column = Math.floor(inside);
  const there = density * (column + 1 - inside);
  steps[start + column] = (steps[start + column] as number) + there;
  steps[start + column + 1] = (steps[start + column + 1] as number) + density - there;
}
