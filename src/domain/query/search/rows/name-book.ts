/** The names in the texts of a catalogue as numbers: there are few of them, again and again. */

import { namesIn } from '#domain/query/search/names.ts';

export class NameBook {
  readonly #numbers = new Map<string, number>();
  /** By number. */
  readonly #keys: string[] = [];

  /** The names in texts one after the other, which begin at `starts`. */
  read(texts: string, starts: Uint32Array): RowNames {
    const item: number[] = [];
    const name: number[] = [];
    let at = 0;
    for (const { key, start } of namesIn(texts)) {
      while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= start) at += 1;
      item.push(at);
      name.push(this.#numberOf(key));
    }
    return { item: Uint16Array.from(item), name: Uint32Array.from(name) };
  }

  /** By number, 1 where the name begins with this sound; `before`: what was answered when the book had fewer names. */
  beginningWith(sound: string, before: Uint8Array): Uint8Array {
    if (before.length === this.#keys.length) return before;
    const flags = new Uint8Array(this.#keys.length);
    flags.set(before);
    for (let name = before.length; name < flags.length; name += 1)
      flags[name] = this.#keys[name]?.startsWith(sound) ? 1 : 0;
    return flags;
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#keys.length);
    return this.#keys.push(key) - 1;
  }
}

/** Each name that stands in a text: in which, counted from the first of the block, and its number. */
export interface RowNames {
  readonly item: Uint16Array;
  readonly name: Uint32Array;
}
