/** Smooth lines that names are set along where the true line is too jagged for letters. */
import { bearing, bezierSpline, destination, lineString } from '@turf/turf';
import type { MultiLineString, Position } from 'geojson';
import type { GeographyFeature } from '#cli/basemap/geography.ts';
import { kmOfPoint, lengthKm, pointAtKm } from '#domain/place/chainage.ts';
import type { TileFeature } from './tile-feature.ts';

interface Course {
  readonly sampleKm: number;
  readonly offsetKm: number;
  readonly fromKm?: number;
  readonly toKm?: number;
}

/** South of the level stretch, clear of the band's edge, 2 km off the line, and of the symbols on it. */
const BAND = { sampleKm: 22, offsetKm: 5.5, fromKm: 80, toKm: 192 };
/** On the open sea's side of the Northern Limit Line. */
const SEA = { sampleKm: 26, offsetKm: 4 };

/** Follows the demarcation line itself, without its corners. */
const LINE = { sampleKm: 6, offsetKm: 0 };
/** A river this near the demarcation line is not named there. */
const CLEAR_KM = 0.9;

/** A smooth line along the MDL, west to east, for its name. */
export function mdlNameLine(mdl: Position[]): TileFeature {
  return nameLine(mdl, 'mdl', LINE);
}

/** Smooth copies of the named rivers where they lie clear of the MDL, so that no river's name is set along it. */
export function riverNameLines(rivers: readonly TileFeature[], mdl: Position[]): TileFeature[] {
  return rivers.flatMap(({ geometry, properties }) => {
    if (!properties.en) return [];
    const lines = (
      geometry.type === 'LineString' ? [geometry.coordinates] : (geometry as MultiLineString).coordinates
    ) as Position[][];
    const coordinates = lines.flatMap((line) => clearStretches(line, mdl)).map(smooth);
    return [{ type: 'Feature', minZoom: 9, properties, geometry: { type: 'MultiLineString', coordinates } }];
  });
}

/** Letters are some 3 km long at the zoom from which rivers are named: bends within that length would break them. */
const RIVER_SAMPLE_KM = 2.5;

function smooth(stretch: Position[]): Position[] {
  const total = lengthKm(stretch);
  const steps = Math.round(total / RIVER_SAMPLE_KM);
  if (steps < 2) return stretch;
  const points = Array.from({ length: steps + 1 }, (_, step) => pointAtKm(stretch, (total * step) / steps));
  return bezierSpline(lineString(points), { resolution: steps * 60, sharpness: 0.7 }).geometry.coordinates;
}

function clearStretches(line: Position[], mdl: Position[]): Position[][] {
  const stretches: Position[][] = [[]];
  for (const position of line) {
    if (isClear(position, mdl)) stretches.at(-1)?.push(position);
    else stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

const MDL_LATITUDES = [37.7, 38.8] as const;

function isClear(position: Position, mdl: Position[]): boolean {
  const [, latitude = 0] = position;
  if (latitude < MDL_LATITUDES[0] || latitude > MDL_LATITUDES[1]) return true;
  return kmOfPoint(mdl, position).offsetKm > CLEAR_KM;
}

/** A smooth line south of the DMZ, west to east, for the band's name. */
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
function nameLine(line: Position[], kind: string, course: Course): TileFeature {
  const { sampleKm, offsetKm, fromKm = sampleKm, toKm = lengthKm(line) - sampleKm / 2 } = course;
  const points: Position[] = [];
  for (let km = fromKm; km < toKm; km += sampleKm) {
    const along = bearing(pointAtKm(line, km - sampleKm), pointAtKm(line, km + sampleKm));
    const aside = destination(pointAtKm(line, km), offsetKm, along + 90, { units: 'kilometers' });
    points.push(aside.geometry.coordinates);
  }
  const { geometry } = bezierSpline(lineString(points), { resolution: 4000, sharpness: 0.7 });
  return { type: 'Feature', minZoom: 6, properties: { kind }, geometry };
}
