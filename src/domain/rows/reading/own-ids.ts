/** Makes ids that are found again: no two the same, and none longer than an address can hold. */
import { TextBuilder, TextIndex } from './text-builder.ts';
import { keptEnd, LONGEST_ID } from './text-limit.ts';

/** Room for a colon and a number of seven figures, more than a file has rows. */
const NUMBER_BYTES = 8;

/**
 * The same ids, but where `firstNumbers` is not 0: there the beginning of the id and a number, `a:2`. By incident, it says
 * with which number to begin. `index` finds the ids that are kept.
 */
export function withOwnIds(ids: TextBuilder, index: TextIndex, firstNumbers: Uint8Array): TextBuilder {
  const own = new TextBuilder(ids.count);
  const beginnings = new Beginnings(ids.count);
  for (let incident = 0; incident < ids.count; incident += 1) {
    const id = ids.bytesOf(incident);
    const firstNumber = firstNumbers[incident] ?? 0;
    const name = firstNumber === 0 ? id : numbered(id, firstNumber, beginnings, index);
    own.add(name, 0, name.length);
  }
  return own;
}

/**
 * Names of one beginning are counted on, and those of two differ before their last colon. So only what the file itself
 * has can be in the way.
 */
function numbered(id: Uint8Array, firstNumber: number, beginnings: Beginnings, index: TextIndex): Uint8Array {
  const end = keptEnd(id, 0, id.length, LONGEST_ID - NUMBER_BYTES);
  const beginning = id.subarray(0, end);
  for (;;) {
    const suffix = asciiBytes(`:${beginnings.nextNumber(beginning, firstNumber)}`);
    const name = new Uint8Array(end + suffix.length);
    name.set(beginning);
    name.set(suffix, end);
    if (index.find(name, 0, name.length) < 0) return name;
  }
}

/** The numbers that have been given to each beginning. */
class Beginnings {
  readonly #texts: TextBuilder;
  readonly #index: TextIndex;
  readonly #next: Uint32Array;

  constructor(capacity: number) {
    this.#texts = new TextBuilder(capacity);
    this.#index = new TextIndex(this.#texts, capacity);
    this.#next = new Uint32Array(capacity);
  }

  nextNumber(beginning: Uint8Array, firstNumber: number): number {
    let item = this.#index.find(beginning, 0, beginning.length);
    if (item < 0) {
      item = this.#texts.count;
      this.#texts.add(beginning, 0, beginning.length);
      this.#index.set(item, beginning, 0, beginning.length);
    }
    const number = Math.max(this.#next[item] ?? 0, firstNumber);
    this.#next[item] = number + 1;
    return number;
  }
}

/** Of letters, figures and signs of ASCII: a byte each. */
export function asciiBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
