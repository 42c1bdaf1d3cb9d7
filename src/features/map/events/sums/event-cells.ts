/**
 * Points by the cells of a grid of the screen's own coarseness: where a cell shows few they are drawn as symbols, where
 * it shows many as one dot.
 */
import { worldSize } from '#domain/place/mercator.ts';
import type { EventPlaces } from '#domain/rows/drawn/event-places.ts';
import { DIGITS, type PointsInOrder, SIDE } from '#domain/rows/drawn/points-in-order.ts';
import type { Change } from './line-ink.ts';

/** Side of a cell on the screen, px: at most half as wide again, and at least two thirds. */
const CELL_PX = 30;
const NO_CELL = 2 ** 32 - 1;

export class EventCells {
  /** Rows along the curve. */
  readonly rows: Uint32Array;
  readonly #points: PointsInOrder;
  readonly #places: EventPlaces;
  readonly #incidentOf: Uint32Array;
  #digits = -1;
  /**
   * By row, its cell; `NO_CELL` where another point of the incident already counts there. By row and not along the curve:
   * rows that a step of the window changes stand together here.
   */
  #cellOf: Uint32Array;
  /** By cell; of `start` one more at the end. */
  start = new Uint32Array(1);
  x = new Float32Array(0);
  y = new Float32Array(0);
  /** Incidents in each. */
  certain = new Uint32Array(0);
  possible = new Uint32Array(0);
  /** Incidents of the fullest cell, in the window or not. */
  most = 0;

  /** `incidentOf`: by row, the number of its incident. */
  constructor(places: EventPlaces, points: PointsInOrder, incidentOf: Uint32Array) {
    this.#places = places;
    this.#incidentOf = incidentOf;
    this.#points = points;
    this.rows = points.rows;
    this.#cellOf = new Uint32Array(places.form.length);
  }

  /** Side of a cell at the zoom it was last divided for, in Web Mercator. */
  get side(): number {
    return SIDE / 2 ** this.#digits;
  }

  /** True where the cells of this zoom are others than before: nothing is counted in them yet. */
  divide(zoom: number): boolean {
    return toEnd(this.divideInParts(zoom, Infinity));
  }

  /** The same in parts of so many points. Nothing is to be asked of the cells in between. */
  *divideInParts(zoom: number, part: number): Generator<void, boolean> {
    const digits = Math.round(Math.log2((SIDE * worldSize(zoom)) / CELL_PX));
    const wanted = Math.min(Math.max(digits, 0), DIGITS);
    if (wanted === this.#digits) return false;
    this.#digits = wanted;
    yield* this.#cut(2 * (DIGITS - wanted), part);
    this.#countOnce();
    yield;
    yield* this.#place(part);
    return true;
  }

  /** Of each key all digits but the last `shift` name its cell. */
  *#cut(shift: number, part: number): Generator<void> {
    const { keys, rows } = this.#points;
    const starts = new Uint32Array(rows.length + 1);
    let [cells, last] = [0, -1];
    for (let rank = 0; rank < rows.length; rank += 1) {
      // Of 16 digits an axis all 32 are left, which are no shift.
      const key = shift === 32 ? 0 : (keys[rank] as number) >>> shift;
      if (key !== last) {
        starts[cells] = rank;
        cells += 1;
      }
      last = key;
      this.#cellOf[rows[rank] as number] = cells - 1;
      if ((rank + 1) % part === 0) yield;
    }
    starts[cells] = rows.length;
    this.start = starts.slice(0, cells + 1);
  }

  /** Of an incident that has several points in a cell the first counts there. */
  #countOnce(): void {
    if (!this.#hasRepeated) return;
    const { drawn } = this.#places;
    const lastCell = new Int32Array(drawn.length).fill(-1);
    for (const row of this.rows) {
      const incident = this.#incidentOf[row] as number;
      if (drawn[incident] === 1) continue;
      const cell = this.#cellOf[row] as number;
      if (lastCell[incident] === cell) this.#cellOf[row] = NO_CELL;
      lastCell[incident] = cell;
    }
  }

  /** An incident can have several points. */
  get #hasRepeated(): boolean {
    return this.#places.drawn.length !== this.#places.form.length;
  }

  /** A cell's dot stands in the middle of all its points, in the window or not: it does not move while time is scrubbed. */
  *#place(part: number): Generator<void> {
    const cells = this.start.length - 1;
    this.x = new Float32Array(cells);
    this.y = new Float32Array(cells);
    this.certain = new Uint32Array(cells);
    this.possible = new Uint32Array(cells);
    this.most = 0;
    const { x, y } = this.#points;
    let next = part;
    for (let cell = 0; cell < cells; cell += 1) {
      const [first, end] = [this.start[cell] as number, this.start[cell + 1] as number];
      let [sumX, sumY] = [0, 0];
      for (let rank = first; rank < end; rank += 1) {
        sumX += x[rank] as number;
        sumY += y[rank] as number;
      }
      this.most = Math.max(this.most, this.#countIncidents(first, end));
      this.x[cell] = sumX / (end - first);
      this.y[cell] = sumY / (end - first);
      if (end < next) continue;
      next = end + part;
      yield;
    }
  }

  /** Of the points of a cell. */
  #countIncidents(first: number, end: number): number {
    if (!this.#hasRepeated) return end - first;
    let incidents = 0;
    for (let rank = first; rank < end; rank += 1)
      incidents += Number(this.#cellOf[this.rows[rank] as number] !== NO_CELL);
    return incidents;
  }

  /** Nothing before it is divided. */
  add({ certain, possible }: Change, row: number): void {
    if (this.#digits < 0) return;
    const cell = this.#cellOf[row] as number;
    if (cell === NO_CELL) return;
    this.certain[cell] = (this.certain[cell] as number) + certain;
    this.possible[cell] = (this.possible[cell] as number) + possible;
  }
}

/** Runs all parts at once. */
function toEnd<T>(parts: Generator<void, T>): T {
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}
