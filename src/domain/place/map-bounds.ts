/**
 * Where the map may be taken, [[west, south], [east, north]] in degrees, for the engine's `maxBounds`.
 * Up to zoom 6 land and depths are drawn some way beyond it, so that no edge of the data comes into view; the tiles of
 * nearer views end inside it, in China, Japan and out at sea.
 */
export const MAP_BOUNDS: [[west: number, south: number], [east: number, north: number]] = [
  [117.5, 31.5],
  [136, 45],
];

/** True where a box, in degrees, has a place there: what lies outside is drawn by nothing, and told beside the map. */
export function isOnMap([west, south, east, north]: readonly [number, number, number, number]): boolean {
  const [[left, bottom], [right, top]] = MAP_BOUNDS;
  return west <= right && east >= left && south <= top && north >= bottom;
}
