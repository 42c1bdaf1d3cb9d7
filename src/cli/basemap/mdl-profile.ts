/** What lies along the MDL, kilometre by kilometre: the counties on both sides and the height of the ground. */
import { bearing, booleanPointInPolygon, destination } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { type Elevation, heightAt } from '#cli/basemap/relief/elevation.ts';
import { areaName, type Name, type RawName } from '#cli/basemap/vector/names.ts';
import { lengthKm, pointAtKm } from '#domain/place/chainage.ts';
import type { LineDoubt } from '#domain/place/line-profile.ts';
import type { GeographyFeature } from './geography.ts';
import { lineDoubt } from './line-doubt.ts';

export interface MdlProfile {
  /** Computed from mdl.geojson, great-circle. */
  lengthKm: number;
  /** Between the two public readings of mdl_alternatives.geojson. */
  doubt: LineDoubt;
  counties: Record<string, Name>;
  /** One row a kilometre from the western end: [km, northern county, southern county, metres above sea]. */
  rows: [km: number, north: string | null, south: string | null, elevation: number][];
}

/** The counties' outlines end within some 100 m of the line, so the sides are probed a little way off it. */
const PROBES_KM = [0.5, 1, 2, 4];
const TANGENT_KM = 1;

export function mdlProfile(
  mdl: Position[],
  counties: readonly GeographyFeature[],
  elevation: Elevation,
  [reading, other]: readonly [Position[], Position[]],
): MdlProfile {
  const total = lengthKm(mdl);
  const rows: MdlProfile['rows'] = [];
  for (let km = 0; km <= Math.floor(total); km++) {
    const at = pointAtKm(mdl, km);
    const along = bearing(
      pointAtKm(mdl, Math.max(0, km - TANGENT_KM)),
      pointAtKm(mdl, Math.min(total, km + TANGENT_KM)),
    );
    const north = countyBeside(at, along - 90, 'KP', counties);
    const south = countyBeside(at, along + 90, 'KR', counties);
    const [longitude = 0, latitude = 0] = at;
    rows.push([km, north, south, Math.round(heightAt(elevation, longitude, latitude))]);
  }
  const used = new Set(rows.flatMap(([, north, south]) => [north, south]));
  const names = counties
    .filter(({ properties }) => used.has(String(properties.id)))
    .map(({ properties }) => [String(properties.id), areaName(properties as RawName)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    lengthKm: Math.round(total * 10) / 10,
    doubt: lineDoubt(reading, other),
    counties: Object.fromEntries(names) as Record<string, Name>,
    rows,
  };
}

function countyBeside(
  at: Position,
  direction: number,
  country: string,
  counties: readonly GeographyFeature[],
): string | null {
  for (const distance of PROBES_KM) {
    const probe = destination(at, distance, direction, { units: 'kilometers' });
    const found = counties.find(
      (county) =>
        county.properties.country === country &&
        booleanPointInPolygon(probe, county as Feature<Polygon | MultiPolygon>),
    );
    if (found) return String(found.properties.id);
  }
  return null;
}
