import type { GeographyFeature } from './geography';

/** A feature on its way into the vector tiles. */
export interface TileFeature extends GeographyFeature {
  /** Lowest zoom whose tiles hold the feature. */
  minZoom: number;
}
