/** Reads data/geography: the only place that knows its file names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, LineString, Position } from 'geojson';

export type Properties = Record<string, unknown>;
export type GeographyFeature = Feature<Geometry, Properties>;

export const GEOGRAPHY_DIRECTORY = 'data/geography';

/** The features of data/geography/<name>.geojson. Throws when the file is missing or is no collection. */
export function readFeatures(name: string): GeographyFeature[] {
  const path = join(GEOGRAPHY_DIRECTORY, `${name}.geojson`);
  const collection = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Geometry, Properties>;
  if (!Array.isArray(collection.features)) throw new Error(`${path}: no features`);
  return collection.features;
}

/** Vertices of the military demarcation line, west to east, [longitude, latitude]. */
export function readMdl(): number[][] {
  const [feature] = readFeatures('mdl');
  if (feature?.geometry.type !== 'LineString') throw new Error('mdl.geojson: one LineString expected');
  return (feature.geometry as LineString).coordinates;
}

/** The two public readings of that line, LSIB's and OpenStreetMap's, west to east, [longitude, latitude]. */
export function readMdlReadings(): [lsib: Position[], osm: Position[]] {
  const lines = readFeatures('mdl_alternatives');
  const line = (id: string) => {
    const found = lines.find(({ properties }) => properties.id === id)?.geometry;
    if (found?.type !== 'LineString') throw new Error(`mdl_alternatives.geojson: no LineString ${id}`);
    return found.coordinates;
  };
  return [line('mdl-lsib'), line('mdl-osm')];
}

export function readRiverNames(): Record<string, string> {
  return JSON.parse(readFileSync(join(GEOGRAPHY_DIRECTORY, 'river_names.json'), 'utf8')) as Record<
    string,
    string
  >;
}
