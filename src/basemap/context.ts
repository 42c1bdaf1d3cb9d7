import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '#domain/record/language.ts';
import type { Palette } from './flavors.ts';

/** What every group of layers is drawn from. */
export interface StyleContext {
  palette: Palette;
  language: Language;
}

/** One theme of the base map: pure, bottom layer first. */
export type LayerGroup = (context: StyleContext) => LayerSpecification[];

/** Ids of the style's sources. */
export const VECTOR_SOURCE = 'basemap';
export const RELIEF_SOURCE = 'relief';
export const TERRAIN_SOURCE = 'terrain';
