import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { footprintFills, mergedFills } from './footprint-fills.ts';
import type { Footprints } from './scene.ts';

const HERE: Geometry = { type: 'Point', coordinates: [127, 38] };
const THERE: Geometry = { type: 'Point', coordinates: [128, 38] };

function crowd(count: number, at: (index: number) => Geometry, color = 'red', opacity = 0.05): Footprints {
  const features = Array.from({ length: count }, (_, index) => ({
    type: 'Feature' as const,
    geometry: at(index),
    properties: { id: `${color}-${index}`, color, opacity },
  }));
  return { type: 'FeatureCollection', features };
}

test('a few footprints are painted as they are', () => {
  const few = crowd(200, () => HERE);
  expect(footprintFills(few)).toBe(few);
});

test('in a crowd those of one place and colour are one fill with all their opacity', () => {
  const { features } = footprintFills(crowd(201, (index) => (index < 3 ? THERE : HERE)));
  expect(features.map(({ geometry }) => geometry)).toEqual([THERE, HERE]);
  expect(features[0]?.properties.opacity).toBeCloseTo(1 - 0.95 ** 3, 3);
  expect(features[1]?.properties.opacity).toBeCloseTo(1, 3);
});

test('colours are kept apart, in the same order whichever came first', () => {
  const [red, blue] = [crowd(150, () => HERE), crowd(150, () => HERE, 'blue')];
  const both = { ...red, features: [...red.features, ...blue.features] };
  const other = { ...red, features: [...blue.features, ...red.features] };
  expect(footprintFills(both).features.map(({ properties }) => properties.color)).toEqual(['blue', 'red']);
  expect(footprintFills(other)).toEqual(footprintFills(both));
});

test('the same footprints give the same fills', () => {
  const many = crowd(300, () => HERE);
  expect(footprintFills(many)).toBe(footprintFills(many));
});

test('each footprint knows its fill, and one without a place has none', () => {
  const [red] = crowd(1, () => HERE).features;
  const { features: blue } = crowd(2, () => THERE, 'blue');
  const { fills, fillIndex } = mergedFills([...blue, null, red ?? null]);
  expect(fills.features.map(({ geometry, properties }) => [geometry, properties])).toEqual([
    [THERE, { id: 'blue', color: 'blue', opacity: 0.05 }],
    [HERE, { id: 'red', color: 'red', opacity: 0.05 }],
  ]);
  expect([fillIndex[0], fillIndex[1], fillIndex[3]]).toEqual([0, 0, 1]);
});
