import type { GeographyFeature, Properties } from '#cli/basemap/geography.ts';

/** A feature on its way into the vector tiles. */
export interface TileFeature extends GeographyFeature {
  /** Lowest zoom whose tiles hold the feature. */
  minZoom: number;
}

/** The same ground with other properties, of which those without a value are left out. */
export function tileFeature(feature: GeographyFeature, properties: Properties, minZoom: number): TileFeature {
  const kept = Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  );
  return { type: 'Feature', geometry: feature.geometry, properties: kept, minZoom };
}
