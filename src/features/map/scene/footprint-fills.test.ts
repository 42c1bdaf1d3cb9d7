import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { mergedWashes, washesOf } from './footprint-fills.ts';
import type { Footprints } from './scene.ts';

const HERE: Geometry = { type: 'Point', coordinates: [127, 38] };
const THERE: Geometry = { type: 'Point', coordinates: [128, 38] };

function crowd(count: number, at: (index: number) => Geometry, color = 'red', ink = 0.05): Footprints {
  const features = Array.from({ length: count }, (_, index) => ({
    type: 'Feature' as const,
    geometry: at(index),
    properties: { id: `${color}-${index}`, color, ink },
  }));
  return { type: 'FeatureCollection', features };
}

test('a few footprints are painted as they are', () => {
  const few = crowd(200, () => HERE);
  expect(washesOf(few)).toBe(few);
});

test('in a crowd those of one place and colour are one wash with all their ink', () => {
  const { features } = washesOf(crowd(201, (index) => (index < 3 ? THERE : HERE)));
  expect(features.map(({ geometry }) => geometry)).toEqual([THERE, HERE]);
  expect(features[0]?.properties.ink).toBeCloseTo(1 - 0.95 ** 3, 3);
  expect(features[1]?.properties.ink).toBeCloseTo(1, 3);
});

test('colours are kept apart, in the same order whichever came first', () => {
  const [red, blue] = [crowd(150, () => HERE), crowd(150, () => HERE, 'blue')];
  const both = { ...red, features: [...red.features, ...blue.features] };
  const other = { ...red, features: [...blue.features, ...red.features] };
  expect(washesOf(both).features.map(({ properties }) => properties.color)).toEqual(['blue', 'red']);
  expect(washesOf(other)).toEqual(washesOf(both));
});

test('the same footprints give the same washes', () => {
  const many = crowd(300, () => HERE);
  expect(washesOf(many)).toBe(washesOf(many));
});

test('each footprint knows its wash, and one without a place has none', () => {
  const [red] = crowd(1, () => HERE).features;
  const { features: blue } = crowd(2, () => THERE, 'blue');
  const { washes, washAt } = mergedWashes([...blue, null, red ?? null]);
  expect(washes.features.map(({ geometry, properties }) => [geometry, properties])).toEqual([
    [THERE, { id: 'blue', color: 'blue', ink: 0.05 }],
    [HERE, { id: 'red', color: 'red', ink: 0.05 }],
  ]);
  expect([washAt[0], washAt[1], washAt[3]]).toEqual([0, 0, 1]);
});
