import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup } from '#basemap/context.ts';
import { RELIEF_SOURCE, VECTOR_SOURCE } from '#basemap/context.ts';
import type { Palette } from '#basemap/flavors.ts';

const CONTOUR_ZOOM = 10.3;

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
      // The depth contours are drawn for small scales: close up they would look falsely exact.
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 7, 1, 9, 0.4],
    },
  },
  {
    id: 'land',
    type: 'fill',
    source: VECTOR_SOURCE,
    'source-layer': 'land',
    filter: ['==', ['get', 'kind'], 'korea'],
    paint: { 'fill-color': palette.land },
  },
  relief(palette),
  contour(palette),
  // Above the relief, so that the neighbours stay flat and the peninsula stands out.
  {
    id: 'neighbour',
    type: 'fill',
    source: VECTOR_SOURCE,
    'source-layer': 'land',
    filter: ['==', ['get', 'kind'], 'neighbour'],
    paint: { 'fill-color': palette.neighbour },
  },
  coast(palette, 'coast', 'land', 'korea'),
  coast(palette, 'neighbour-coast', 'coast', 'neighbour'),
];

function relief(palette: Palette): LayerSpecification {
  return {
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
  };
}

/** Lines of equal height, where the ground is seen close enough to ask for more than its shading. */
function contour(palette: Palette): LayerSpecification {
  return {
    id: 'contour',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'contour',
    minzoom: CONTOUR_ZOOM,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.contour,
      'line-width': ['case', ['has', 'index'], 1.1, 0.6],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], CONTOUR_ZOOM, 0, CONTOUR_ZOOM + 0.7, 0.9],
    },
  };
}

/** Korea's outline is all coast and border; the neighbours' has artificial edges, so theirs are lines apart. */
function coast(palette: Palette, id: string, layer: string, kind: string): LayerSpecification {
  return {
    id,
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': layer,
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.coast,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.4, 8, 0.7, 12, 1],
    },
  };
}
