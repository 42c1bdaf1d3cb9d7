/** Encodes 24-bit PNG images. Compression is plain JavaScript, so the bytes are the same on every machine. */
import { zlibSync } from 'fflate';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const TRUE_COLOUR = 2;
const INDEXED = 3;
const LARGEST_PALETTE = 256;
const PAETH = 4;

/**
 * Without loss. An image of at most 256 colours is written with a palette, in the order of their values,
 * which makes a tile of heights a quarter smaller: neighbours in height stay neighbours in number.
 * @param pixels red, green, blue a pixel, rows from the top, `size` × `size` pixels
 */
export function encodePng(pixels: Uint8Array, size: number): Uint8Array {
  const colours = Array.from({ length: size * size }, (_, index) => colourAt(pixels, index));
  const palette = [...new Set(colours)].sort((a, b) => a - b);
  const indexed = palette.length <= LARGEST_PALETTE;
  const numbers = new Map(palette.map((colour, number) => [colour, number]));
  const samples = indexed ? Uint8Array.from(colours, (colour) => numbers.get(colour) ?? 0) : pixels;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header.set([8, indexed ? INDEXED : TRUE_COLOUR], 8);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    ...(indexed ? [chunk('PLTE', Uint8Array.from(palette.flatMap(channelsOf)))] : []),
    chunk('IDAT', zlibSync(filterRows(samples, size, indexed ? 1 : 3), { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    file.set(part, offset);
    offset += part.length;
  }
  return file;
}

function colourAt(pixels: Uint8Array, index: number): number {
  const [red = 0, green = 0, blue = 0] = pixels.subarray(index * 3, index * 3 + 3);
  return (red << 16) | (green << 8) | blue;
}

function channelsOf(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The Paeth filter suits terrain: each byte becomes its difference from the best of three neighbours. */
function filterRows(pixels: Uint8Array, size: number, channels: 1 | 3): Uint8Array {
  const stride = size * channels;
  const filtered = new Uint8Array(size * (stride + 1));
  const at = (byte: number, y: number) => (byte < 0 || y < 0 ? 0 : (pixels[y * stride + byte] ?? 0));
  for (let y = 0; y < size; y++) {
    const start = y * (stride + 1);
    filtered[start] = PAETH;
    for (let byte = 0; byte < stride; byte++) {
      const left = byte - channels;
      filtered[start + 1 + byte] = at(byte, y) - paeth(at(left, y), at(byte, y - 1), at(left, y - 1));
    }
  }
  return filtered;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
