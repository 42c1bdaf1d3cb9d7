/** Computes the camera that shows a geographic box, for any screen and any panels beside it. */
import type { Insets } from '#domain/place/insets.ts';
import {
  type Bounds,
  latitudeAt,
  longitudeAt,
  mercatorX,
  mercatorY,
  worldSize,
} from '#domain/place/mercator.ts';
import type { Camera } from '#state/view.ts';

/** The size of the map and how far panels cover it at each edge, px. */
export interface Viewport extends Insets {
  readonly width: number;
  readonly height: number;
}

const AIR = 16;
const ZOOMS = { min: 4, max: 11 };

/** The camera that fits the box into the free part of the map, with pitch and bearing 0. */
export function cameraFor(bounds: Bounds, viewport: Viewport): Camera {
  const [west, south, east, north] = bounds;
  const [left, right, top, bottom] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)];
  const free = {
    width: Math.max(viewport.width - viewport.left - viewport.right - 2 * AIR, 1),
    height: Math.max(viewport.height - viewport.top - viewport.bottom - 2 * AIR, 1),
  };
  const fit = Math.log2(Math.min(free.width / (right - left), free.height / (bottom - top)) / worldSize(0));
  const zoom = Math.min(Math.max(fit, ZOOMS.min), ZOOMS.max);
  const pixel = 1 / worldSize(zoom);
  return {
    longitude: longitudeAt((left + right) / 2 - ((viewport.left - viewport.right) / 2) * pixel),
    latitude: latitudeAt((top + bottom) / 2 - ((viewport.top - viewport.bottom) / 2) * pixel),
    zoom,
    bearing: 0,
    pitch: 0,
  };
}
