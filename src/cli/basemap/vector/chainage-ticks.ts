/** Distance marks across the military demarcation line, computed from its geometry. */

import { bearing, destination } from '@turf/turf';
import type { Position } from 'geojson';
import { lengthKm, pointAtKm } from '#domain/place/chainage.ts';
import type { TileFeature } from './tile-feature.ts';

/** Half a tick's length in km by its `size`: about the same on the screen far out, nearer and close up. */
const HALF_TICKS_KM = [0.45, 0.16, 0.06];
const SMOOTHING_KM = 0.4;
/** Where a label is held, for a tick end that lies north of the line, north-east of it, and so on round. */
const ANCHORS = ['bottom', 'bottom-left', 'left', 'top-left', 'top', 'top-right', 'right', 'bottom-right'];

/**
 * Short lines across the MDL each 10 km from its western end, and points at their right end for the labels.
 * Properties: `km`, `kind` ('line' | 'label'), `size` (0 far out to 2 close up), and for labels `anchor`,
 * the side of the text that faces the line.
 */
export function chainageTicks(mdl: Position[]): TileFeature[] {
  const total = lengthKm(mdl);
  const features: TileFeature[] = [];
  for (let km = 10; km < total; km += 10) {
    const at = pointAtKm(mdl, km);
    const along = bearing(pointAtKm(mdl, km - SMOOTHING_KM), pointAtKm(mdl, km + SMOOTHING_KM));
    const offset = (distance: number) =>
      destination(at, distance, along + 90, { units: 'kilometers' }).geometry.coordinates.map(round);
    const anchor = ANCHORS[Math.round((along + 90 + 360) / 45) % 8];
    HALF_TICKS_KM.forEach((half, size) => {
      features.push(
        {
          type: 'Feature',
          minZoom: size === 0 ? 8 : 10,
          properties: { kind: 'line', km, size },
          geometry: { type: 'LineString', coordinates: [offset(-half), offset(half)] },
        },
        {
          type: 'Feature',
          minZoom: size === 0 ? 8 : 10,
          properties: { kind: 'label', km, size, anchor },
          geometry: { type: 'Point', coordinates: offset(half) },
        },
      );
    });
  }
  return features;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
