import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { buildStyle, INCIDENT_SLOT } from '#basemap/build-style.ts';
import { NO_RIBBONS } from '#features/map/scene/ribbon-scene.ts';
import type { Scene, SymbolMark } from '#features/map/scene/scene.ts';
import { symbolFeatures } from '#features/map/scene/scene-data.ts';
import { composeStyle, symbolOpacity } from './incident-layers.ts';
import { RIBBON_HIT_LAYER, RIBBON_SYMBOL_LAYER } from './ribbon-layers.ts';
import { RibbonSources } from './ribbon-sources.ts';

const NONE: Scene['footprints'] = { type: 'FeatureCollection', features: [] };
const EMPTY: Scene = {
  footprints: NONE,
  highlighted: NONE,
  symbols: [],
  highlightedSymbols: [],
  ribbons: NO_RIBBONS,
};
const COLORS = { paper: '#f4f1ea', ink: '#222222', accent: '#8b2c1a', lift: 0 };
const RIBBONS = new RibbonSources(NO_RIBBONS).sources(NO_RIBBONS);
const flavors = ['light', 'dark', 'print'] as const;
const languages = ['en', 'ko'] as const;

test.each(flavors.flatMap((flavor) => languages.map((language) => [flavor, language] as const)))(
  'the style with the scene in it is valid: %s, %s',
  (flavor, language) => {
    const base = buildStyle({ flavor, language, assetBase: 'http://127.0.0.1/' });
    expect(validateStyleMin(composeStyle(base, INCIDENT_SLOT, EMPTY, RIBBONS, COLORS))).toEqual([]);
  },
);

test('footprints and ribbons lie below every label of the base map, symbols above all', () => {
  const base = buildStyle({ flavor: 'light', language: 'en', assetBase: 'http://127.0.0.1/' });
  const { layers } = composeStyle(base, INCIDENT_SLOT, EMPTY, RIBBONS, COLORS);
  const firstLabel = layers.findIndex((layer) => layer.type === 'symbol');
  const at = (id: string) => layers.findIndex((layer) => layer.id === id);
  expect(at('incident-footprint-fill')).toBeGreaterThan(0);
  expect(at('incident-highlighted-fill')).toBeGreaterThan(at('incident-footprint-band'));
  expect(at('incident-highlighted-edge')).toBeLessThan(firstLabel);
  expect(at(RIBBON_HIT_LAYER)).toBeLessThan(firstLabel);
  expect(at('incident-ribbon-fade')).toBeGreaterThan(at('incident-ribbon-stroke'));
  expect(layers.slice(-2).map(({ id }) => id)).toEqual([RIBBON_SYMBOL_LAYER, 'incident-symbol']);
});

test('symbols step back for the one that is selected, and only for that', () => {
  const mark = (id: string, emphasis: SymbolMark['emphasis']): SymbolMark => ({
    id,
    kind: 'context',
    standing: 'certain',
    emphasis,
    image: id,
    at: [127, 38],
  });
  const opacitiesOf = (symbols: SymbolMark[]) => {
    const opacity = symbolOpacity(symbols);
    const { result, value } = createExpression(opacity as never, { type: 'number' } as never);
    if (result !== 'success') throw new Error('no expression');
    return symbolFeatures(symbols).features.map(({ properties }) =>
      value.evaluate({ zoom: 8 }, { type: 'Point', properties: properties ?? {} } as never),
    );
  };
  expect(opacitiesOf([mark('a', 'plain'), mark('b', 'hovered')])).toEqual([1, 1]);
  expect(opacitiesOf([mark('a', 'plain'), mark('b', 'selected'), mark('c', 'hovered')])).toEqual([0.4, 1, 1]);
});

test('a base map without the slot is a programmer error', () => {
  const base = buildStyle({ flavor: 'light', language: 'en', assetBase: 'http://127.0.0.1/' });
  expect(() => composeStyle(base, 'no-such-layer', EMPTY, RIBBONS, COLORS)).toThrow(/no-such-layer/);
});

test.each([
  ['incident-highlighted-fill', 'fill-opacity', 0.28],
  ['incident-highlighted-band', 'line-opacity', 0.5],
] as const)('%s makes a faint fill strong and leaves a strong one as it is', (id, property, strength) => {
  const base = buildStyle({ flavor: 'light', language: 'en', assetBase: 'http://127.0.0.1/' });
  const layer = composeStyle(base, INCIDENT_SLOT, EMPTY, RIBBONS, COLORS).layers.find((one) => one.id === id);
  const paint = layer?.paint as Record<string, unknown>;
  const compiled = createExpression(paint[property], property);
  if (compiled.result === 'error') throw new Error(compiled.value.join());
  for (const opacity of [0.05, 0.2, 0.28, 0.45, 0.5, 0.62]) {
    const added = compiled.value.evaluate({ zoom: 8 }, { type: 'Polygon', properties: { opacity } });
    expect(1 - (1 - opacity) * (1 - added)).toBeCloseTo(Math.max(opacity, strength), 9);
  }
});

test('highlighted symbols rank above plain ones', () => {
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
