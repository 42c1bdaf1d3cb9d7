import { PMTiles, TileType } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { type ArchiveOptions, type Tile, writeArchive } from './pmtiles-archive.ts';

const options: ArchiveOptions = {
  tileType: TileType.Mvt,
  minZoom: 0,
  maxZoom: 3,
  bounds: [123.5, 33, 132, 43.5],
  metadata: { name: 'test' },
};
const text = (content: string) => new TextEncoder().encode(content);
const tiles: Tile[] = [
  { z: 3, x: 5, y: 2, data: text('sea') },
  { z: 0, x: 0, y: 0, data: text('world') },
  { z: 3, x: 6, y: 3, data: text('peninsula') },
  { z: 3, x: 5, y: 3, data: text('sea') },
  { z: 3, x: 4, y: 3, data: text('sea') },
];

function open(bytes: Uint8Array): PMTiles {
  return new PMTiles({
    getKey: () => 'test',
    getBytes: async (offset, length) => ({
      data: bytes.slice(offset, offset + length).buffer as ArrayBuffer,
    }),
  });
}

describe('archive', () => {
  it('gives back what was put in, and nothing elsewhere', async () => {
    const archive = open(writeArchive(tiles, options));
    for (const { z, x, y, data } of tiles) {
      const found = await archive.getZxy(z, x, y);
      expect(new Uint8Array(found?.data ?? new ArrayBuffer(0))).toEqual(data);
    }
    expect(await archive.getZxy(3, 0, 0)).toBeUndefined();
  });

  it('declares its extent and holds equal tiles once', async () => {
    const header = await open(writeArchive(tiles, options)).getHeader();
    expect(header).toMatchObject({
      minZoom: 0,
      maxZoom: 3,
      minLon: 123.5,
      maxLat: 43.5,
      tileType: TileType.Mvt,
    });
    expect(header.numAddressedTiles).toBe(5);
    expect(header.numTileContents).toBe(3);
  });

  it('has the same bytes whatever the order of the tiles', () => {
    expect(writeArchive([...tiles].reverse(), options)).toEqual(writeArchive(tiles, options));
  });

  it('refuses more tiles than a root directory holds', () => {
    const many = Array.from({ length: 12_000 }, (_, index) => ({
      z: 12,
      x: (index * 1_913) % 4_096,
      y: (index * 2_531) % 4_093,
      data: text('tile '.repeat(index % 97)),
    }));
    expect(() => writeArchive(many, options)).toThrow(/single read/);
  });
});
