import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup, StyleContext } from '#basemap/context.ts';
import { VECTOR_SOURCE } from '#basemap/context.ts';
import { FONT_REGULAR, FONT_STRONG } from '#basemap/fonts.ts';
import { countryName, nameIn } from './label-text.ts';

/** Names that belong to an expanse: seas, states, provinces, counties, islands, corridors. */
export const areaLabelLayers: LayerGroup = (context) => [
  counties(context),
  provinces(context),
  islands(context),
  corridors(context),
  hills(context),
];

/** States and seas: the frame of the picture, which makes way for nothing. */
export const frameLabelLayers: LayerGroup = (context) => [seas(context), countries(context)];

/** From here on the two Koreas are named beside the line, and no longer in the middle of their land. */
const NEAR_ZOOM = 6.8;

function seas({ palette, language }: StyleContext): LayerSpecification {
  const alternative = `alt_${language}`;
  return {
    id: 'sea-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'label',
    filter: [
      'all',
      ['==', ['get', 'kind'], 'sea'],
      ['>=', ['zoom'], ['match', ['get', 'rank'], 1, 4, 2, 6, 8]],
    ],
    layout: {
      'text-field': [
        'case',
        ['has', alternative],
        ['format', nameIn(language), {}, '\n', {}, ['get', alternative], { 'font-scale': 0.75 }],
        ['format', nameIn(language), {}],
      ],
      'text-font': FONT_REGULAR,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        ['match', ['get', 'rank'], 1, 13, 10],
        8,
        ['match', ['get', 'rank'], 1, 22, 2, 15, 12],
      ],
      'text-letter-spacing': language === 'en' ? 0.22 : 0.5,
      'text-line-height': 1.35,
      'text-max-width': 8,
    },
    paint: { 'text-color': palette.seaLabel, 'text-halo-color': palette.water, 'text-halo-width': 1 },
  };
}

function countries({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'country-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'label',
    maxzoom: 8.7,
    filter: [
      'all',
      ['==', ['get', 'kind'], 'country'],
      ['case', ['has', 'near'], ['>=', ['zoom'], NEAR_ZOOM], ['<', ['zoom'], NEAR_ZOOM]],
    ],
    layout: {
      'text-field': countryName(language),
      'text-font': FONT_STRONG,
      'text-transform': 'uppercase',
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, ['match', ['get', 'rank'], 1, 12, 11], 7, 17],
      'text-letter-spacing': language === 'en' ? 0.22 : 0.35,
      'text-max-width': 14,
    },
    paint: { 'text-color': palette.countryLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
  };
}

function provinces({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'province-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'area',
    minzoom: 7.2,
    maxzoom: 9.5,
    filter: ['all', ['==', ['get', 'level'], 1], ['!=', ['slice', ['get', 'ko'], -1], '시']],
    layout: {
      'text-field': nameIn(language),
      'text-font': FONT_REGULAR,
      'text-transform': 'uppercase',
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10.5, 9, 13],
      'text-letter-spacing': 0.24,
      'text-max-width': 8,
      'text-padding': 12,
    },
    paint: { 'text-color': palette.areaLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.1 },
  };
}

function counties({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'county-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'area',
    minzoom: 9,
    filter: [
      'all',
      ['==', ['get', 'level'], 2],
      // A city is named as a place.
      ['!=', ['slice', ['get', 'ko'], -1], '시'],
      ['any', ['has', 'border'], ['>=', ['zoom'], 9.5]],
    ],
    layout: {
      'symbol-sort-key': ['case', ['has', 'border'], 0, 1],
      'text-field': nameIn(language),
      'text-font': FONT_REGULAR,
      'text-transform': 'uppercase',
      'text-size': ['interpolate', ['linear'], ['zoom'], 9, 10.5, 12, 15],
      'text-letter-spacing': 0.2,
      // A seat in the middle of its county would leave the county without a name.
      'text-variable-anchor-offset': [
        'literal',
        ['center', [0, 0], 'top', [0, 1.2], 'bottom', [0, -1.2], 'left', [1.4, 0], 'right', [-1.4, 0]],
      ],
      'text-padding': 10,
    },
    paint: { 'text-color': palette.areaLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.1 },
  };
}

function islands({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'island-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'label',
    minzoom: 6.8,
    filter: [
      'all',
      ['==', ['get', 'kind'], 'island'],
      ['>=', ['zoom'], ['match', ['get', 'rank'], 1, 6.8, 2, 8, 9]],
    ],
    layout: {
      'text-field': nameIn(language),
      'text-font': FONT_REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10, 11, 13],
      'text-variable-anchor': ['top', 'top-left', 'left', 'right', 'bottom'],
      'text-radial-offset': 0.6,
    },
    paint: { 'text-color': palette.townLabel, 'text-halo-color': palette.water, 'text-halo-width': 1.2 },
  };
}

function corridors({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'corridor-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'label',
    minzoom: 9.5,
    filter: ['==', ['get', 'kind'], 'corridor'],
    layout: {
      'text-field': nameIn(language),
      'text-font': FONT_STRONG,
      'text-size': 11,
      'text-max-width': 7,
      // The one side on which the name lies clear of the line.
      'text-anchor': ['get', 'anchor'],
      'text-radial-offset': 1.1,
    },
    paint: { 'text-color': palette.lineLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  };
}

/** Both lie south of the line, so the triangle stands on the summit and the name hangs below it. */
function hills({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'hill-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'label',
    minzoom: 10.5,
    filter: ['==', ['get', 'kind'], 'hill'],
    layout: {
      'text-field': [
        'format',
        '▲\n',
        { 'font-scale': 0.8 },
        nameIn(language),
        {},
        '\n',
        {},
        ['to-string', ['get', 'ele']],
        { 'font-scale': 0.85 },
      ],
      'text-font': FONT_STRONG,
      'text-size': 11,
      'text-line-height': 1.1,
      'text-anchor': 'top',
      'text-offset': [0, -0.5],
    },
    paint: { 'text-color': palette.lineLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  };
}
