/** The layers that carry the scene, and the base map with them put in: footprints below its labels, symbols on top. */
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  PropertyValueSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { BAND_BLUR, BAND_WIDTH } from './band';
import { type Scene, type SymbolMark, sameFootprints, sameSymbols } from './scene';
import { washesOf } from './washes';

export const FOOTPRINTS = 'incident-footprints';
/** What is lit of them, once more. */
const LIT = 'incident-lit';
/** Where footprints were before sources were switched; fades away. */
export const LEFT_BEHIND = 'incident-left-behind';
export const SYMBOLS = 'incident-symbols';
export const SYMBOL_LAYER = 'incident-symbol';

/** The base map with the scene in it. `slot` is the id of the layer that footprints go below. */
export function composeStyle(base: StyleSpecification, slot: string, scene: Scene): StyleSpecification {
  const at = base.layers.findIndex((layer) => layer.id === slot);
  if (at < 0) throw new RangeError(`the base map has no layer ${slot}`);
  return {
    ...base,
    sources: {
      ...base.sources,
      [FOOTPRINTS]: source(washesOf(scene.footprints)),
      [LIT]: source(scene.lit),
      [LEFT_BEHIND]: source({ type: 'FeatureCollection', features: [] }),
      [SYMBOLS]: source(symbolFeatures(scene.symbols)),
    },
    layers: [
      ...base.layers.slice(0, at),
      ...leftBehindLayers(),
      ...footprintLayers(),
      ...litLayers(),
      ...base.layers.slice(at),
      symbolLayer(scene.symbols),
    ],
  };
}

/** What the sources must be given, by id, when one scene follows another. */
export function changedData(before: Scene, after: Scene): ReadonlyMap<string, FeatureCollection> {
  const changed = new Map<string, FeatureCollection>();
  const washes = washesOf(after.footprints);
  if (!sameFootprints(washesOf(before.footprints), washes)) changed.set(FOOTPRINTS, washes);
  if (!sameFootprints(before.lit, after.lit)) changed.set(LIT, after.lit);
  if (!sameSymbols(before.symbols, after.symbols)) changed.set(SYMBOLS, symbolFeatures(after.symbols));
  return changed;
}

function source(data: FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data };
}

/** Symbols as points; the lit ones come last, so that they lie on top. */
export function symbolFeatures(symbols: readonly SymbolMark[]): FeatureCollection<Point> {
  const rank = { plain: 0, hovered: 1, selected: 2 };
  const features: Feature<Point>[] = symbols.map(({ id, image, emphasis, at }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties: { id, image, rank: rank[emphasis] },
  }));
  return { type: 'FeatureCollection', features };
}

const isLine = ['==', ['geometry-type'], 'LineString'] as const;

const isArea = ['==', ['geometry-type'], 'Polygon'] as const;
const ink = ['get', 'ink'] as const;

/**
 * Opacity of what is lit: with the wash that lies below already it adds up to `strength`, whatever the footprint's
 * size; what is stronger of itself gets nothing.
 */
function inkUpTo(strength: number) {
  return ['max', 0, ['/', ['-', strength, ink], ['-', 1, ink]]];
}

function footprintLayers(): LayerSpecification[] {
  return [
    fillOf('incident-footprint-fill', FOOTPRINTS, ink),
    bandOf('incident-footprint-band', FOOTPRINTS, ink),
  ];
}

function litLayers(): LayerSpecification[] {
  return [
    fillOf('incident-lit-fill', LIT, inkUpTo(0.28)),
    bandOf('incident-lit-band', LIT, inkUpTo(0.5)),
    {
      id: 'incident-lit-edge',
      type: 'line',
      source: LIT,
      filter: isArea,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ['get', 'color'], 'line-width': 1.6, 'line-dasharray': [3, 2] },
    } as unknown as LayerSpecification,
  ];
}

function fillOf(id: string, source: string, opacity: unknown): LayerSpecification {
  return {
    id,
    type: 'fill',
    source,
    filter: isArea,
    paint: { 'fill-color': ['get', 'color'], 'fill-opacity': opacity },
  } as unknown as LayerSpecification;
}

function bandOf(id: string, source: string, opacity: unknown): LayerSpecification {
  return {
    id,
    type: 'line',
    source,
    filter: isLine,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': ['get', 'color'],
      'line-width': BAND_WIDTH,
      'line-blur': BAND_BLUR,
      'line-opacity': opacity,
    },
  } as unknown as LayerSpecification;
}

/** Their opacity is one number for all, since only such a number can be faded by the engine. */
export const FADING = [
  { layer: 'incident-left-fill', property: 'fill-opacity' },
  { layer: 'incident-left-band', property: 'line-opacity' },
] as const;

function leftBehindLayers(): LayerSpecification[] {
  return [fillOf('incident-left-fill', LEFT_BEHIND, 0), bandOf('incident-left-band', LEFT_BEHIND, 0)];
}

function symbolLayer(symbols: Scene['symbols']): LayerSpecification {
  return {
    id: SYMBOL_LAYER,
    type: 'symbol',
    source: SYMBOLS,
    layout: {
      'icon-image': ['get', 'image'],
      // Far out the row of symbols would run together.
      'icon-size': ['interpolate', ['linear'], ['zoom'], 6.2, 0.5, 7.6, 1],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'icon-opacity': symbolOpacity(symbols) },
  };
}

/** While one is selected the others step back: they lie on the very stretch that it makes one read. */
export function symbolOpacity(symbols: Scene['symbols']): PropertyValueSpecification<number> {
  const isOneSelected = symbols.some(({ emphasis }) => emphasis === 'selected');
  return isOneSelected ? ['case', ['>', ['get', 'rank'], 0], 1, STEPPED_BACK] : 1;
}

const STEPPED_BACK = 0.4;
