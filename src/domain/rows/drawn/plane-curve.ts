/** Morton's curve through the cells of a square: each quarter, and each quarter of it, is one run of the curve. */

/** The digits of two numbers below 2^16 in turn, as a number below 2^32. */
export function interleaved(x: number, y: number): number {
  return (spread(x) | (spread(y) << 1)) >>> 0;
}

function spread(value: number): number {
  let digits = value;
  digits = (digits | (digits << 8)) & 0x00ff00ff;
  digits = (digits | (digits << 4)) & 0x0f0f0f0f;
  digits = (digits | (digits << 2)) & 0x33333333;
  return (digits | (digits << 1)) & 0x55555555;
}

export interface Keyed {
  readonly values: Uint32Array;
  readonly keys: Uint32Array;
}

/** Values and their keys in ascending order of the keys; equal keys keep their order. */
export function sortedByKey(values: Uint32Array, keys: Uint32Array): Keyed {
  const half = orderedBy({ values, keys }, 0);
  return orderedBy(half, 16);
}

/** By the 16 binary digits of the key from `shift` on. */
function orderedBy({ values, keys }: Keyed, shift: number): Keyed {
  const next = new Uint32Array((1 << 16) + 1);
  for (const key of keys) {
    const digits = (key >>> shift) & 0xffff;
    next[digits + 1] = (next[digits + 1] as number) + 1;
  }
  for (let at = 1; at < next.length; at += 1) next[at] = (next[at] as number) + (next[at - 1] as number);
  const sorted = { values: new Uint32Array(values.length), keys: new Uint32Array(keys.length) };
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as number;
    const digits = (key >>> shift) & 0xffff;
    const to = next[digits] as number;
    next[digits] = to + 1;
    sorted.values[to] = values[at] as number;
    sorted.keys[to] = key;
  }
  return sorted;
}
