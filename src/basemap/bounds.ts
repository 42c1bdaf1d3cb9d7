/**
 * Where the map may be taken, [[west, south], [east, north]] in degrees, for the engine's `maxBounds`.
 * Land and depths are drawn some way beyond it, so that no edge of the data comes into view.
 */
export const MAP_BOUNDS: [[west: number, south: number], [east: number, north: number]] = [
  [117.5, 31.5],
  [136, 45],
];
