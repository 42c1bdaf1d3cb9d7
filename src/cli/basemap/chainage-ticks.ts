/** Distance marks across the military demarcation line, computed from its geometry. */

import { bearing, destination } from '@turf/turf';
import type { Position } from 'geojson';
import { lengthKm, pointAtKm } from '../../domain/chainage';
import type { TileFeature } from './tile-feature';

const HALF_TICK_KM = 0.45;
const SMOOTHING_KM = 0.4;

/**
 * A short line across the MDL each 10 km from its western end, and a point beside it for the label.
 * Properties: `km`, and `kind` ('line' | 'label').
 */
export function chainageTicks(mdl: Position[]): TileFeature[] {
  const total = lengthKm(mdl);
  const features: TileFeature[] = [];
  for (let km = 10; km < total; km += 10) {
    const at = pointAtKm(mdl, km);
    const along = bearing(pointAtKm(mdl, km - SMOOTHING_KM), pointAtKm(mdl, km + SMOOTHING_KM));
    const offset = (distance: number) =>
      destination(at, distance, along + 90, { units: 'kilometers' }).geometry.coordinates.map(round);
    const line = [offset(-HALF_TICK_KM), offset(HALF_TICK_KM)];
    features.push(
      {
        type: 'Feature',
        minZoom: 8,
        properties: { kind: 'line', km },
        geometry: { type: 'LineString', coordinates: line },
      },
      {
        type: 'Feature',
        minZoom: 8,
        properties: { kind: 'label', km },
        geometry: { type: 'Point', coordinates: offset(HALF_TICK_KM) },
      },
    );
  }
  return features;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
