/** The kinds of incidents as a byte each, and what these stand for. */

import type { TextValues } from '#domain/rows/parquet/page-values.ts';
import type { IncidentNumbers } from './incident-numbers.ts';
import type { FlawCounter } from './row-flaws.ts';
import { TextBuilder, TextIndex } from './text-builder.ts';
import { keptEnd } from './text-limit.ts';

/** What a byte can tell apart. */
const MOST_KINDS = 256;
/** Bytes. Ids are slugs; the page shows no more of one that it does not know. */
export const LONGEST_KIND = 64;

export class KindColumn {
  /** By incident. */
  readonly kind: Uint8Array;
  readonly #ids: string[];
  readonly #known: number;
  readonly #texts = new TextBuilder(MOST_KINDS);
  readonly #index = new TextIndex(this.#texts, MOST_KINDS);
  readonly #incidents: IncidentNumbers;
  readonly #flaws: FlawCounter;
  #none = -1;

  /** `known` kinds come first, in their order, whether they occur or not. */
  constructor(known: readonly string[], rows: number, incidents: IncidentNumbers, flaws: FlawCounter) {
    this.kind = new Uint8Array(rows);
    this.#ids = [];
    this.#known = known.length;
    this.#incidents = incidents;
    this.#flaws = flaws;
    for (const id of known) this.#begin(bytesOf(id), 0, id.length, id);
  }

  /** Empty stands for no kind. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  /** A row after the last one that was added. `value` -1: it has no kind. */
  add(row: number, values: TextValues, value: number): void {
    const start = values.starts[value] ?? 0;
    const end = keptEnd(values.bytes, start, values.ends[value] ?? 0);
    const incident = this.#incidents.incident[row] ?? 0;
    const isFirst = this.#incidents.isFirst(row);
    if (value < 0 || end === start) {
      if (isFirst) this.kind[incident] = this.none();
      return;
    }
    const kind = this.#kindOf(row, values.bytes, start, end);
    if (isFirst) {
      this.kind[incident] = kind;
      if (kind >= this.#known && kind !== this.#none) {
        this.#flaws.tell('unknown-kind', row);
        if (end - start > LONGEST_KIND) this.#flaws.tell('long-text', row);
      }
    } else if (kind !== this.kind[incident]) this.#flaws.tell('differing-texts', row);
  }

  /** The number of 'no kind'. */
  none(): number {
    if (this.#none < 0) {
      this.#none = this.#ids.length;
      this.#begin(new Uint8Array(0), 0, 0, '');
    }
    return this.#none;
  }

  #kindOf(row: number, bytes: Uint8Array, start: number, end: number): number {
    const found = this.#index.find(bytes, start, end);
    if (found >= 0) return found;
    // One place is kept for 'no kind'.
    if (this.#ids.length >= MOST_KINDS - (this.#none < 0 ? 1 : 0)) {
      this.#flaws.tell('too-many-kinds', row);
      return this.none();
    }
    this.#begin(bytes, start, end, this.#ownId(bytes, start, end));
    return this.#ids.length - 1;
  }

  /** What is shown of it; a number behind it where two that differ would be shown as one. */
  #ownId(bytes: Uint8Array, start: number, end: number): string {
    const shown = textOf(bytes.subarray(start, keptEnd(bytes, start, end, LONGEST_KIND)));
    let id = shown;
    for (let number = 2; this.#ids.includes(id); number += 1) id = `${shown}:${number}`;
    return id;
  }

  #begin(bytes: Uint8Array, start: number, end: number, id: string): void {
    this.#ids.push(id);
    this.#texts.add(bytes, start, end);
    this.#index.set(this.#ids.length - 1, bytes, start, end);
  }
}

/** Known kinds are slugs: a byte a letter. */
function bytesOf(id: string): Uint8Array {
  return Uint8Array.from(id, (letter) => letter.charCodeAt(0));
}

/** UTF-8 to a string, for the few texts that are needed as one; what is not UTF-8 is shown byte by byte. */
function textOf(bytes: Uint8Array): string {
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return String.fromCharCode(...bytes);
  }
}
