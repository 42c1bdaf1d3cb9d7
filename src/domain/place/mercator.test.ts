import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  latitudeAt,
  longitudeAt,
  mercatorX,
  mercatorY,
  metresPerPixel,
  placeInTile,
  tilesWithin,
  worldSize,
} from './mercator.ts';

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -85, max: 85, noNaN: true });

describe('the unit square', () => {
  it('has its corners and its middle where Web Mercator has them', () => {
    expect([mercatorX(-180), mercatorX(0), mercatorX(180)]).toEqual([0, 0.5, 1]);
    expect(mercatorY(0)).toBe(0.5);
    expect(latitudeAt(0)).toBeCloseTo(85.0511287798, 9);
    expect(latitudeAt(1)).toBeCloseTo(-85.0511287798, 9);
  });

  it('turns degrees into shares of the world and back', () => {
    fc.assert(
      fc.property(longitude, latitude, (east, north) => {
        expect(longitudeAt(mercatorX(east))).toBeCloseTo(east, 9);
        expect(latitudeAt(mercatorY(north))).toBeCloseTo(north, 9);
      }),
    );
  });

  it('agrees with the formula by the tangent', () => {
    fc.assert(
      fc.property(latitude, (north) => {
        const byTangent = 0.5 - Math.log(Math.tan(Math.PI / 4 + (north * Math.PI) / 360)) / (2 * Math.PI);
        expect(mercatorY(north)).toBeCloseTo(byTangent, 12);
      }),
    );
  });

  it('grows southwards', () => {
    fc.assert(
      fc.property(latitude, latitude, (one, other) => {
        fc.pre(Math.abs(one - other) > 1e-6);
        expect(mercatorY(one) < mercatorY(other)).toBe(one > other);
      }),
    );
  });
});

describe('pixels', () => {
  it('are 78.27 km at the equator at zoom 0, and half as long at each zoom', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.517, 3);
    expect(metresPerPixel(60, 3)).toBeCloseTo(78_271.517 / 16, 3);
  });

  it('measure on the ground what they cover, on the map’s own sphere', () => {
    const zoom = fc.double({ min: 6, max: 16, noNaN: true });
    fc.assert(
      fc.property(longitude, fc.double({ min: -75, max: 75, noNaN: true }), zoom, (east, north, z) => {
        const pixel = 1 / worldSize(z);
        const next = [east, latitudeAt(mercatorY(north) + pixel)];
        // Turf measures on the mean radius of the Earth, Web Mercator on the equator's.
        const metres = (distance([east, north], next, { units: 'meters' }) * 6_378_137) / 6_371_008.8;
        expect(metresPerPixel(north, z) / metres).toBeCloseTo(1, 2);
      }),
    );
  });
});

describe('tiles', () => {
  it('know the one of Panmunjom', () => {
    const [one, ...others] = tilesWithin([126.6767, 37.956, 126.6767, 37.956], 10);
    expect([one, others]).toEqual([{ z: 10, x: 872, y: 395 }, []]);
  });

  it('are listed where the bounds touch them, each once', () => {
    const tiles = tilesWithin([126, 37.5, 128.8, 38.9], 8);
    expect(new Set(tiles.map(({ x, y }) => `${x}/${y}`)).size).toBe(tiles.length);
    expect(tiles).toHaveLength(9);
  });

  it('share corners with their neighbours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1023 }), fc.integer({ min: 0, max: 1023 }), (x, y) => {
        const corner = placeInTile({ z: 10, x, y }, 1, 1);
        expect(placeInTile({ z: 10, x: x + 1, y: y + 1 }, 0, 0)).toEqual(corner);
        expect(
          tilesWithin(
            [...placeInTile({ z: 10, x, y }, 0.5, 0.5), ...placeInTile({ z: 10, x, y }, 0.5, 0.5)],
            10,
          ),
        ).toEqual([{ z: 10, x, y }]);
      }),
    );
  });

  it('hold every place within the bounds', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 0, max: 9 }), (across, up, z) => {
        const [west, south, east, north] = [124, 33, 131, 43];
        const [x, y] = [mercatorX(west + (east - west) * across), mercatorY(south + (north - south) * up)];
        const inside = tilesWithin([west, south, east, north], z).filter(
          (tile) =>
            x * 2 ** z >= tile.x &&
            x * 2 ** z < tile.x + 1 &&
            y * 2 ** z >= tile.y &&
            y * 2 ** z < tile.y + 1,
        );
        expect(inside).toHaveLength(1);
      }),
    );
  });
});
