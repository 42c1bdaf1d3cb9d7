/** The layers of the ribbons: below the line and all names, but for the symbols, which lie on top. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { RIBBON_SYMBOL_SIZE } from '#features/map/engine/images/ribbon-symbol-images.ts';
import type { SymbolColors } from '#features/map/engine/images/symbol-images.ts';
import { RIBBON_FADES, RIBBON_INK, RIBBON_LINES, RIBBON_SYMBOLS } from '#features/map/scene/ribbon-data.ts';
import { ADDED_UP, type LinePart, STEPPED_BACK } from '#features/map/scene/ribbon-features.ts';

export const RIBBON_SYMBOL_LAYER = 'incident-ribbon-symbol';
/** Unseen: what the pointer meets of a ribbon, as wide as its lane. */
export const RIBBON_HIT_LAYER = 'incident-ribbon-hit';

const width = ['get', 'width'];

/**
 * What is left of a ribbon that steps back for a selected one, by its share, 0 to 1. On dark ground a share of a colour is
 * as good as lost: there it is lighter, and more of it is left, 3:1 at what a selection leaves of the others.
 */
function opacityOn(lift: number) {
  const share = ['get', 'opacity'];
  return lift === 0 ? share : ['interpolate', ['linear'], share, 0, 0, STEPPED_BACK, ON_DARK, 1, 1];
}

/** Of the ribbons that step back, on dark ground. */
export const ON_DARK = 0.74;

/** The colour of a ribbon with so much white in it, percent, as its symbols have. */
function colorOn(lift: number) {
  const color = ['to-color', ['get', 'color']];
  return lift === 0 ? color : ['interpolate', ['linear'], lift / 100, 0, color, 1, '#ffffff'];
}

/** Ground that a ribbon has to either side, px: it tells it from what lies beneath, and from the next. */
export const CASING = 1.5;
export const CASING_OPACITY = 0.8;
/** Of what joins the pieces of a ribbon, px. */
export const LINK_WIDTH = 1.2;
/** Dashes that are at least so wide are hollow; of thinner ones hardly more than the edges would be left. */
export const WIDE_ENOUGH = 4.4;
/** Thickness of the edge of a hollow dash, px. */
export const EDGE = 1.4;
/** What is left of a ribbon at the outer bound of an uncertain end: it still says how far the place may reach. */
export const FAINTEST = 0.17;

export function ribbonLayers({ paper, ink, accent, lift }: SymbolColors): LayerSpecification[] {
  const color = colorOn(lift);
  const opacity = opacityOn(lift);
  return [
    {
      id: 'incident-ribbon-ink',
      type: 'fill',
      source: RIBBON_INK,
      paint: { 'fill-color': ink, 'fill-opacity': ['*', ADDED_UP, ['get', 'opacity']] },
    },
    lineLayer('incident-ribbon-case', 'case', {
      'line-color': paper,
      'line-width': ['+', width, 2 * CASING],
      'line-opacity': ['*', CASING_OPACITY, opacity],
    }),
    lineLayer('incident-ribbon-link', 'link', {
      'line-color': color,
      'line-width': LINK_WIDTH,
      'line-opacity': opacity,
      'line-dasharray': [1, 2.6],
    }),
    lineLayer('incident-ribbon-stroke', 'stroke', {
      'line-color': color,
      'line-width': width,
      'line-opacity': opacity,
    }),
    lineLayer('incident-ribbon-core', 'stroke', {
      'line-color': paper,
      'line-width': [
        'case',
        ['all', ['get', 'hollow'], ['>=', width, WIDE_ENOUGH]],
        ['-', width, 2 * EDGE],
        0,
      ],
    }),
    fadeLayer(paper),
    lineLayer('incident-ribbon-post', 'post', { 'line-color': accent, 'line-width': width }),
    lineLayer('incident-ribbon-bracket', 'bracket', {
      'line-color': ink,
      'line-width': width,
      'line-opacity': opacity,
    }),
    lineLayer(RIBBON_HIT_LAYER, 'case', { 'line-width': ['get', 'reach'], 'line-opacity': 0 }),
  ];
}

function lineLayer(id: string, part: LinePart, paint: object): LayerSpecification {
  return {
    id,
    type: 'line',
    source: RIBBON_LINES,
    filter: ['==', ['get', 'part'], part],
    layout: { 'line-join': 'round', 'line-sort-key': ['get', 'order'] },
    paint,
  } as unknown as LayerSpecification;
}

/** The ground laid over a ribbon's uncertain ends, the thicker the less is known: a gradient has one colour for all. */
function fadeLayer(paper: string): LayerSpecification {
  return {
    id: 'incident-ribbon-fade',
    type: 'line',
    source: RIBBON_FADES,
    layout: { 'line-join': 'round' },
    paint: {
      'line-width': ['+', width, 1],
      'line-gradient': [
        'interpolate',
        ['linear'],
        ['line-progress'],
        0,
        transparent(paper, 1 - FAINTEST),
        1,
        transparent(paper, 0),
      ],
    },
  } as unknown as LayerSpecification;
}

/** A colour such as #f4f1ea with an opacity. */
function transparent(color: string, opacity: number): string {
  return `${color}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;
}

export function ribbonSymbolLayer({ lift }: Pick<SymbolColors, 'lift'>): LayerSpecification {
  return {
    id: RIBBON_SYMBOL_LAYER,
    type: 'symbol',
    source: RIBBON_SYMBOLS,
    layout: {
      'icon-image': ['get', 'image'],
      'icon-size': ['/', ['get', 'size'], RIBBON_SYMBOL_SIZE],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: { 'icon-opacity': opacityOn(lift) },
  } as unknown as LayerSpecification;
}
