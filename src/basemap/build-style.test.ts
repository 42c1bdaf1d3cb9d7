import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { PLACE_DOTS } from '#basemap/labels/place-dot.ts';
import type { Language } from '#domain/record/language.ts';
import { buildStyle, INCIDENT_SLOT } from './build-style.ts';
import { type Flavor, PALETTES } from './flavors.ts';

const FLAVORS = Object.keys(PALETTES) as Flavor[];
const LANGUAGES: Language[] = ['en', 'ko'];
const assetBase = 'http://127.0.0.1:4173/';

describe.each(FLAVORS)('%s', (flavor) => {
  it.each(LANGUAGES)('style in %s has no fault', (language) => {
    expect(validateStyleMin(buildStyle({ flavor, language, assetBase }))).toEqual([]);
  });
});

describe('style', () => {
  const { layers, sources, ...style } = buildStyle({ flavor: 'light', language: 'en', assetBase });

  it('asks no other host for anything', () => {
    const addresses = JSON.stringify({ sources, style }).match(/https?:\/\/[^"]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(assetBase))).toEqual([]);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  it('has the MDL and every label above the slot for incidents, the ground and the zone below it', () => {
    const slot = layers.findIndex(({ id }) => id === INCIDENT_SLOT);
    const symbols = layers.flatMap(({ type }, index) => (type === 'symbol' ? [index] : []));
    expect(Math.min(...symbols)).toBeGreaterThan(slot);
    const above = layers.slice(slot + 1).flatMap(({ id, type }) => (type === 'line' ? [id] : []));
    expect(above).toEqual(['mdl-casing', 'mdl-band-blur', 'mdl-band-edge', 'mdl', 'mdl-tick']);
    expect(layers.findIndex(({ id }) => id === 'dmz-limit')).toBeLessThan(slot);
  });

  it('draws the dot of a place only where its name is', () => {
    const places = layers.filter((layer) => 'source-layer' in layer && layer['source-layer'] === 'place');
    expect(places.filter(({ type }) => type === 'circle')).toEqual([]);
    const named = places.filter(({ layout }) => layout && 'icon-image' in layout);
    expect(named.map(({ id }) => id)).toEqual(['city-name', 'capital-name']);
    for (const { layout } of named) {
      expect(layout).not.toHaveProperty('text-optional');
      expect(layout).not.toHaveProperty('icon-optional');
    }
  });

  it('asks for the images that the map draws, and for no others', () => {
    const images = JSON.stringify(layers).match(/"place-dot\/\w+"/g) ?? [];
    expect(new Set(images.map((image) => JSON.parse(image)))).toEqual(new Set(PLACE_DOTS.keys()));
  });

  it('is the same for the same options', () => {
    expect(buildStyle({ flavor: 'dark', language: 'ko', assetBase })).toEqual(
      buildStyle({ flavor: 'dark', language: 'ko', assetBase }),
    );
  });
});
