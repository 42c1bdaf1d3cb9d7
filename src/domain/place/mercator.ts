/**
 * Web Mercator. The world is a square of side 1: x runs eastwards from 180° W, y southwards from about 85.05° N.
 * Longitudes and latitudes are in degrees.
 */

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Side of a tile on the screen at a whole zoom, px: the map engine's convention. */
const TILE_SIZE = 512;
/** Of the sphere that Web Mercator projects: the equator of WGS 84, m. */
const EQUATOR = 2 * Math.PI * 6_378_137;

export function mercatorX(longitude: number): number {
  return (longitude + 180) / 360;
}

export function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

export function longitudeAt(x: number): number {
  return x * 360 - 180;
}

export function latitudeAt(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** Side of the world on the screen, px. */
export function worldSize(zoom: number): number {
  return TILE_SIZE * 2 ** zoom;
}

export function metresPerPixel(latitude: number, zoom: number): number {
  return (EQUATOR * Math.cos((latitude * Math.PI) / 180)) / worldSize(zoom);
}

/** A tile of the usual scheme: 2^z rows and columns, counted from the north-west. */
export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/** A place in a tile, by shares of its side from its north-western corner. */
export function placeInTile(
  { z, x, y }: TileAddress,
  across: number,
  down: number,
): [longitude: number, latitude: number] {
  return [longitudeAt((x + across) / 2 ** z), latitudeAt((y + down) / 2 ** z)];
}

/** Every tile of one zoom that touches the bounds, row by row. */
export function tilesWithin([west, south, east, north]: Bounds, z: number): TileAddress[] {
  const tileAt = (share: number) => Math.floor(share * 2 ** z);
  const tiles: TileAddress[] = [];
  for (let y = tileAt(mercatorY(north)); y <= tileAt(mercatorY(south)); y++) {
    for (let x = tileAt(mercatorX(west)); x <= tileAt(mercatorX(east)); x++) tiles.push({ z, x, y });
  }
  return tiles;
}
