/** The ground of drawn maps: land, and the places that they name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineString, simplify } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { isSettlement, type RawName, settlementName } from '#cli/basemap/vector/names.ts';
import type { Ground, PlaceName } from '#picture/ground.ts';

/** Places by whose names the picture is read, by the names that the geography has for them. */
const PLACES = [
  { file: 'places', id: 'Seoul', en: 'Seoul', ko: '서울', side: 'right', isMajor: false },
  { file: 'places', id: 'Kaesong', en: 'Kaesong', ko: '개성', side: 'left', isMajor: false },
  { file: 'dmz_sites', id: 'Panmunjom', en: 'Panmunjom', ko: '판문점', side: 'right', isMajor: true },
  { file: 'places', id: 'Yeoncheon-gun', en: 'Yeoncheon', ko: '연천', side: 'right', isMajor: false },
  { file: 'places', id: 'Cheorwon-gun', en: 'Cheorwon', ko: '철원', side: 'right', isMajor: true },
  { file: 'places', id: 'Hwacheon-gun', en: 'Hwacheon', ko: '화천', side: 'left', isMajor: false },
  { file: 'places', id: 'Yanggu-gun', en: 'Yanggu', ko: '양구', side: 'right', isMajor: false },
  { file: 'places', id: 'Ganseongeup', en: 'Goseong', ko: '고성', side: 'right', isMajor: true },
  { file: 'places', id: 'Kosong', en: 'Kosong', ko: '고성', side: 'right', isMajor: false },
  { file: 'places', id: 'Pyongyang', en: 'Pyongyang', ko: '평양', side: 'right', isMajor: true },
] as const;

interface Features {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly geometry: Geometry;
  }[];
}

function readFeatures(data: string, file: string): Features {
  return JSON.parse(readFileSync(join(data, 'geography', `${file}.geojson`), 'utf8')) as Features;
}

/** The land near and far, and the places that a picture names, as far as the geography has them. */
export function readGround(data: string): Ground {
  const read = (file: string) => readFeatures(data, file);
  const files = { places: read('places'), dmz_sites: read('dmz_sites') };
  return {
    land: read('land').features.flatMap(({ geometry }) => polygonsOf(geometry)),
    places: PLACES.flatMap(({ file, id, en, ko, side, isMajor }): PlaceName[] => {
      const found = files[file].features.find(({ properties }) => {
        const name = String(properties.name_en);
        return name === id || name.startsWith(`${id} `);
      });
      return found?.geometry.type === 'Point'
        ? [{ name: { en, ko }, at: found.geometry.coordinates, side, isMajor }]
        : [];
    }),
  };
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Where a picture that a reader saves names more than the line's own places: around the zone. West, south, east, north. */
const NAMED: readonly [number, number, number, number] = [125.2, 37, 129.2, 39.6];
/**
 * From which zoom on a picture names what the map names: of the North it has fewer towns, and they are named from as far
 * away as the others.
 */
const FROM_ZOOM = { KP: (minzoom: number) => minzoom - 1, KR: (minzoom: number) => minzoom } as const;
/** Places of nearer views than this are villages. */
const NEAREST_NAMES = 9;
/** Bends of the coast that are finer than this are left out, in degrees: about 150 m. */
const TOLERANCE = 0.0015;
/** Islands are left out that are smaller either way, in degrees. */
const LEAST_ISLAND = 0.012;

/** The same as the page is served it: coarser land, more names. */
export function servedGround(data: string): Ground {
  const { land, places } = readGround(data);
  const known = new Set(places.map(({ name }) => name.ko));
  const more = readFeatures(data, 'places').features.flatMap(({ properties, geometry }): PlaceName[] => {
    const { country } = properties;
    if (country !== 'KP' && country !== 'KR') return [];
    const fromZoom = FROM_ZOOM[country](Number(properties.minzoom));
    const name = settlementName(properties as RawName);
    if (geometry.type !== 'Point' || !name || fromZoom > NEAREST_NAMES) return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const [west, south, east, north] = NAMED;
    const isNear = longitude > west && longitude < east && latitude > south && latitude < north;
    if (!isNear || known.has(name.ko) || !isSettlement(properties as RawName)) return [];
    return [{ name, at: geometry.coordinates, side: 'right', isMajor: false, fromZoom }];
  });
  return {
    land: land.flatMap((polygon) => {
      const rings = polygon.filter(isLarge).map(simplified);
      return rings.length > 0 && isLarge(polygon[0] ?? []) ? [rings] : [];
    }),
    places: [...places.map((place) => ({ ...place, fromZoom: 0 })), ...more],
  };
}

function isLarge(ring: readonly Position[]): boolean {
  const spread = (axis: 0 | 1) => {
    const values = ring.map((position) => position[axis] ?? 0);
    return (
      values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity)
    );
  };
  return Math.min(spread(0), spread(1)) >= LEAST_ISLAND;
}

function simplified(ring: readonly Position[]): Position[] {
  const line = simplify(lineString([...ring]), { tolerance: TOLERANCE, highQuality: true });
  return line.geometry.coordinates.map((position) => position.map((degrees) => Number(degrees.toFixed(4))));
}
