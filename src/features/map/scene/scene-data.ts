/** The data of the style's sources for a scene, and what changes in them from one scene to the next. */
import type { FeatureCollection, Point } from 'geojson';
import { type Scene, type SymbolMark, sameFootprints, sameSymbols } from './scene.ts';

export const FOOTPRINTS = 'incident-footprints';
/** What is highlighted of them, once more. */
export const HIGHLIGHTED = 'incident-highlighted';
/** Where footprints were before sources were switched; fades away. */
export const FADING_FOOTPRINTS = 'incident-fading';
export const SYMBOLS = 'incident-symbols';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** By the id of each source. */
export function dataOf(scene: Scene): ReadonlyMap<string, FeatureCollection> {
  return new Map([
    [FOOTPRINTS, scene.footprints],
    [HIGHLIGHTED, scene.highlighted],
    [FADING_FOOTPRINTS, NOTHING],
    [SYMBOLS, symbolFeatures(scene.symbols)],
  ]);
}

/** What the sources must be given, by id, when one scene follows another. */
export function changedData(before: Scene, after: Scene): ReadonlyMap<string, FeatureCollection> {
  const changed = new Map<string, FeatureCollection>();
  if (!sameFootprints(before.footprints, after.footprints)) changed.set(FOOTPRINTS, after.footprints);
  if (!sameFootprints(before.highlighted, after.highlighted)) changed.set(HIGHLIGHTED, after.highlighted);
  if (!sameSymbols(before.symbols, after.symbols)) changed.set(SYMBOLS, symbolFeatures(after.symbols));
  return changed;
}

/** Symbols as points; the highlighted ones come last, so that they lie on top. */
export function symbolFeatures(symbols: readonly SymbolMark[]): FeatureCollection<Point> {
  const rank = { plain: 0, hovered: 1, selected: 2 };
  return {
    type: 'FeatureCollection',
    features: symbols.map(({ id, image, emphasis, at }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...at] },
      properties: { id, image, rank: rank[emphasis] },
    })),
  };
}
