/** From a box on the earth to the camera that shows it, on whatever screen and beside whatever panels. */
import type { Camera } from '#state/view.ts';

/** Pixels of the map, and how many of them panels cover at each edge. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

const TILE = 512;
const AIR = 16;
const ZOOMS = { min: 4, max: 11 };

/** The camera that fits the box into what the panels leave free, flat and north up; Web Mercator. */
export function cameraFor(bounds: Bounds, viewport: Viewport): Camera {
  const [west, south, east, north] = bounds;
  const [left, right, top, bottom] = [xOf(west), xOf(east), yOf(north), yOf(south)];
  const free = {
    width: Math.max(viewport.width - viewport.left - viewport.right - 2 * AIR, 1),
    height: Math.max(viewport.height - viewport.top - viewport.bottom - 2 * AIR, 1),
  };
  const fit = Math.log2(Math.min(free.width / (right - left), free.height / (bottom - top)) / TILE);
  const zoom = Math.min(Math.max(fit, ZOOMS.min), ZOOMS.max);
  const pixel = 1 / (TILE * 2 ** zoom);
  return {
    longitude: longitudeOf((left + right) / 2 - ((viewport.left - viewport.right) / 2) * pixel),
    latitude: latitudeOf((top + bottom) / 2 - ((viewport.top - viewport.bottom) / 2) * pixel),
    zoom,
    bearing: 0,
    pitch: 0,
  };
}

/** Shares of the world's width and height, from west to east and from north to south. */
function xOf(longitude: number): number {
  return (longitude + 180) / 360;
}

function yOf(latitude: number): number {
  return (1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2;
}

function longitudeOf(x: number): number {
  return x * 360 - 180;
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}
