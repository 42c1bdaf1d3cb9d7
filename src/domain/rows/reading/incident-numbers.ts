/** Tells by id and reading to which incident each row of a file belongs. Incidents are numbered as they appear. */
import type { TextValues } from '#domain/rows/parquet/page-values.ts';
import { asciiBytes, withOwnIds } from './own-ids.ts';
import type { FlawCounter } from './row-flaws.ts';
import { TextBuilder, TextIndex } from './text-builder.ts';
import { keptEnd, LONGEST_ID } from './text-limit.ts';

/** Of a row that is no reading: it is an incident by itself. */
const NO_READING = Number.NaN;

/** The first numbers behind ids that are given a number: of one that is too long, and of one that stands already. */
const [LONG, REPEATED] = [1, 2];

export class IncidentNumbers {
  /** By incident: those of the file, until `settleIds`. */
  ids: TextBuilder;
  readonly firstRow: Uint32Array;
  /** By row, as the file has them. */
  readonly incident: Uint32Array;
  readonly reading: Float64Array;
  readonly #index: TextIndex;
  readonly #flaws: FlawCounter;
  /** By incident, where its id cannot stay. */
  readonly #firstNumbers: Uint8Array;
  readonly #withoutId: number[] = [];
  #keepsAll = true;

  constructor(rows: number, flaws: FlawCounter) {
    this.ids = new TextBuilder(rows);
    this.firstRow = new Uint32Array(rows);
    this.incident = new Uint32Array(rows);
    this.reading = new Float64Array(rows).fill(NO_READING);
    this.#index = new TextIndex(this.ids, rows);
    this.#flaws = flaws;
    this.#firstNumbers = new Uint8Array(rows);
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
      const name = asciiBytes(`row:${row + 1}`);
      this.#withoutId.push(this.count);
      this.#begin(row, name, 0, name.length);
      return;
    }
    const last = keptEnd(values.bytes, start, end);
    const isLong = end - start > LONGEST_ID;
    if (isLong) this.#flaws.tell('long-text', row);
    const known = this.#index.find(values.bytes, start, last);
    if (known >= 0 && this.#isReading(row) && this.#isReading(this.firstRow[known] ?? 0)) {
      this.incident[row] = known;
      return;
    }
    if (known >= 0) this.#flaws.tell('duplicate-id', row);
    if (known >= 0 || isLong) this.#giveNumber(this.count, isLong ? LONG : REPEATED);
    this.#begin(row, values.bytes, start, last);
    // Later readings are those of the incident that has readings.
    if (known < 0 || this.#isReading(row)) this.#index.setFound(this.count - 1);
  }

  /**
   * Once all rows are there, since the id of a later row may be what an earlier one would be given. Afterwards no row can
   * be added.
   */
  settleIds(): void {
    for (const incident of this.#withoutId) {
      const name = this.ids.bytesOf(incident);
      if (this.#index.find(name, 0, name.length) >= 0) this.#giveNumber(incident, REPEATED);
      else this.#index.set(incident, name, 0, name.length);
    }
    if (!this.#keepsAll) this.ids = withOwnIds(this.ids, this.#index, this.#firstNumbers);
  }

  #giveNumber(incident: number, first: number): void {
    this.#firstNumbers[incident] = first;
    this.#keepsAll = false;
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
