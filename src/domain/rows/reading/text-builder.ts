/** Grows a column of texts, and finds texts in it again. */
import type { TextColumn } from '#domain/rows/catalogue-table.ts';

export class TextBuilder {
  readonly #offsets: Uint32Array;
  #bytes = new Uint8Array(1 << 12);
  #count = 0;

  /** Of at most so many texts. */
  constructor(capacity: number) {
    this.#offsets = new Uint32Array(capacity + 1);
  }

  get count(): number {
    return this.#count;
  }

  /** Adds `from[start..end]`. */
  add(from: Uint8Array, start: number, end: number): void {
    const at = this.#offsets[this.#count] ?? 0;
    const last = at + end - start;
    if (last > this.#bytes.length) this.#grow(last);
    copyBytes(from, start, end, this.#bytes, at);
    this.#count += 1;
    this.#offsets[this.#count] = last;
  }

  /** Those of one text; a view, good until the next one is added. */
  bytesOf(item: number): Uint8Array {
    return this.#bytes.subarray(this.#offsets[item], this.#offsets[item + 1]);
  }

  equals(item: number, from: Uint8Array, start: number, end: number): boolean {
    const bytes = this.#bytes;
    const first = this.#offsets[item] ?? 0;
    if ((this.#offsets[item + 1] ?? 0) - first !== end - start) return false;
    const shift = first - start;
    for (let index = start; index < end; index += 1) if (bytes[index + shift] !== from[index]) return false;
    return true;
  }

  /** Below 0 where text `a` comes before `b`, by code points. */
  compare(a: number, b: number): number {
    const [bytes, offsets] = [this.#bytes, this.#offsets];
    const firstA = offsets[a] ?? 0;
    const firstB = offsets[b] ?? 0;
    const lengthA = (offsets[a + 1] ?? 0) - firstA;
    const lengthB = (offsets[b + 1] ?? 0) - firstB;
    const shorter = Math.min(lengthA, lengthB);
    for (let index = 0; index < shorter; index += 1) {
      const difference = (bytes[firstA + index] ?? 0) - (bytes[firstB + index] ?? 0);
      if (difference !== 0) return difference;
    }
    return lengthA - lengthB;
  }

  /** The texts in another order. The builder is empty afterwards, since both together can be most of the memory. */
  takeColumn(order: Uint32Array): TextColumn {
    const [from, starts] = [this.#bytes, this.#offsets];
    const offsets = new Uint32Array(order.length + 1);
    /** By text, how far it moves. */
    const shifts = new Int32Array(order.length);
    let end = 0;
    for (let item = 0; item < order.length; item += 1) {
      const text = order[item] ?? 0;
      const start = starts[text] ?? 0;
      shifts[text] = end - start;
      end += (starts[text + 1] ?? 0) - start;
      offsets[item + 1] = end;
    }
    const bytes = new Uint8Array(end);
    // Texts are read one after the other and written here and there: to wait for reading here and there takes longer.
    for (let text = 0; text < this.#count; text += 1) {
      const start = starts[text] ?? 0;
      copyBytes(from, start, starts[text + 1] ?? 0, bytes, start + (shifts[text] ?? 0));
    }
    this.#bytes = new Uint8Array(0);
    this.#count = 0;
    return { bytes, offsets };
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Short texts are copied faster by hand than through a view, which has to be made. */
function copyBytes(from: Uint8Array, start: number, end: number, into: Uint8Array, at: number): void {
  const shift = at - start;
  for (let index = start; index < end; index += 1) into[index + shift] = from[index] ?? 0;
}

/** Numbers of items by their texts, which stand in a builder. */
export class TextIndex {
  readonly #texts: TextBuilder;
  /** Item + 1 by hash; 0: free. */
  readonly #slots: Int32Array;
  /** Where `find` has looked last. */
  #last = 0;

  constructor(texts: TextBuilder, capacity: number) {
    this.#texts = texts;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(capacity * 2 + 2)));
  }

  /** The item that has this text; -1: none. */
  find(from: Uint8Array, start: number, end: number): number {
    this.#last = this.#slotOf(from, start, end);
    return (this.#slots[this.#last] ?? 0) - 1;
  }

  /** As `set`, for the text that `find` was asked for last. */
  setFound(item: number): void {
    this.#slots[this.#last] = item + 1;
  }

  /** From now on `find` gives this item, which has the text, also where another has it too. */
  set(item: number, from: Uint8Array, start: number, end: number): void {
    this.#slots[this.#slotOf(from, start, end)] = item + 1;
  }

  /** The slot with this text, or the free one where it would stand. */
  #slotOf(from: Uint8Array, start: number, end: number): number {
    // FNV-1a, with its bits mixed: ids that are counted up differ in the last of them.
    let hash = 0x811c9dc5;
    for (let index = start; index < end; index += 1) {
      hash = Math.imul(hash ^ (from[index] ?? 0), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const item = (this.#slots[slot] ?? 0) - 1;
      if (item < 0 || this.#texts.equals(item, from, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }
}
