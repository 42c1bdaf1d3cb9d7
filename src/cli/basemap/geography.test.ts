/** Facts of the ground that a reader can look up: what is named must stand where it stands. */
import { bearing, booleanPointInPolygon, distance } from '@turf/turf';
import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import { expect, it } from 'vitest';
import { placeFeatures } from '#cli/basemap/vector/place-features.ts';
import { kmOfPoint } from '#domain/place/chainage.ts';
import { readFeatures, readMdl, readRiverNames } from './geography.ts';

const positionsIn = (coordinates: unknown): Position[] =>
  Array.isArray(coordinates) && Array.isArray(coordinates[0])
    ? coordinates.flatMap(positionsIn)
    : [coordinates as Position];

it('names nothing Imjin east of its own valley', () => {
  const english = readRiverNames();
  const imjin = readFeatures('rivers').filter(({ properties }) =>
    [properties.name_en, english[String(properties.name_ko)]].some((name) => /Imjin/.test(String(name))),
  );
  expect(imjin.length).toBeGreaterThan(0);
  const longitudes = imjin.flatMap(({ geometry }) =>
    'coordinates' in geometry ? positionsIn(geometry.coordinates).map(([longitude = 0]) => longitude) : [],
  );
  expect(Math.max(...longitudes)).toBeLessThan(127.5);
});

it('calls the river of Kosong by its name', () => {
  const kosong = readFeatures('rivers').find(
    ({ properties, geometry }) =>
      properties.name_ko === '남강' &&
      'coordinates' in geometry &&
      positionsIn(geometry.coordinates).some(([x = 0, y = 0]) => Math.hypot(x - 128.3, y - 38.63) < 0.05),
  );
  expect(kosong).toBeDefined();
  expect(readRiverNames().남강).toBe('Nam');
});

const placeOf = (file: string, name: string) => {
  const found = readFeatures(file).find(({ properties }) => properties.name_en === name);
  if (!found) throw new Error(`${file}: no ${name}`);
  return { ...found.properties, at: (found.geometry as Point).coordinates };
};

it('sets the two hills where they were fought over: south of the line, inside the zone', () => {
  const hills = ['Arrowhead Hill', 'White Horse Hill'].map((name) => placeOf('labels', name));
  const south = readFeatures('dmz').find(({ properties }) => properties.side === 'KR');
  for (const hill of hills) {
    expect(hill).toMatchObject({ approximate: true });
    expect(booleanPointInPolygon(hill.at, south?.geometry as Polygon | MultiPolygon)).toBe(true);
    expect(kmOfPoint(readMdl(), hill.at).offsetKm).toBeGreaterThan(0.4);
  }
  const [arrowhead = [], whiteHorse = []] = hills.map(({ at }) => at);
  expect(distance(whiteHorse, arrowhead)).toBeCloseTo(3.2, 0);
  // South-west of it.
  const towards = bearing(whiteHorse, arrowhead);
  expect([towards < -90, towards > -160]).toEqual([true, true]);
});

it('shows no settlement inside the zone, and northern and southern names each in its own spelling', () => {
  const zone = readFeatures('dmz').map(({ geometry }) => geometry as Polygon | MultiPolygon);
  const places = placeFeatures();
  expect(places.length).toBeGreaterThan(3000);
  const inside = places.filter(({ geometry }) =>
    zone.some((side) => booleanPointInPolygon(geometry as Point, side)),
  );
  expect(inside.map(({ properties }) => properties.en)).toEqual([]);
  const ends = /(?:lli|ngni|mni|li)$/;
  const run = places.filter(({ properties: { en, ko } }) => ends.test(String(en)) && /리$/.test(String(ko)));
  expect(run.map(({ properties }) => properties.en)).toEqual([]);
});
