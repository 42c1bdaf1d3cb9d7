import type { LayerGroup } from '#basemap/context.ts';
import { VECTOR_SOURCE } from '#basemap/context.ts';
import { TICK_OF_ZOOM } from './tick-size.ts';

/** The DMZ as a band, its limits, and the lines at sea. */
export const demarcationLayers: LayerGroup = ({ palette }) => [
  {
    id: 'dmz',
    type: 'fill',
    source: VECTOR_SOURCE,
    'source-layer': 'dmz',
    paint: {
      'fill-color': palette.dmz,
      'fill-antialias': false,
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.5, 8, 0.32, 12, 0.16],
    },
  },
  {
    id: 'dmz-limit',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'dmz_limit',
    minzoom: 8,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.dmzLimit,
      'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.5, 12, 1.2],
      'line-opacity': 0.75,
    },
  },
  {
    id: 'sea-line',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'sea_line',
    filter: ['==', ['get', 'kind'], 'nll'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.seaLine,
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.9, 9, 1.5],
      'line-dasharray': [4, 3],
    },
  },
  {
    id: 'estuary-line',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'sea_line',
    minzoom: 7,
    filter: ['==', ['get', 'kind'], 'estuary'],
    paint: { 'line-color': palette.estuary, 'line-width': 1.1, 'line-dasharray': [0.6, 3] },
  },
];

/** From this zoom the strip between the public readings of the MDL is wider than the line, in many places. */
export const MDL_BAND_ZOOM = 10;

/** The MDL and its ticks: the strongest line, which nothing but names and symbols may cover. From near it is a band. */
export const mdlLayers: LayerGroup = ({ palette }) => [
  {
    id: 'mdl-casing',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'mdl',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.mdlCasing,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], MDL_BAND_ZOOM, 0.8, MDL_BAND_ZOOM + 1, 0],
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, 2.2, 8, 3.8, 12, 5.5],
    },
  },
  {
    // Neither reading is known to tens of metres, so that its edge must not look it: a blur of some 60 m.
    id: 'mdl-band-blur',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'mdl_band',
    minzoom: MDL_BAND_ZOOM,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.mdl,
      'line-opacity': 0.24,
      'line-width': ['interpolate', ['exponential', 2], ['zoom'], MDL_BAND_ZOOM, 2, MDL_BAND_ZOOM + 4, 32],
      'line-blur': ['interpolate', ['exponential', 2], ['zoom'], MDL_BAND_ZOOM, 1, MDL_BAND_ZOOM + 4, 16],
    },
  },
  {
    id: 'mdl-band',
    type: 'fill',
    source: VECTOR_SOURCE,
    'source-layer': 'mdl_band',
    minzoom: MDL_BAND_ZOOM - 1,
    paint: {
      'fill-color': palette.mdl,
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], MDL_BAND_ZOOM - 1, 0, MDL_BAND_ZOOM, 0.34],
    },
  },
  {
    id: 'mdl-band-edge',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'mdl_band',
    minzoom: MDL_BAND_ZOOM - 1,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.mdl,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], MDL_BAND_ZOOM - 1, 0, MDL_BAND_ZOOM, 0.6],
      'line-width': 1,
    },
  },
  {
    id: 'mdl',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'mdl',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.mdl,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], MDL_BAND_ZOOM, 1, MDL_BAND_ZOOM + 1, 0],
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1.1, 8, 1.9, MDL_BAND_ZOOM, 2.3],
    },
  },
  {
    id: 'mdl-tick',
    type: 'line',
    source: VECTOR_SOURCE,
    'source-layer': 'tick',
    minzoom: 8.6,
    filter: ['all', ['==', ['get', 'kind'], 'line'], TICK_OF_ZOOM],
    paint: { 'line-color': palette.mdl, 'line-width': 1.2 },
  },
];
