import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup, StyleContext } from '#basemap/context.ts';
import { VECTOR_SOURCE } from '#basemap/context.ts';
import { FONT_REGULAR, FONT_STRONG } from '#basemap/fonts.ts';
import { anchors } from './anchors.ts';
import { nameIn } from './label-text.ts';

/** Named places along the line. */
export const siteLayers: LayerGroup = (context) => [siteDots(context), sites(context)];

/** Places whose names, set to the right, would lie across the line. */
const WEST_OF_LINE = ['kijong-dong', 'bridge-no-return', 'panmun-station', 'kic'];

const PANMUNJOM_ZOOM = 8.5;
/** Beside its dot, else farther off: symbols that mark no site may lie there. */
const PANMUNJOM_FAR = [
  'top-left',
  [1, 1.6],
  'top-left',
  [2.4, 0.8],
  'top-left',
  [0.2, 3.2],
  'top-left',
  [3.2, 2.6],
];
/** From here on the Joint Security Area is named below Panmunjom. */
const AREA_ZOOM = 11;
const OTHER_NAME_ZOOM = 12;

function siteDots({ palette }: StyleContext): LayerSpecification {
  return {
    id: 'site-dot',
    type: 'circle',
    source: VECTOR_SOURCE,
    'source-layer': 'site',
    filter: siteEarned(),
    minzoom: PANMUNJOM_ZOOM,
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 9.5, 2, 13, 3],
      'circle-color': palette.lineLabel,
      'circle-stroke-color': palette.halo,
      'circle-stroke-width': 1,
    },
  };
}

/** Panmunjom is named early, other places as they become distinct. */
function siteEarned(): ExpressionSpecification {
  return [
    '>=',
    ['zoom'],
    ['case', ['==', ['get', 'id'], 'jsa'], PANMUNJOM_ZOOM, ['==', ['get', 'kind'], 'jsa'], 12.5, 11],
  ];
}

function sites({ palette, language }: StyleContext): LayerSpecification {
  return {
    id: 'site-name',
    type: 'symbol',
    source: VECTOR_SOURCE,
    'source-layer': 'site',
    minzoom: PANMUNJOM_ZOOM,
    filter: siteEarned(),
    layout: {
      'text-field': siteText(language),
      'text-font': ['match', ['get', 'kind'], 'jsa', ['literal', FONT_STRONG], ['literal', FONT_REGULAR]],
      'text-size': ['interpolate', ['linear'], ['zoom'], 9.5, 10.5, 13, 11.5],
      'text-max-width': ['case', ['==', ['get', 'id'], 'jsa'], 5, 10],
      'text-variable-anchor-offset': besideLine(),
      'text-justify': 'auto',
    },
    paint: { 'text-color': palette.lineLabel, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  };
}

/** The name; from near also what is there, and nearer the name in the other language. */
function siteText(language: StyleContext['language']): ExpressionSpecification {
  const other = language === 'en' ? 'ko' : 'en';
  const small = { 'font-scale': 0.8 };
  const name = [nameIn(language), {}];
  const area = ['\n', {}, ['coalesce', ['get', `detail_${language}`], ''], small];
  const otherName = ['\n', {}, ['coalesce', ['get', other], ''], small];
  const text = (...more: unknown[]) => [
    'case',
    ['has', 'detail_en'],
    ['format', ...name, ...area, ...more],
    ['format', ...name, ...more],
  ];
  const near = [AREA_ZOOM, text(), OTHER_NAME_ZOOM, text(...otherName)];
  return ['step', ['zoom'], ['format', ...name], ...near] as unknown as ExpressionSpecification;
}

/**
 * Each name keeps to its own side of the line, and gives way where it finds no room there. At Panmunjom the line
 * comes from the north-west and turns north-east: far out its south-east is free, from near its south-west.
 */
function besideLine(): ExpressionSpecification {
  const bySite = (panmunjom: (string | number[])[]): ExpressionSpecification => [
    'case',
    ['==', ['get', 'id'], 'jsa'],
    ['literal', panmunjom],
    ['in', ['get', 'id'], ['literal', WEST_OF_LINE]],
    ['literal', anchors('right', 'top-right', 'bottom-right')],
    ['literal', anchors('left', 'top-left', 'bottom-left')],
  ];
  return ['step', ['zoom'], bySite(PANMUNJOM_FAR), 13, bySite(['top-right', [-0.2, 0.5]])];
}
