/** The layers that carry the scene, and the base map with them put in: footprints below its labels, symbols on top. */
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  PropertyValueSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { SymbolColors } from '#features/map/engine/images/symbol-images.ts';
import { RIBBON_FADES } from '#features/map/scene/ribbon-data.ts';
import { LINE_WIDTH, type Scene } from '#features/map/scene/scene.ts';
import {
  dataOf,
  FADING_FOOTPRINTS,
  FOOTPRINTS,
  HIGHLIGHTED,
  SYMBOLS,
} from '#features/map/scene/scene-data.ts';
import { ribbonLayers, ribbonSymbolLayer } from './ribbon-layers.ts';

export const SYMBOL_LAYER = 'incident-symbol';

/**
 * The base map with the scene in it. `slot` is the id of the layer that footprints and ribbons go below, `ribbons` what
 * the sources of the ribbons hold at the map's zoom.
 */
export function composeStyle(
  base: StyleSpecification,
  slot: string,
  scene: Scene,
  ribbons: ReadonlyMap<string, FeatureCollection>,
  colors: SymbolColors,
): StyleSpecification {
  const at = base.layers.findIndex((layer) => layer.id === slot);
  if (at < 0) throw new RangeError(`the base map has no layer ${slot}`);
  const sources = Object.fromEntries(
    [...dataOf(scene), ...ribbons].map(([id, data]): [string, GeoJSONSourceSpecification] => [
      id,
      { type: 'geojson', data, ...(id === RIBBON_FADES && { lineMetrics: true }) },
    ]),
  );
  return {
    ...base,
    sources: { ...base.sources, ...sources },
    layers: [
      ...base.layers.slice(0, at),
      ...fadingLayers(),
      ...footprintLayers(),
      ...highlightLayers(),
      ...ribbonLayers(colors),
      ...base.layers.slice(at),
      ribbonSymbolLayer(colors),
      symbolLayer(symbolOpacity(scene.highlightedSymbols)),
    ],
  };
}

const isLine = ['==', ['geometry-type'], 'LineString'] as const;

const isArea = ['==', ['geometry-type'], 'Polygon'] as const;
const opacity = ['get', 'opacity'] as const;

/**
 * Opacity of a highlighted fill: together with the plain fill below it adds up to `strength`, whatever the footprint's
 * size; what is stronger of itself gets nothing.
 */
function opacityUpTo(strength: number) {
  return ['max', 0, ['/', ['-', strength, opacity], ['-', 1, opacity]]];
}

function footprintLayers(): LayerSpecification[] {
  return [
    fillOf('incident-footprint-fill', FOOTPRINTS, opacity),
    bandOf('incident-footprint-band', FOOTPRINTS, opacity),
  ];
}

/** How strong what is highlighted is at least, of areas and of lines. */
export const HIGHLIGHT = { area: 0.28, line: 0.5 };
/** Of the edge of a highlighted area, px. */
export const HIGHLIGHTED_EDGE = 1.6;

function highlightLayers(): LayerSpecification[] {
  return [
    fillOf('incident-highlighted-fill', HIGHLIGHTED, opacityUpTo(HIGHLIGHT.area)),
    bandOf('incident-highlighted-band', HIGHLIGHTED, opacityUpTo(HIGHLIGHT.line)),
    {
      id: 'incident-highlighted-edge',
      type: 'line',
      source: HIGHLIGHTED,
      filter: isArea,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ['get', 'color'], 'line-width': HIGHLIGHTED_EDGE, 'line-dasharray': [3, 2] },
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
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['get', 'color'],
      'line-width': ['coalesce', ['get', 'width'], LINE_WIDTH],
      'line-opacity': opacity,
    },
  } as unknown as LayerSpecification;
}

/** Their opacity is one number for all, since only such a number can be faded by the engine. */
export const FADING_LAYERS = [
  { layer: 'incident-fading-fill', property: 'fill-opacity' },
  { layer: 'incident-fading-band', property: 'line-opacity' },
] as const;

function fadingLayers(): LayerSpecification[] {
  return [
    fillOf('incident-fading-fill', FADING_FOOTPRINTS, 0),
    bandOf('incident-fading-band', FADING_FOOTPRINTS, 0),
  ];
}

/** Far out the row of symbols would run together: they grow between two zooms. */
export const SYMBOL_GROWTH = { from: { zoom: 6.2, size: 0.5 }, to: { zoom: 7.6, size: 1 } };

function symbolLayer(opacity: PropertyValueSpecification<number>): LayerSpecification {
  const { from, to } = SYMBOL_GROWTH;
  return {
    id: SYMBOL_LAYER,
    type: 'symbol',
    source: SYMBOLS,
    layout: {
      'icon-image': ['get', 'image'],
      'icon-size': ['interpolate', ['linear'], ['zoom'], from.zoom, from.size, to.zoom, to.size],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'icon-opacity': opacity },
  };
}

/** While one is selected the others step back: they lie on the very stretch that it makes one read. */
export function symbolOpacity(highlighted: Scene['highlightedSymbols']): PropertyValueSpecification<number> {
  const isOneSelected = highlighted.some(({ emphasis }) => emphasis === 'selected');
  return isOneSelected ? ['case', ['>', ['get', 'rank'], 0], 1, STEPPED_BACK] : 1;
}

const STEPPED_BACK = 0.4;
