import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup, StyleContext } from '#basemap/context.ts';
import { VECTOR_SOURCE } from '#basemap/context.ts';
import { FONT_REGULAR, FONT_STRONG } from '#basemap/fonts.ts';
import { TICK_OF_ZOOM } from '#basemap/layers/tick-size.ts';
import { LINE_NAMES, nameIn } from './label-text.ts';

/** Names set along the demarcation lines, the lines at sea and the rivers; chainage beside its ticks. */
export const lineLabelLayers: LayerGroup = (context) => [
  contourHeight(context),
  riverName(context),
  limitName(context),
  seaLineName(context, 'nll-name', 'nll', 9.5),
  seaLineName(context, 'estuary-name', 'estuary', 9),
  ...mdlName(context),
  chainage(context),
];

/** The band's own name, which other names make way for. */
export const bandLabelLayers: LayerGroup = (context) => [nllName(context), dmzName(context)];

function dmzName({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'dmz-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'name_line',
    minzoom: 7,
    maxzoom: 10,
    filter: ['==', ['get', 'kind'], 'dmz'],
    layout: {
      'symbol-placement': 'line-center',
      'text-field': LINE_NAMES[language].dmz,
      'text-font': FONT_STRONG,
      'text-transform': 'uppercase',
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10, 9, 13.5],
      'text-letter-spacing': language === 'en' ? 0.2 : 0.8,
      'text-max-angle': 60,
      // Far out the incidents' symbols stand wider on the ground: below them.
      'text-offset': ['interpolate', ['linear'], ['zoom'], 7, ['literal', [0, 1.4]], 9, ['literal', [0, 0]]],
      'text-allow-overlap': true,
    },
    paint: { 'text-color': palette.dmzLimit, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
  };
}

/** In small scales the Northern Limit Line is too crooked for letters; see name_line. */
function nllName({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'nll-name-smooth',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'name_line',
    minzoom: 7,
    maxzoom: 9.5,
    filter: ['==', ['get', 'kind'], 'nll'],
    layout: {
      'symbol-placement': 'line-center',
      'text-field': LINE_NAMES[language].nll,
      'text-font': FONT_REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10, 9, 12],
      'text-letter-spacing': 0.06,
      'text-max-angle': 50,
      'text-offset': ['interpolate', ['linear'], ['zoom'], 7, ['literal', [0, 0.5]], 9, ['literal', [0, 0]]],
    },
    paint: { 'text-color': palette.seaLine, 'text-halo-color': palette.water, 'text-halo-width': 1.2 },
  };
}

function riverName({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'river-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'river_name',
    minzoom: 9,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 280,
      'text-field': language === 'en' ? ['concat', ['get', 'en'], ' R.'] : nameIn(language),
      'text-font': FONT_REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 9, 10, 13, 13],
      'text-letter-spacing': 0.08,
      'text-offset': [0, -0.75],
      'text-max-angle': 45,
    },
    paint: { 'text-color': palette.waterLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
  };
}

/** The height of every fifth contour, set into its line. */
function contourHeight({ palette }: StyleContext): LayerSpecification {
  return {
    id: 'contour-height',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'contour',
    minzoom: 11.5,
    filter: ['has', 'index'],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 400,
      'text-field': ['concat', ['get', 'ele'], ' m'],
      'text-font': FONT_REGULAR,
      'text-size': 10,
      'text-max-angle': 25,
    },
    paint: { 'text-color': palette.peakLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
  };
}

function limitName({ palette, language }: StyleContext): LayerSpecification {
  const names = LINE_NAMES[language];
  return {
    id: 'dmz-limit-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'dmz_limit',
    minzoom: 10.5,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 560,
      'text-field': ['match', ['get', 'id'], 'nbl', names.northLimit, names.southLimit],
      'text-font': FONT_REGULAR,
      'text-size': 10.5,
      'text-letter-spacing': 0.06,
      'text-offset': ['match', ['get', 'id'], 'nbl', ['literal', [0, -0.8]], ['literal', [0, 0.8]]],
      'text-max-angle': 25,
    },
    paint: { 'text-color': palette.dmzLimit, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
  };
}

function seaLineName(
  { palette, language }: StyleContext,
  id: string,
  kind: 'nll' | 'estuary',
  minzoom: number,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'sea_line',
    minzoom,
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 480,
      'text-field': LINE_NAMES[language][kind],
      'text-font': FONT_REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10, 11, 12],
      'text-letter-spacing': 0.06,
      'text-offset': [0, -0.9],
      'text-max-angle': 50,
    },
    paint: { 'text-color': palette.seaLine, 'text-halo-color': palette.water, 'text-halo-width': 1.2 },
  };
}

/** Near, the line's own course is smooth enough for letters; farther out its smooth copy carries them. */
const MDL_NAME_ON_LINE = 11.5;

function mdlName({ palette, language }: StyleContext): LayerSpecification[] {
  const name = {
    type: 'symbol',
    source: VECTOR_SOURCE,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 620,
      'text-field': LINE_NAMES[language].mdl,
      'text-font': FONT_STRONG,
      'text-size': ['interpolate', ['linear'], ['zoom'], 10, 10.5, 13, 12.5],
      'text-letter-spacing': 0.05,
      'text-offset': [0, -1.3],
      'text-max-angle': 25,
    },
    paint: { 'text-color': palette.lineLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
  } as const satisfies Partial<LayerSpecification>;
  return [
    {
      ...name,
      id: 'mdl-name-smooth',
      'source-layer': 'name_line',
      minzoom: 10,
      maxzoom: MDL_NAME_ON_LINE,
      filter: ['==', ['get', 'kind'], 'mdl'],
    },
    {
      ...name,
      id: 'mdl-name',
      'source-layer': 'mdl',
      minzoom: MDL_NAME_ON_LINE,
      layout: { ...name.layout, 'text-offset': [0, -0.9] },
    },
  ];
}

function chainage({ palette }: StyleContext): LayerSpecification {
  return {
    id: 'mdl-chainage',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'tick',
    minzoom: 8.6,
    filter: [
      'all',
      ['==', ['get', 'kind'], 'label'],
      TICK_OF_ZOOM,
      ['any', ['>=', ['zoom'], 10], ['==', ['%', ['get', 'km'], 50], 0]],
    ],
    layout: {
      'text-field': ['concat', 'km ', ['to-string', ['get', 'km']]],
      'text-font': FONT_STRONG,
      'text-size': 10,
      'text-anchor': ['get', 'anchor'],
      'text-radial-offset': 0.3,
      'text-padding': 1,
    },
    paint: { 'text-color': palette.lineLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  };
}
