/** The data of the style's sources for a scene, and what changes in them from one scene to the next. */
import type { FeatureCollection, Point } from 'geojson';
import { footprintFills } from './footprint-fills.ts';
import { changedOpacities, changedShown, preloadedFills, preloadedSymbols } from './preloaded-features.ts';
import { type Scene, type SymbolMark, sameFootprints, sameSymbols } from './scene.ts';

export const FOOTPRINTS = 'incident-footprints';
/** What is highlighted of them, once more. */
export const HIGHLIGHTED = 'incident-highlighted';
/** Where footprints were before sources were switched; fades away. */
export const FADING_FOOTPRINTS = 'incident-fading';
export const SYMBOLS = 'incident-symbols';
/** Highlighted symbols of preloaded incidents. They are drawn over the plain ones, which stay where they are. */
export const HIGHLIGHTED_SYMBOLS = 'incident-highlighted-symbols';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** By the id of each source. */
export function dataOf(scene: Scene): ReadonlyMap<string, FeatureCollection> {
  return new Map([
    [FOOTPRINTS, footprintData(scene)],
    [HIGHLIGHTED, scene.highlighted],
    [FADING_FOOTPRINTS, NOTHING],
    [SYMBOLS, symbolData(scene)],
    [HIGHLIGHTED_SYMBOLS, symbolFeatures(separateHighlights(scene))],
  ]);
}

/** What the sources must be given, by id, when one scene follows another. */
export function changedData(before: Scene, after: Scene): ReadonlyMap<string, FeatureCollection> {
  const changed = new Map<string, FeatureCollection>();
  const isSamePreloaded = before.preloaded === after.preloaded;
  const isPreloaded = after.preloaded !== null;
  const sameFills =
    isPreloaded || sameFootprints(footprintFills(before.footprints), footprintFills(after.footprints));
  if (!isSamePreloaded || !sameFills) changed.set(FOOTPRINTS, footprintData(after));
  if (!sameFootprints(before.highlighted, after.highlighted)) changed.set(HIGHLIGHTED, after.highlighted);
  if (!isSamePreloaded || !(isPreloaded || sameSymbols(before.symbols, after.symbols)))
    changed.set(SYMBOLS, symbolData(after));
  if (!sameSymbols(separateHighlights(before), separateHighlights(after)))
    changed.set(HIGHLIGHTED_SYMBOLS, symbolFeatures(separateHighlights(after)));
  return changed;
}

export interface FeatureState {
  readonly source: string;
  readonly id: number;
  readonly state: { readonly shown: boolean } | { readonly opacity: number };
}

/** Feature states to set when a scene follows another with the same preloaded features. */
export function changedStates(before: Scene, after: Scene): readonly FeatureState[] {
  const { preloaded, shown } = after;
  if (!preloaded || !shown || !before.shown) return [];
  const symbols = changedShown(preloaded, before.shown, shown);
  const fills = changedOpacities(preloaded, before.shown, shown);
  return [
    ...symbols.map(([id, shown]) => ({ source: SYMBOLS, id, state: { shown } })),
    ...fills.map(([id, opacity]) => ({ source: FOOTPRINTS, id, state: { opacity } })),
  ];
}

// Of a preloaded scene neither list is read, because both are expensive to make.
function footprintData(scene: Scene): FeatureCollection {
  const { preloaded, shown } = scene;
  return preloaded && shown ? preloadedFills(preloaded, shown) : footprintFills(scene.footprints);
}

function symbolData(scene: Scene): FeatureCollection {
  const { preloaded, shown } = scene;
  return preloaded && shown ? preloadedSymbols(preloaded, shown) : symbolFeatures(scene.symbols);
}

function separateHighlights({ preloaded, highlightedSymbols }: Scene): Scene['symbols'] {
  return preloaded ? highlightedSymbols : [];
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
