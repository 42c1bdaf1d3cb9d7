/** The layers that carry the scene, and the base map with them put in: footprints below its labels, symbols on top. */
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { BAND_BLUR, BAND_WIDTH } from './band';
import type { Scene, SymbolMark } from './scene';

export const FOOTPRINTS = 'incident-footprints';
/** Where footprints were before sources were switched; fades away. */
export const LEFT_BEHIND = 'incident-left-behind';
export const SYMBOLS = 'incident-symbols';

/** The base map with the scene in it. `slot` is the id of the layer that footprints go below. */
export function composeStyle(base: StyleSpecification, slot: string, scene: Scene): StyleSpecification {
  const at = base.layers.findIndex((layer) => layer.id === slot);
  if (at < 0) throw new RangeError(`the base map has no layer ${slot}`);
  return {
    ...base,
    sources: {
      ...base.sources,
      [FOOTPRINTS]: source(scene.footprints),
      [LEFT_BEHIND]: source({ type: 'FeatureCollection', features: [] }),
      [SYMBOLS]: source(symbolFeatures(scene.symbols)),
    },
    layers: [
      ...base.layers.slice(0, at),
      ...leftBehindLayers(),
      ...footprintLayers(),
      ...base.layers.slice(at),
      symbolLayer(),
    ],
  };
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
const isLit = ['any', ['get', 'selected'], ['get', 'hovered']] as const;

/** Opacity of a wash; what is lit is said strongly, whatever its size. */
function ink(lit: number) {
  return ['case', isLit, ['max', lit, ['get', 'ink']], ['get', 'ink']];
}

function footprintLayers(): LayerSpecification[] {
  return [
    {
      id: 'incident-footprint-fill',
      type: 'fill',
      source: FOOTPRINTS,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': ['get', 'color'], 'fill-opacity': ink(0.28) },
    },
    {
      id: 'incident-footprint-band',
      type: 'line',
      source: FOOTPRINTS,
      filter: isLine,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ['get', 'color'],
        'line-width': BAND_WIDTH,
        'line-blur': BAND_BLUR,
        'line-opacity': ink(0.5),
      },
    },
    {
      id: 'incident-footprint-edge',
      type: 'line',
      source: FOOTPRINTS,
      filter: ['all', ['==', ['geometry-type'], 'Polygon'], isLit],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ['get', 'color'], 'line-width': 1.6, 'line-dasharray': [3, 2] },
    },
  ] as unknown as LayerSpecification[];
}

/** Their opacity is one number for all, since only such a number can be faded by the engine. */
export const FADING = [
  { layer: 'incident-left-fill', property: 'fill-opacity' },
  { layer: 'incident-left-band', property: 'line-opacity' },
] as const;

function leftBehindLayers(): LayerSpecification[] {
  return [
    {
      id: 'incident-left-fill',
      type: 'fill',
      source: LEFT_BEHIND,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': ['get', 'color'], 'fill-opacity': 0 },
    },
    {
      id: 'incident-left-band',
      type: 'line',
      source: LEFT_BEHIND,
      filter: isLine,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ['get', 'color'],
        'line-width': BAND_WIDTH,
        'line-blur': BAND_BLUR,
        'line-opacity': 0,
      },
    },
  ] as unknown as LayerSpecification[];
}

function symbolLayer(): LayerSpecification {
  return {
    id: 'incident-symbol',
    type: 'symbol',
    source: SYMBOLS,
    layout: {
      'icon-image': ['get', 'image'],
      // Far out the row of symbols would run together.
      'icon-size': ['interpolate', ['linear'], ['zoom'], 5.5, 0.6, 7, 1],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-sort-key': ['get', 'rank'],
    },
  };
}
