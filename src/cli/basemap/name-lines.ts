/** Smooth lines that names are set along where the true line is too jagged for letters. */
import { bearing, bezierSpline, destination, lineString } from '@turf/turf';
import type { Position } from 'geojson';
import { lengthKm, pointAtKm } from '../../domain/chainage';
import type { GeographyFeature } from './geography';
import type { TileFeature } from './tile-feature';

/** Clear of the band's northern edge, 2 km off the line, at the zooms the name is shown at. */
const BAND = { sampleKm: 12, offsetKm: -4.2 };
/** On the open sea's side of the Northern Limit Line. */
const SEA = { sampleKm: 26, offsetKm: 4 };

/** A smooth line north of the DMZ, west to east, for the band's name. */
export function dmzNameLine(mdl: Position[]): TileFeature {
  return nameLine(mdl, 'dmz', BAND);
}

/** Smooth lines south of the Northern Limit Line. */
export function seaNameLines(seaLines: readonly GeographyFeature[]): TileFeature[] {
  return seaLines.flatMap(({ geometry, properties }) =>
    geometry.type === 'LineString' && properties.id === 'nll-west'
      ? [nameLine(geometry.coordinates, 'nll', SEA)]
      : [],
  );
}

/** @param offsetKm to the right of the line's direction */
function nameLine(line: Position[], kind: string, { sampleKm, offsetKm }: typeof BAND): TileFeature {
  const total = lengthKm(line);
  const points: Position[] = [];
  for (let km = sampleKm; km < total - sampleKm / 2; km += sampleKm) {
    const along = bearing(pointAtKm(line, km - sampleKm), pointAtKm(line, km + sampleKm));
    const aside = destination(pointAtKm(line, km), offsetKm, along + 90, { units: 'kilometers' });
    points.push(aside.geometry.coordinates);
  }
  const { geometry } = bezierSpline(lineString(points), { resolution: 4000, sharpness: 0.7 });
  return { type: 'Feature', minZoom: 6, properties: { kind }, geometry };
}
