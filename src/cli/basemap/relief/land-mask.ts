/** Which pixels of a tile lie on land, and far enough from the sea not to cast a shadow on it. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { GeographyFeature } from '#cli/basemap/geography.ts';
import { mercatorX, mercatorY, type TileAddress } from '#domain/place/mercator.ts';

/** One side of a ring, in shares of the world; `y0` is not greater than `y1`. */
interface Side {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** 1 for each pixel of the tile, row by row, that is on land; `inland`: with all of its eight neighbours. */
export type LandMask = (tile: TileAddress, size: number, inland: boolean) => Uint8Array;

/**
 * The land of these polygons. A shading is worked out from a pixel and its neighbours: heights that begin one pixel
 * inland leave the sea unshaded.
 */
export function landMask(land: readonly GeographyFeature[]): LandMask {
  const sides = land.flatMap(({ geometry }) => sidesOf(geometry as Polygon | MultiPolygon));
  return (tile, size, inland) => {
    const wide = size + 2;
    const inside = fill(sides, tile, size);
    const surrounded = inland ? withNeighbours(inside, wide) : inside;
    const mask = new Uint8Array(size * size);
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++)
        mask[row * size + column] = surrounded[(row + 1) * wide + column + 1] ?? 0;
    return mask;
  };
}

/** 1 where the pixel and all around it are 1; what lies at the edge has no neighbours to be asked. */
function withNeighbours(inside: Uint8Array, wide: number): Uint8Array {
  const three = inside.map((pixel, at) => pixel & (inside[at - 1] ?? 0) & (inside[at + 1] ?? 0));
  return three.map((pixel, at) => pixel & (three[at - wide] ?? 0) & (three[at + wide] ?? 0));
}

function sidesOf({ type, coordinates }: Polygon | MultiPolygon): Side[] {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  return rings.flatMap((ring) => {
    const corners = ring.map(([longitude = 0, latitude = 0]) => [mercatorX(longitude), mercatorY(latitude)]);
    return corners.slice(1).map(([x1 = 0, y1 = 0], index) => {
      const [x0 = 0, y0 = 0] = corners[index] ?? [];
      return y0 <= y1 ? { x0, y0, x1, y1 } : { x0: x1, y0: y1, x1: x0, y1: y0 };
    });
  });
}

/** The tile's pixels and one more on each side: 1 where the middle of a pixel is inside of an odd number of rings. */
function fill(sides: readonly Side[], { z, x, y }: TileAddress, size: number): Uint8Array {
  const wide = size + 2;
  const perTile = 2 ** z;
  // Of a middle, counted in pixels: column and row 0 lie outside of the tile.
  const columnOf = (worldX: number) => (worldX * perTile - x) * size + 0.5;
  const rowOf = (worldY: number) => (worldY * perTile - y) * size + 0.5;
  const crossings: number[][] = Array.from({ length: wide }, () => []);
  for (const { x0, y0, x1, y1 } of sides) {
    const [top, bottom] = [rowOf(y0), rowOf(y1)];
    const last = Math.min(Math.ceil(bottom) - 1, wide - 1);
    for (let row = Math.max(Math.ceil(top), 0); row <= last; row++) {
      const share = (row - top) / (bottom - top);
      crossings[row]?.push(columnOf(x0 + (x1 - x0) * share));
    }
  }
  const inside = new Uint8Array(wide * wide);
  crossings.forEach((columns, row) => {
    columns.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < columns.length; pair += 2) {
      const from = Math.max(Math.ceil(columns[pair] ?? 0), 0);
      const to = Math.min(Math.ceil(columns[pair + 1] ?? 0), wide);
      if (from < to) inside.fill(1, row * wide + from, row * wide + to);
    }
  });
  return inside;
}
