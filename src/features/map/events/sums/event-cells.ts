/**
 * Points by the cells of a grid of the screen's own coarseness: where a cell shows few they are drawn as symbols, where
 * it shows many as one dot. Sorted once along a curve that fills the plane, so that at each zoom a cell's points stand
 * together.
 */
import { MAP_BOUNDS } from '#basemap/bounds.ts';
import { mercatorX, mercatorY, worldSize } from '#domain/place/mercator.ts';
import { type EventPlaces, FORMS, ORIGIN } from './event-places.ts';
import type { Mass } from './line-ink.ts';
import { interleaved, sortedByKey } from './plane-curve.ts';

/** Side of a cell on the screen, px: at most half as wide again, and at least two thirds. */
const CELL_PX = 30;
/** Binary digits of a place along each axis. */
const DIGITS = 16;

const [[WEST], [, NORTH]] = MAP_BOUNDS;
const SIDE = mercatorX(MAP_BOUNDS[1][0]) - mercatorX(WEST);

export class EventCells {
  /** Rows along the curve. */
  readonly rows: Uint32Array;
  readonly #keys: Uint32Array;
  /** By row, where it stands in `rows`. */
  readonly #rank: Uint32Array;
  readonly #places: EventPlaces;
  #digits = -1;
  #cellOf = new Uint32Array(0);
  /** By cell; of `start` one more at the end. */
  start = new Uint32Array(1);
  x = new Float32Array(0);
  y = new Float32Array(0);
  certain = new Uint32Array(0);
  possible = new Uint32Array(0);
  /** Points of the fullest cell, in the window or not. */
  most = 0;

  constructor(places: EventPlaces) {
    this.#places = places;
    const points = places.form.reduce((sum, form) => sum + Number(isPoint(form)), 0);
    const [rows, keys] = [new Uint32Array(points), new Uint32Array(points)];
    let at = 0;
    for (let row = 0; row < places.form.length; row += 1) {
      if (!isPoint(places.form[row] as number)) continue;
      rows[at] = row;
      keys[at] = keyOf(places.x[row] as number, places.y[row] as number);
      at += 1;
    }
    const sorted = sortedByKey(rows, keys);
    this.rows = sorted.values;
    this.#keys = sorted.keys;
    this.#rank = new Uint32Array(places.form.length);
    for (let rank = 0; rank < points; rank += 1) this.#rank[this.rows[rank] as number] = rank;
  }

  /** Side of a cell at the zoom it was last divided for, in Web Mercator. */
  get side(): number {
    return SIDE / 2 ** this.#digits;
  }

  /** True where the cells of this zoom are others than before: nothing is counted in them yet. */
  divide(zoom: number): boolean {
    const digits = Math.round(Math.log2((SIDE * worldSize(zoom)) / CELL_PX));
    const wanted = Math.min(Math.max(digits, 0), DIGITS);
    if (wanted === this.#digits) return false;
    this.#digits = wanted;
    this.#cellOf = new Uint32Array(this.rows.length);
    // Of 16 digits an axis all 32 are left, which are no shift.
    const shift = 2 * (DIGITS - wanted);
    const cellKey = (rank: number) => (shift === 32 ? 0 : (this.#keys[rank] as number) >>> shift);
    const starts: number[] = [];
    let last = -1;
    for (let rank = 0; rank < this.rows.length; rank += 1) {
      const key = cellKey(rank);
      if (key !== last) starts.push(rank);
      last = key;
      this.#cellOf[rank] = starts.length - 1;
    }
    this.start = Uint32Array.from([...starts, this.rows.length]);
    this.#place(starts.length);
    return true;
  }

  /** A cell's dot stands in the middle of all its points, in the window or not: it does not move while time is scrubbed. */
  #place(cells: number): void {
    this.x = new Float32Array(cells);
    this.y = new Float32Array(cells);
    this.certain = new Uint32Array(cells);
    this.possible = new Uint32Array(cells);
    this.most = 0;
    const { x, y } = this.#places;
    for (let cell = 0; cell < cells; cell += 1) {
      const [first, end] = [this.start[cell] as number, this.start[cell + 1] as number];
      let [sumX, sumY] = [0, 0];
      for (let rank = first; rank < end; rank += 1) {
        const row = this.rows[rank] as number;
        sumX += x[row] as number;
        sumY += y[row] as number;
      }
      this.most = Math.max(this.most, end - first);
      this.x[cell] = sumX / (end - first);
      this.y[cell] = sumY / (end - first);
    }
  }

  /** Nothing before it is divided. */
  add(mass: Mass, row: number, times: 1 | -1): void {
    if (this.#digits < 0) return;
    const cell = this.#cellOf[this.#rank[row] as number] as number;
    this[mass][cell] = (this[mass][cell] as number) + times;
  }

  clear(): void {
    this.certain.fill(0);
    this.possible.fill(0);
  }
}

function isPoint(form: number): boolean {
  return form === FORMS.point || form === FORMS.doubtful;
}

/** What lies outside the map's bounds counts to the cells at their edge. */
function keyOf(x: number, y: number): number {
  const digits = (share: number) => Math.min(Math.max(Math.floor(share * 2 ** DIGITS), 0), 2 ** DIGITS - 1);
  const [west, north] = [mercatorX(WEST) - ORIGIN.x, mercatorY(NORTH) - ORIGIN.y];
  return interleaved(digits((x - west) / SIDE), digits((y - north) / SIDE));
}
