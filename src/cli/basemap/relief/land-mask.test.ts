import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { GeographyFeature } from '#cli/basemap/geography.ts';
import { placeInTile, type TileAddress } from '#domain/place/mercator.ts';
import { landMask } from './land-mask.ts';

const TILE: TileAddress = { z: 10, x: 880, y: 392 };
const SIZE = 16;

/** A ring through these corners, in pixels of the tile from its north-west. */
function ring(...corners: readonly (readonly [column: number, row: number])[]): number[][] {
  const places = corners.map(([column, row]) => placeInTile(TILE, column / SIZE, row / SIZE));
  return [...places, places[0] ?? []];
}

const box = (west: number, north: number, east: number, south: number) =>
  ring([west, north], [east, north], [east, south], [west, south]);

function feature(...coordinates: number[][][]): GeographyFeature {
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } as Polygon };
}

/** The mask as a picture, a character a pixel. */
function drawn(...land: GeographyFeature[]): string[] {
  return rowsOf(landMask(land)(TILE, SIZE, true));
}

function rowsOf(mask: Uint8Array): string[] {
  return Array.from({ length: SIZE }, (_, row) =>
    [...mask.slice(row * SIZE, (row + 1) * SIZE)].map((pixel) => (pixel ? '#' : '.')).join(''),
  );
}

const count = (rows: readonly string[]) => rows.join('').split('#').length - 1;

describe('land mask', () => {
  it('leaves out the pixels beside the sea', () => {
    const rows = drawn(feature(box(4, 3, 12, 9)));
    expect(rows[3]).toBe('................');
    expect(rows[4]).toBe('.....######.....');
    expect(rows[7]).toBe('.....######.....');
    expect(rows[8]).toBe('................');
    expect(count(rows)).toBe(6 * 4);
  });

  it('holds all of the land where it need not be inland', () => {
    const rows = rowsOf(landMask([feature(box(4, 3, 12, 9))])(TILE, SIZE, false));
    expect(rows[3]).toBe('....########....');
    expect(count(rows)).toBe(8 * 6);
  });

  it('reaches to the edge of a tile where the land goes on beyond it', () => {
    expect(count(drawn(feature(box(-5, -5, 30, 30))))).toBe(SIZE * SIZE);
    expect(drawn(feature(box(-5, 0, 30, 30)))[0]).toBe('.'.repeat(SIZE));
  });

  it('leaves out what surrounds a hole', () => {
    const rows = drawn(feature(box(-5, -5, 30, 30), box(6, 6, 8, 8)));
    expect(rows[5]).toBe('#####....#######');
    expect(rows[8]).toBe('#####....#######');
    expect(rows[9]).toBe('#'.repeat(SIZE));
  });

  it('takes no border between two lands for a shore', () => {
    const [west, east] = [feature(box(-5, -5, 7.3, 30)), feature(box(7.3, -5, 30, 30))];
    expect(count(drawn(west, east))).toBe(SIZE * SIZE);
  });

  it('follows a slanting shore', () => {
    const rows = drawn(feature(ring([-5.3, -5], [20.7, 21], [-5.3, 21])));
    expect(rows[5]).toBe('###.............');
    expect(rows[10]).toBe('########........');
  });
});
