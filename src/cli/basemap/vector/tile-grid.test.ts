import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latitudeOf, longitudeOf, tilesWithin, tileX, tileY } from './tile-grid.ts';

const zoom = fc.integer({ min: 0, max: 14 });

describe('tile grid', () => {
  it('turns degrees into tile numbers and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: -84, max: 84, noNaN: true }),
        zoom,
        (longitude, latitude, z) => {
          expect(longitudeOf(tileX(longitude, z), z)).toBeCloseTo(longitude, 8);
          expect(latitudeOf(tileY(latitude, z), z)).toBeCloseTo(latitude, 8);
        },
      ),
    );
  });

  it('knows the tile of Panmunjom', () => {
    expect([Math.floor(tileX(126.6767, 10)), Math.floor(tileY(37.956, 10))]).toEqual([872, 395]);
  });

  it('lists the tiles that bounds touch, each once', () => {
    const tiles = tilesWithin([126, 37.5, 128.8, 38.9], 8);
    expect(new Set(tiles.map(({ x, y }) => `${x}/${y}`)).size).toBe(tiles.length);
    expect(tiles).toHaveLength(9);
  });
});
