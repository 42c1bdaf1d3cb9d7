/** Web Mercator tile arithmetic: degrees to tile numbers and back. */

export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

export function tileX(longitude: number, z: number): number {
  return ((longitude + 180) / 360) * 2 ** z;
}

export function tileY(latitude: number, z: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z;
}

export function longitudeOf(x: number, z: number): number {
  return (x / 2 ** z) * 360 - 180;
}

export function latitudeOf(y: number, z: number): number {
  const n = Math.PI * (1 - (2 * y) / 2 ** z);
  return (Math.atan(Math.sinh(n)) * 180) / Math.PI;
}

/** Every tile of one zoom that touches the bounds, row by row. */
export function tilesWithin(bounds: Bounds, z: number): TileAddress[] {
  const [west, south, east, north] = bounds;
  const tiles: TileAddress[] = [];
  for (let y = Math.floor(tileY(north, z)); y <= Math.floor(tileY(south, z)); y++) {
    for (let x = Math.floor(tileX(west, z)); x <= Math.floor(tileX(east, z)); x++) tiles.push({ z, x, y });
  }
  return tiles;
}
