/** Facts of the ground that a reader can look up: what is named must stand where it stands. */
import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { readFeatures, readRiverNames } from './geography';

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
