import type { LayerGroup } from '#basemap/context.ts';
import { VECTOR_SOURCE } from '#basemap/context.ts';

/** Rivers, lakes, reservoirs. */
export const waterLayers: LayerGroup = ({ palette }) => [
  {
    id: 'river',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'river',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': palette.river,
      'line-width': [
        'interpolate',
        ['exponential', 1.4],
        ['zoom'],
        6,
        ['case', ['has', 'en'], 0.5, 0],
        9,
        ['case', ['has', 'en'], 1.1, 0.5],
        13,
        ['case', ['has', 'en'], 3, 1.6],
      ],
    },
  },
  {
    id: 'water',
    type: 'fill',
    source: VECTOR_SOURCE,
    'source-layer': 'water',
    paint: { 'fill-color': palette.inlandWater },
  },
  {
    id: 'water-shore',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'water',
    minzoom: 9,
    paint: { 'line-color': palette.river, 'line-width': 0.6 },
  },
];
