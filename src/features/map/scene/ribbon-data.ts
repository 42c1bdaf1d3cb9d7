/** What the style's sources hold of the ribbons, and where on the map the symbols of each incident stand. */
import type { FeatureCollection, Position } from 'geojson';
import type { RibbonData } from './ribbon-features.ts';

export const RIBBON_LINES = 'incident-ribbons';
export const RIBBON_FADES = 'incident-ribbon-fades';
export const RIBBON_SYMBOLS = 'incident-ribbon-symbols';
export const RIBBON_INK = 'incident-ribbon-ink';

/** By the id of each source. */
export function sourcesOf({
  lines,
  fades,
  symbols,
  ink,
}: RibbonData): ReadonlyMap<string, FeatureCollection> {
  return new Map<string, FeatureCollection>([
    [RIBBON_LINES, lines],
    [RIBBON_FADES, fades],
    [RIBBON_SYMBOLS, symbols],
    [RIBBON_INK, ink],
  ]);
}

/** By the id of the incident, west to east. */
export function symbolPositions({ symbols }: RibbonData): ReadonlyMap<string, readonly Position[]> {
  const positions = new Map<string, Position[]>();
  for (const { geometry, properties } of symbols.features) {
    const known = positions.get(properties.id);
    if (known) known.push(geometry.coordinates);
    else positions.set(properties.id, [geometry.coordinates]);
  }
  return positions;
}
