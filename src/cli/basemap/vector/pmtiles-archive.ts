/**
 * Writes PMTiles version 3 archives (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md).
 * Same tiles in, same bytes out: no clock, no random number, compression in plain JavaScript.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import { TileType, zxyToTileId } from 'pmtiles';

export interface Tile {
  z: number;
  x: number;
  y: number;
  /** Uncompressed bytes for vector tiles, the image file for raster ones. */
  data: Uint8Array;
}

export interface ArchiveOptions {
  tileType: TileType.Mvt | TileType.Png;
  minZoom: number;
  maxZoom: number;
  /** West, south, east, north in degrees. */
  bounds: readonly [number, number, number, number];
  metadata: Record<string, unknown>;
}

interface Entry {
  tileId: number;
  offset: number;
  length: number;
  runLength: number;
}

const HEADER_BYTES = 127;
/** Readers fetch this much at once and expect header and root directory inside it. */
const FIRST_READ_BYTES = 16_384;
const NO_COMPRESSION = 1;
const GZIP = 2;

/** The bytes of an archive. Throws when the tiles need more than a root directory. */
export function writeArchive(tiles: readonly Tile[], options: ArchiveOptions): Uint8Array {
  const compressTiles = options.tileType === TileType.Mvt;
  const { entries, contents, unique } = collect(tiles, compressTiles);
  const root = gzip(directory(entries));
  if (HEADER_BYTES + root.length > FIRST_READ_BYTES) {
    throw new Error(`root directory of ${root.length} bytes does not fit a single read`);
  }
  const metadata = gzip(new TextEncoder().encode(JSON.stringify(options.metadata)));
  const dataOffset = HEADER_BYTES + root.length + metadata.length;
  const header = headerBytes(options, {
    rootLength: root.length,
    metadataLength: metadata.length,
    dataOffset,
    dataLength: contents.reduce((sum, part) => sum + part.length, 0),
    addressed: tiles.length,
    entries: entries.length,
    unique,
    tileCompression: compressTiles ? GZIP : NO_COMPRESSION,
  });
  return concatenate([header, root, metadata, ...contents]);
}

function collect(tiles: readonly Tile[], compress: boolean) {
  const sorted = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data }))
    .sort((a, b) => a.id - b.id);
  const seen = new Map<string, { offset: number; length: number }>();
  const contents: Uint8Array[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { id, data } of sorted) {
    const key = createHash('sha256').update(data).digest('base64');
    let place = seen.get(key);
    if (!place) {
      const bytes = compress ? gzip(data) : data;
      place = { offset: end, length: bytes.length };
      seen.set(key, place);
      contents.push(bytes);
      end += bytes.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.tileId + last.runLength === id) last.runLength += 1;
    else entries.push({ tileId: id, ...place, runLength: 1 });
  }
  return { entries, contents, unique: seen.size };
}

function directory(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = [];
  varint(bytes, entries.length);
  let previous = 0;
  for (const entry of entries) {
    varint(bytes, entry.tileId - previous);
    previous = entry.tileId;
  }
  for (const entry of entries) varint(bytes, entry.runLength);
  for (const entry of entries) varint(bytes, entry.length);
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    const follows = before !== undefined && entry.offset === before.offset + before.length;
    varint(bytes, follows ? 0 : entry.offset + 1);
  });
  return Uint8Array.from(bytes);
}

interface Sections {
  rootLength: number;
  metadataLength: number;
  dataOffset: number;
  dataLength: number;
  addressed: number;
  entries: number;
  unique: number;
  tileCompression: number;
}

function headerBytes(options: ArchiveOptions, sections: Sections): Uint8Array {
  const header = new Uint8Array(HEADER_BYTES);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  const metadataOffset = HEADER_BYTES + sections.rootLength;
  const longs = [
    HEADER_BYTES,
    sections.rootLength,
    metadataOffset,
    sections.metadataLength,
    sections.dataOffset,
    0,
    sections.dataOffset,
    sections.dataLength,
    sections.addressed,
    sections.entries,
    sections.unique,
  ];
  longs.forEach((value, index) => {
    view.setBigUint64(8 + index * 8, BigInt(value), true);
  });
  header.set([1, GZIP, sections.tileCompression, options.tileType, options.minZoom, options.maxZoom], 96);
  const [west, south, east, north] = options.bounds;
  const degrees = [west, south, east, north];
  degrees.forEach((value, index) => {
    view.setInt32(102 + index * 4, Math.round(value * 1e7), true);
  });
  view.setUint8(118, options.minZoom);
  view.setInt32(119, Math.round(((west + east) / 2) * 1e7), true);
  view.setInt32(123, Math.round(((south + north) / 2) * 1e7), true);
  return header;
}

function varint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

function gzip(data: Uint8Array): Uint8Array {
  return gzipSync(data, { level: 9, mtime: 0 });
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
