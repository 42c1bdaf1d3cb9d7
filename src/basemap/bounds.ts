/**
 * Where the map may be taken, [[west, south], [east, north]] in degrees, for the engine's `maxBounds`.
 * Up to zoom 6 land and depths are drawn some way beyond it, so that no edge of the data comes into view; the tiles of
 * nearer views end inside it, in China, Japan and out at sea.
 */
export const MAP_BOUNDS: [[west: number, south: number], [east: number, north: number]] = [
  [117.5, 31.5],
  [136, 45],
];
