/** What the style's sources hold of a scene, and what they must be told when another follows. */
import type { FeatureCollection, Point } from 'geojson';
import { washesOf } from './footprint-fills.ts';
import { changedInks, changedShown, readySymbols, readyWashes } from './preloaded-features.ts';
import { type Scene, type SymbolMark, sameFootprints, sameSymbols } from './scene.ts';

export const FOOTPRINTS = 'incident-footprints';
/** What is lit of them, once more. */
export const LIT = 'incident-lit';
/** Where footprints were before sources were switched; fades away. */
export const LEFT_BEHIND = 'incident-left-behind';
export const SYMBOLS = 'incident-symbols';
/** The lit symbols of those that stand ready, over their plain ones, which stay where they are. */
export const LIT_SYMBOLS = 'incident-lit-symbols';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** By the id of each source. */
export function dataOf(scene: Scene): ReadonlyMap<string, FeatureCollection> {
  return new Map([
    [FOOTPRINTS, footprintData(scene)],
    [LIT, scene.lit],
    [LEFT_BEHIND, NOTHING],
    [SYMBOLS, symbolData(scene)],
    [LIT_SYMBOLS, symbolFeatures(litApart(scene))],
  ]);
}

/** What the sources must be given, by id, when one scene follows another. */
export function changedData(before: Scene, after: Scene): ReadonlyMap<string, FeatureCollection> {
  const changed = new Map<string, FeatureCollection>();
  const isSameReady = before.ready === after.ready;
  const isReady = after.ready !== null;
  const sameWashes = isReady || sameFootprints(washesOf(before.footprints), washesOf(after.footprints));
  if (!isSameReady || !sameWashes) changed.set(FOOTPRINTS, footprintData(after));
  if (!sameFootprints(before.lit, after.lit)) changed.set(LIT, after.lit);
  if (!isSameReady || !(isReady || sameSymbols(before.symbols, after.symbols)))
    changed.set(SYMBOLS, symbolData(after));
  if (!sameSymbols(litApart(before), litApart(after)))
    changed.set(LIT_SYMBOLS, symbolFeatures(litApart(after)));
  return changed;
}

export interface FeatureState {
  readonly source: string;
  readonly id: number;
  readonly state: { readonly shown: boolean } | { readonly ink: number };
}

/** What is to be told of what stands ready, when a scene follows another with the same ready. */
export function changedStates(before: Scene, after: Scene): readonly FeatureState[] {
  const { ready, shown } = after;
  if (!ready || !shown || !before.shown) return [];
  const symbols = changedShown(ready, before.shown, shown);
  const washes = changedInks(ready, before.shown, shown);
  return [
    ...symbols.map(([id, shown]) => ({ source: SYMBOLS, id, state: { shown } })),
    ...washes.map(([id, ink]) => ({ source: FOOTPRINTS, id, state: { ink } })),
  ];
}

// Of a scene that is ready neither list is asked for: it would be made for nothing.
function footprintData(scene: Scene): FeatureCollection {
  const { ready, shown } = scene;
  return ready && shown ? readyWashes(ready, shown) : washesOf(scene.footprints);
}

function symbolData(scene: Scene): FeatureCollection {
  const { ready, shown } = scene;
  return ready && shown ? readySymbols(ready, shown) : symbolFeatures(scene.symbols);
}

function litApart({ ready, litSymbols }: Scene): Scene['symbols'] {
  return ready ? litSymbols : [];
}

/** Symbols as points; the lit ones come last, so that they lie on top. */
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
