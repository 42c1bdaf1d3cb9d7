import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup, StyleContext } from '#basemap/context.ts';
import { VECTOR_SOURCE } from '#basemap/context.ts';
import { FONT_REGULAR, FONT_STRONG } from '#basemap/fonts.ts';
import { anchors, anchorsFartherOff } from './anchors.ts';
import { bothNamesFrom, nameIn } from './label-text.ts';
import { dotLayout, dotPaint, LARGE_RANK } from './place-dot.ts';

/** Cities by rank with their dots, towns, villages, peaks; later layers win the space. */
export const settlementLayers: LayerGroup = (context) => [
  peaks(context),
  villages(context),
  towns(context),
  cities(context),
  capitals(context),
];

/** `from` is the zoom a place's class and population earn; none is shown before it. */
const EARNED: ExpressionSpecification = ['>=', ['zoom'], ['get', 'from']];
const HALO_WIDTH = 1.4;

function capitals({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'capital-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'place',
    filter: ['has', 'capital'],
    layout: {
      ...dotLayout,
      'text-field': bothNamesFrom(10, language),
      'text-font': FONT_STRONG,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 7, 15, 10, 20],
      // Farther off too: what happened in a capital is drawn there.
      'text-variable-anchor-offset': [
        'literal',
        [...anchors('left', 'right', 'top', 'bottom'), ...anchorsFartherOff(1.6)],
      ],
      'text-justify': 'auto',
    },
    paint: {
      ...dotPaint,
      'text-color': palette.cityLabel,
      'text-halo-color': palette.halo,
      'text-halo-width': HALO_WIDTH,
    },
  };
}

function cities({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'city-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'place',
    filter: ['all', ['==', ['get', 'class'], 'city'], ['!', ['has', 'capital']], EARNED],
    layout: {
      ...dotLayout,
      'symbol-sort-key': ['get', 'rank'],
      'text-field': bothNamesFrom(11, language),
      'text-font': ['step', ['zoom'], ['literal', FONT_REGULAR], 9, ['literal', FONT_STRONG]],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        5,
        ['case', ['<=', ['get', 'rank'], LARGE_RANK], 11, 10],
        8,
        ['case', ['<=', ['get', 'rank'], LARGE_RANK], 13.5, 11.5],
        11,
        ['case', ['<=', ['get', 'rank'], LARGE_RANK], 17, 14],
      ],
      'text-variable-anchor-offset': [
        'case',
        ['has', 'west'],
        // No side on which the name would reach over the line.
        ['literal', anchors('right', 'top', 'bottom')],
        ['literal', anchors('left', 'right', 'top', 'bottom')],
      ],
      'text-justify': 'auto',
      'text-padding': 4,
    },
    paint: {
      ...dotPaint,
      'text-color': palette.cityLabel,
      'text-halo-color': palette.halo,
      'text-halo-width': HALO_WIDTH,
    },
  };
}

function towns({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'town-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'place',
    minzoom: 9,
    filter: ['all', ['==', ['get', 'class'], 'town'], EARNED],
    layout: {
      'symbol-sort-key': ['get', 'from'],
      'text-field': nameIn(language),
      'text-font': FONT_REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 9, 10.5, 12, 13],
      'text-padding': 6,
    },
    paint: {
      'text-color': palette.townLabel,
      'text-halo-color': palette.halo,
      'text-halo-width': HALO_WIDTH,
    },
  };
}

function villages({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'village-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'place',
    minzoom: 12,
    filter: ['==', ['get', 'class'], 'village'],
    layout: {
      'text-field': nameIn(language),
      'text-font': FONT_REGULAR,
      'text-size': 11,
      'text-padding': 8,
    },
    paint: {
      'text-color': palette.townLabel,
      'text-halo-color': palette.halo,
      'text-halo-width': HALO_WIDTH,
    },
  };
}

function peaks({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'peak-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'peak',
    minzoom: 9,
    filter: ['>=', ['coalesce', ['get', 'ele'], 0], ['step', ['zoom'], 1000, 10, 600, 11, 0]],
    layout: {
      'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'ele'], 0]],
      'text-field': [
        'format',
        '▲ ',
        { 'font-scale': 0.7 },
        nameIn(language),
        {},
        '\n',
        {},
        ['to-string', ['coalesce', ['get', 'ele'], '']],
        { 'font-scale': 0.85 },
      ],
      'text-font': FONT_REGULAR,
      'text-size': 10,
      'text-padding': 14,
    },
    paint: { 'text-color': palette.peakLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
  };
}
