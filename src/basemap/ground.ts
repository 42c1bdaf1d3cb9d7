import type { LayerGroup } from './context';
import { RELIEF_SOURCE, VECTOR_SOURCE } from './context';

/** Sea, depth, land, relief, coast. */
export const groundLayers: LayerGroup = ({ palette }) => [
  { id: 'sea', type: 'background', paint: { 'background-color': palette.water } },
  {
    id: 'depth',
    type: 'fill',
    source: VECTOR_SOURCE,
    'source-layer': 'bathymetry',
    paint: {
      'fill-color': [
        'step',
        ['get', 'depth_m'],
        palette.depths[0],
        1000,
        palette.depths[1],
        2000,
        palette.depths[2],
      ],
      'fill-antialias': false,
    },
  },
  {
    id: 'land',
    type: 'fill',
    source: VECTOR_SOURCE,
    'source-layer': 'land',
    paint: { 'fill-color': ['match', ['get', 'kind'], 'korea', palette.land, palette.neighbour] },
  },
  {
    id: 'relief',
    type: 'hillshade',
    source: RELIEF_SOURCE,
    paint: {
      'hillshade-method': 'igor',
      'hillshade-illumination-direction': 315,
      'hillshade-illumination-anchor': 'map',
      'hillshade-shadow-color': palette.reliefShadow,
      'hillshade-highlight-color': palette.reliefHighlight,
      'hillshade-exaggeration': [
        'interpolate',
        ['linear'],
        ['zoom'],
        5,
        palette.reliefStrength,
        9,
        palette.reliefStrength,
        13,
        palette.reliefStrength * 0.7,
      ],
    },
  },
  {
    id: 'coast',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'land',
    paint: {
      'line-color': palette.coast,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.4, 8, 0.7, 12, 1],
    },
  },
];
