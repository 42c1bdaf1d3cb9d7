import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { buildStyle, INCIDENT_SLOT } from '../../basemap/build-style';
import { composeStyle, symbolFeatures } from './incident-layers';
import type { Scene, SymbolMark } from './scene';

const EMPTY: Scene = { footprints: { type: 'FeatureCollection', features: [] }, symbols: [], unplaced: [] };
const flavors = ['light', 'dark', 'print'] as const;
const languages = ['en', 'ko'] as const;

test.each(flavors.flatMap((flavor) => languages.map((language) => [flavor, language] as const)))(
  'the style with the scene in it is valid: %s, %s',
  (flavor, language) => {
    const base = buildStyle({ flavor, language, assetBase: 'http://127.0.0.1/' });
    expect(validateStyleMin(composeStyle(base, INCIDENT_SLOT, EMPTY))).toEqual([]);
  },
);

test('footprints lie below every label of the base map, symbols above all', () => {
  const base = buildStyle({ flavor: 'light', language: 'en', assetBase: 'http://127.0.0.1/' });
  const { layers } = composeStyle(base, INCIDENT_SLOT, EMPTY);
  const firstLabel = layers.findIndex((layer) => layer.type === 'symbol');
  const fill = layers.findIndex((layer) => layer.id === 'incident-footprint-fill');
  expect(fill).toBeGreaterThan(0);
  expect(fill).toBeLessThan(firstLabel);
  expect(layers.at(-1)?.id).toBe('incident-symbol');
});

test('a base map without the slot is a programmer error', () => {
  const base = buildStyle({ flavor: 'light', language: 'en', assetBase: 'http://127.0.0.1/' });
  expect(() => composeStyle(base, 'no-such-layer', EMPTY)).toThrow(/no-such-layer/);
});

test('lit symbols rank above plain ones', () => {
  const mark = (id: string, emphasis: SymbolMark['emphasis']): SymbolMark => ({
    id,
    emphasis,
    kind: 'context',
    standing: 'certain',
    image: `context/certain/${emphasis}`,
    at: [127, 38],
  });
  const { features } = symbolFeatures([mark('a', 'selected'), mark('b', 'plain'), mark('c', 'hovered')]);
  expect(features.map(({ properties }) => properties?.rank)).toEqual([2, 0, 1]);
});
