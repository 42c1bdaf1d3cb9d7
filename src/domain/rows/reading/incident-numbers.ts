/** Tells by id and reading to which incident each row of a file belongs. Incidents are numbered as they appear. */
import type { TextValues } from '#domain/rows/parquet/page-values.ts';
import type { FlawCounter } from './row-flaws.ts';
import { TextBuilder, TextIndex } from './text-builder.ts';
import { keptEnd } from './text-limit.ts';

/** Of a row that is no reading: it is an incident by itself. */
const NO_READING = Number.NaN;

export class IncidentNumbers {
  /** By incident. */
  readonly ids: TextBuilder;
  readonly firstRow: Uint32Array;
  /** By row, as the file has them. */
  readonly incident: Uint32Array;
  readonly reading: Float64Array;
  readonly #index: TextIndex;
  readonly #flaws: FlawCounter;

  constructor(rows: number, flaws: FlawCounter) {
    this.ids = new TextBuilder(rows);
    this.firstRow = new Uint32Array(rows);
    this.incident = new Uint32Array(rows);
    this.reading = new Float64Array(rows).fill(NO_READING);
    this.#index = new TextIndex(this.ids, rows);
    this.#flaws = flaws;
  }

  get count(): number {
    return this.ids.count;
  }

  isFirst(row: number): boolean {
    return this.firstRow[this.incident[row] ?? 0] === row;
  }

  /** A row after the last one that was added; the readings of its page are there already. `value` -1: no id. */
  add(row: number, values: TextValues, value: number): void {
    const start = values.starts[value] ?? 0;
    const end = values.ends[value] ?? 0;
    if (value < 0 || end === start) {
      this.#flaws.tell('no-id', row);
      const name = Uint8Array.from(`row:${row + 1}`, (letter) => letter.charCodeAt(0));
      this.#begin(row, name, 0, name.length);
      return;
    }
    const last = keptEnd(values.bytes, start, end);
    if (last < end) this.#flaws.tell('long-text', row);
    const known = this.#index.find(values.bytes, start, last);
    if (known >= 0 && this.#isReading(row) && this.#isReading(this.firstRow[known] ?? 0)) {
      this.incident[row] = known;
      return;
    }
    if (known >= 0) this.#flaws.tell('duplicate-id', row);
    this.#begin(row, values.bytes, start, last);
    // Later readings are those of the incident that has readings.
    if (known < 0 || this.#isReading(row)) this.#index.set(this.count - 1, values.bytes, start, last);
  }

  #isReading(row: number): boolean {
    return !Number.isNaN(this.reading[row] ?? NO_READING);
  }

  #begin(row: number, from: Uint8Array, start: number, end: number): void {
    this.incident[row] = this.count;
    this.firstRow[this.count] = row;
    this.ids.add(from, start, end);
  }
}
