import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { areaLabelLayers, frameLabelLayers } from '#basemap/labels/area-labels.ts';
import { bandLabelLayers, lineLabelLayers } from '#basemap/labels/line-labels.ts';
import { settlementLayers } from '#basemap/labels/settlements.ts';
import { siteLayers } from '#basemap/labels/sites.ts';
import { boundaryLayers } from '#basemap/layers/boundaries.ts';
import { demarcationLayers, mdlLayers } from '#basemap/layers/demarcation.ts';
import { groundLayers } from '#basemap/layers/ground.ts';
import { RELIEF_ENCODING, RELIEF_MAX_ZOOM, RELIEF_MIN_ZOOM } from '#basemap/layers/relief-encoding.ts';
import { waterLayers } from '#basemap/layers/water.ts';
import { wayLayers } from '#basemap/layers/ways.ts';
import type { Language } from '#domain/record/language.ts';
import { RELIEF_SOURCE, type StyleContext, TERRAIN_SOURCE, VECTOR_SOURCE } from './context.ts';
import { type Flavor, PALETTES } from './flavors.ts';
import { fontFaces } from './fonts.ts';

export interface StyleOptions {
  flavor: Flavor;
  language: Language;
  /** Absolute URL of the app's public root, ending in '/'. */
  assetBase: string;
}

/** Id of an empty layer below the MDL and all labels: incident footprints are inserted before it. */
export const INCIDENT_SLOT = 'incident-slot';

const slot: LayerSpecification = { id: INCIDENT_SLOT, type: 'background', layout: { visibility: 'none' } };

/** The whole base map as a MapLibre style. Pure: the same options give the same style. */
export function buildStyle({ flavor, language, assetBase }: StyleOptions): StyleSpecification {
  const context: StyleContext = { palette: PALETTES[flavor], language };
  const grounds = [groundLayers, waterLayers, boundaryLayers, wayLayers, demarcationLayers];
  // The engine places labels from the last layer down: names of expanses give way to names of places.
  const labels = [
    areaLabelLayers,
    lineLabelLayers,
    settlementLayers,
    siteLayers,
    frameLabelLayers,
    bandLabelLayers,
  ];
  const layersOf = (groups: typeof grounds) => groups.flatMap((group) => group(context));
  const relief = {
    type: 'raster-dem' as const,
    tiles: [`pmtiles://${assetBase}basemap/relief.pmtiles/{z}/{x}/{y}`],
    minzoom: RELIEF_MIN_ZOOM,
    maxzoom: RELIEF_MAX_ZOOM,
    tileSize: 512,
    ...RELIEF_ENCODING,
  };
  return {
    version: 8,
    name: `DMZ Incident Map, ${flavor}, ${language}`,
    'font-faces': fontFaces(assetBase),
    sources: {
      [VECTOR_SOURCE]: {
        type: 'vector',
        tiles: [`pmtiles://${assetBase}basemap/basemap.pmtiles/{z}/{x}/{y}`],
        minzoom: 4,
        maxzoom: 10,
      },
      [RELIEF_SOURCE]: relief,
      // Shading and 3-D terrain need the tiles at different resolutions, so each has its own source.
      [TERRAIN_SOURCE]: relief,
    },
    layers: [...layersOf(grounds), slot, ...mdlLayers(context), ...layersOf(labels)],
  };
}
