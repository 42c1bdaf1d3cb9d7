/** Where the map can be taken: what lies outside is drawn by nothing, and told beside it. */
import { MAP_BOUNDS } from '#basemap/bounds.ts';

/** True where a box, in degrees, has a place in the map's own. */
export function isOnMap([west, south, east, north]: readonly [number, number, number, number]): boolean {
  const [[left, bottom], [right, top]] = MAP_BOUNDS;
  return west <= right && east >= left && south <= top && north >= bottom;
}
