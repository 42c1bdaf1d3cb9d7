/** Parquet's mixture of repeated and bit-packed integers. */

/** Wider indices would be of dictionaries of more than 16 million entries. */
const WIDEST = 24;

/**
 * Fills `output` with integers of `width` bits from `bytes[start..end]`. Throws RangeError where these end too early.
 */
export function readHybrid(
  bytes: Uint8Array,
  [start, end]: readonly [start: number, end: number],
  width: number,
  output: Uint8Array | Uint32Array,
): void {
  if (width === 0) return;
  if (width > WIDEST) throw new RangeError(`indices of ${width} bits`);
  const limit = Math.min(end, bytes.length);
  let offset = start;
  let filled = 0;
  while (filled < output.length) {
    let header = 0;
    let shift = 0;
    let byte: number;
    do {
      if (!(offset < limit) || shift > 28) throw new RangeError('its levels or indices end too early');
      byte = bytes[offset] ?? 0;
      offset += 1;
      header |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte & 0x80);
    const count = header >>> 1;
    if (header & 1) {
      const last = Math.min(output.length, filled + count * 8);
      unpack(bytes, offset, width, output, filled, last);
      offset += count * width;
      filled = last;
    } else {
      const size = (width + 7) >> 3;
      let value = 0;
      for (let index = 0; index < size; index += 1) value |= (bytes[offset + index] ?? 0) << (index * 8);
      const last = Math.min(output.length, filled + count);
      output.fill(value, filled, last);
      offset += size;
      filled = last;
    }
  }
}

/** Some writers cut the last group short: what is missing of it is not asked for. */
function unpack(
  bytes: Uint8Array,
  from: number,
  width: number,
  output: Uint8Array | Uint32Array,
  first: number,
  last: number,
): void {
  const mask = 2 ** width - 1;
  let offset = from;
  let held = 0;
  let bits = 0;
  for (let index = first; index < last; index += 1) {
    while (bits < width) {
      held |= (bytes[offset] ?? 0) << bits;
      offset += 1;
      bits += 8;
    }
    output[index] = held & mask;
    held >>>= width;
    bits -= width;
  }
}
