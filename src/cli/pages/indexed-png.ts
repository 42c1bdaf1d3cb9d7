/** Pictures of few colours as PNG with a palette: a third of the bytes of one that names each pixel's colour. */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

interface Size {
  readonly width: number;
  readonly height: number;
}

const MOST_COLORS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const compress = promisify(deflate);

/** `pixels`: red, green, blue and opacity of each, all opaque. The rarest colours give way to the nearest of the others. */
export async function indexedPng(pixels: Uint8Array, { width, height }: Size): Promise<Buffer> {
  const colors = new Uint32Array(width * height);
  for (let at = 0; at < colors.length; at += 1) colors[at] = colorAt(pixels, 4 * at);
  const palette = paletteOf(colors);
  const indexOf = nearestIn(palette);
  // Each row begins with how it is filtered: not at all.
  const rows = Buffer.alloc(height * (width + 1));
  let [last, index] = [-1, 0];
  for (let at = 0; at < colors.length; at += 1) {
    const color = colors[at] as number;
    // Nearly all pixels have the colour of the one before.
    if (color !== last) [last, index] = [color, indexOf(color)];
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', await compress(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colorAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

/** The commonest colours; of equally common ones the darker. */
function paletteOf(colors: Uint32Array): number[] {
  const counts = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= colors.length; at += 1) {
    const color = colors[from] as number;
    if (colors[at] === color) continue;
    counts.set(color, (counts.get(color) ?? 0) + at - from);
    from = at;
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, MOST_COLORS)
    .map(([color]) => color);
}

function nearestIn(palette: readonly number[]): (color: number) => number {
  const known = new Map(palette.map((color, index) => [color, index]));
  return (color) => {
    const index = known.get(color) ?? nearest(color, palette);
    known.set(color, index);
    return index;
  };
}

function nearest(color: number, palette: readonly number[]): number {
  const distance = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((color >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce(
    (best, other, index) => (distance(other) < distance(palette[best] ?? 0) ? index : best),
    0,
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
