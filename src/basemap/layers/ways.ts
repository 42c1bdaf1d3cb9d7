import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup, StyleContext } from '#basemap/context.ts';
import { VECTOR_SOURCE } from '#basemap/context.ts';

/** Roads and railways: a quiet net that says how one gets to the line. */
export const wayLayers: LayerGroup = (context) => [roadCasing(context), road(context), ...railways(context)];

/** Pixels by class of road. */
function byClass(motorway: number, trunk: number, primary: number, other: number): ExpressionSpecification {
  return ['match', ['get', 'class'], 'motorway', motorway, 'trunk', trunk, 'primary', primary, other];
}

function roadCasing({ palette }: StyleContext): LayerSpecification {
  return {
    id: 'road-casing',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'road',
    minzoom: 7,
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: {
      'line-color': palette.roadCasing,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 7, 0.6, 9, 1],
      'line-width': [
        'interpolate',
        ['exponential', 1.5],
        ['zoom'],
        7,
        byClass(1, 0.7, 0.4, 0.4),
        10,
        byClass(3, 2.4, 1.7, 1.1),
        14,
        byClass(9, 8, 6.5, 5),
      ],
    },
  };
}

function road({ palette }: StyleContext): LayerSpecification {
  return {
    id: 'road',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'road',
    minzoom: 9,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.road,
      'line-width': [
        'interpolate',
        ['exponential', 1.5],
        ['zoom'],
        9,
        byClass(1.1, 0.8, 0.4, 0.4),
        10,
        byClass(1.8, 1.4, 0.9, 0.5),
        14,
        byClass(7, 6, 4.8, 3.6),
      ],
    },
  };
}

function railways({ palette }: StyleContext): LayerSpecification[] {
  const rail = { type: 'line', source: VECTOR_SOURCE, 'source-layer': 'rail' } as const;
  return [
    {
      ...rail,
      id: 'rail',
      minzoom: 8,
      filter: ['!', ['has', 'approximate']],
      paint: {
        'line-color': palette.rail,
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.5, 10, 0.9, 13, 1.4],
      },
    },
    {
      ...rail,
      id: 'rail-ties',
      minzoom: 9.5,
      filter: ['!', ['has', 'approximate']],
      paint: {
        'line-color': palette.rail,
        'line-width': ['interpolate', ['linear'], ['zoom'], 9, 2.6, 13, 5],
        'line-dasharray': [0.2, 3],
      },
    },
    {
      ...rail,
      id: 'rail-approximate',
      minzoom: 9,
      filter: ['has', 'approximate'],
      paint: { 'line-color': palette.rail, 'line-width': 1.2, 'line-dasharray': [2, 2.5] },
    },
  ];
}
