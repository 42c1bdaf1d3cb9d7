import type { LayerGroup } from '#basemap/context.ts';
import { VECTOR_SOURCE } from '#basemap/context.ts';

/** Borders of counties, provinces and states; the line between the two Koreas has a file of its own. */
export const boundaryLayers: LayerGroup = ({ palette }) => [
  {
    id: 'county-line',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'boundary',
    minzoom: 9,
    filter: ['==', ['get', 'level'], 2],
    paint: { 'line-color': palette.county, 'line-width': 0.8, 'line-dasharray': [3, 2] },
  },
  {
    id: 'province-line',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'boundary',
    minzoom: 5.5,
    filter: ['==', ['get', 'level'], 1],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.province,
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.5, 8, 0.9, 12, 1.3],
      'line-dasharray': [4, 1.5, 1, 1.5],
    },
  },
  {
    id: 'country-line',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'boundary',
    filter: ['==', ['get', 'level'], 0],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.country,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.7, 8, 1.2],
    },
  },
];
