/** A column of texts, one an incident: that of its first row. */

import type { TextName } from '#domain/rows/parquet/catalogue-columns.ts';
import type { TextValues } from '#domain/rows/parquet/page-values.ts';
import type { IncidentNumbers } from './incident-numbers.ts';
import type { FlawCounter } from './row-flaws.ts';
import { TextBuilder } from './text-builder.ts';
import { keptEnd } from './text-limit.ts';

export class IncidentTexts {
  readonly texts: TextBuilder;
  readonly #name: TextName;
  readonly #incidents: IncidentNumbers;
  readonly #flaws: FlawCounter;

  constructor(name: TextName, rows: number, incidents: IncidentNumbers, flaws: FlawCounter) {
    this.texts = new TextBuilder(rows);
    this.#name = name;
    this.#incidents = incidents;
    this.#flaws = flaws;
  }

  /** A row after the last one that was added. `value` -1: it has no text. */
  add(row: number, values: TextValues, value: number): void {
    const start = values.starts[value] ?? 0;
    const given = values.ends[value] ?? 0;
    const end = this.#soundEnd(row, values.bytes, start, given);
    if (this.#incidents.isFirst(row)) {
      if (end === start && this.#name === 'title') this.#flaws.tell('no-title', row);
      this.texts.add(values.bytes, start, end);
      return;
    }
    // A further reading that leaves a text out says the same.
    const incident = this.#incidents.incident[row] ?? 0;
    if (end > start && !this.texts.equals(incident, values.bytes, start, end)) {
      this.#flaws.tell('differing-texts', row);
    }
  }

  #soundEnd(row: number, bytes: Uint8Array, start: number, end: number): number {
    if (end === start) return end;
    if (this.#name === 'url') {
      if (isWebAddress(bytes, start, end)) return end;
      this.#flaws.tell('bad-url', row);
      return start;
    }
    const kept = keptEnd(bytes, start, end);
    if (kept < end) this.#flaws.tell('long-text', row);
    return kept;
  }
}

/** Longer than any that a browser takes. */
const LONGEST_ADDRESS = 2048;
/** `http` and `https`, by byte, and what follows them. */
const HTTP = [0x68, 0x74, 0x74, 0x70];
const [LETTER_S, COLON, SLASH, LOWER_CASE, SPACE] = [0x73, 0x3a, 0x2f, 0x20, 0x20];

/** Nothing but the web may ever become a link; an address that is cut leads elsewhere. */
function isWebAddress(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > LONGEST_ADDRESS) return false;
  let at = start;
  for (const letter of HTTP) {
    if (((bytes[at] ?? 0) | LOWER_CASE) !== letter) return false;
    at += 1;
  }
  if (((bytes[at] ?? 0) | LOWER_CASE) === LETTER_S) at += 1;
  const hasHost = bytes[at + 3] !== SLASH && at + 3 < end;
  if (bytes[at] !== COLON || bytes[at + 1] !== SLASH || bytes[at + 2] !== SLASH || !hasHost) return false;
  for (let index = start; index < end; index += 1) if ((bytes[index] ?? 0) <= SPACE) return false;
  return true;
}
