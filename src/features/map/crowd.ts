/**
 * A crowd on the map. To send thousands of symbols takes the engine longer than many frames, so what a little scrub may
 * come to show is sent once, numbered; a step then tells only which of it came and went (the engine's feature state).
 */
import type { FeatureCollection, Point } from 'geojson';
import type { Placement } from '../../domain/placement';
import type { VisibleIncident } from '../../domain/query';
import { picturesOf, type Ready, type Scene } from './scene';
import { inksOf, merged } from './washes';

/** Up to here what is shown is simply sent. */
const FEW = 200;

let numbersUsed = 0;

/** What to have ready, of all that a little scrub may come to show; null where that is few. */
export function readyOf(
  incidents: readonly VisibleIncident[],
  placements: ReadonlyMap<string, Placement>,
): Ready | null {
  if (incidents.length <= FEW) return null;
  const pictures = incidents.flatMap((incident) => {
    const placement = placements.get(incident.id);
    return placement ? [picturesOf(incident, placement)] : [];
  });
  const features = pictures.flatMap(({ wash }) => wash ?? []);
  const firstNumber = numbersUsed + 1;
  numbersUsed += incidents.length;
  return {
    symbols: pictures.flatMap(({ symbol }) => symbol ?? []),
    washes: merged({ type: 'FeatureCollection', features }),
    firstNumber,
  };
}

/** All symbols that are ready, those of the scene shown. */
export function readySymbols(scene: Scene, ready: Ready): FeatureCollection<Point> {
  const shown = keysOf(scene.symbols);
  return {
    type: 'FeatureCollection',
    features: ready.symbols.map(({ id, key, image, at }, index) => ({
      type: 'Feature',
      id: ready.firstNumber + index,
      geometry: { type: 'Point', coordinates: [...at] },
      properties: { id, image, rank: 0, shown: shown.has(key) },
    })),
  };
}

/** All washes that are ready, with the ink that the scene's footprints have together. */
export function readyWashes(scene: Scene, ready: Ready): FeatureCollection {
  const inks = inksOf(ready.washes, scene.footprints);
  const features = ready.washes.features.map((wash, index) => ({
    ...wash,
    id: ready.firstNumber + index,
    properties: { ...wash.properties, ink: inks[index] },
  }));
  return { type: 'FeatureCollection', features };
}

/** By number: which of the ready symbols are to be shown or hidden when one scene follows another. */
export function changedShown(
  before: Scene,
  after: Scene,
  ready: Ready,
): readonly (readonly [number, boolean])[] {
  const [were, are] = [keysOf(before.symbols), keysOf(after.symbols)];
  const changed: [number, boolean][] = [];
  ready.symbols.forEach(({ key }, index) => {
    const isShown = are.has(key);
    if (isShown !== were.has(key)) changed.push([ready.firstNumber + index, isShown]);
  });
  return changed;
}

/** By number: the inks that become others. */
export function changedInks(
  before: Scene,
  after: Scene,
  ready: Ready,
): readonly (readonly [number, number])[] {
  const had = inksOf(ready.washes, before.footprints);
  return inksOf(ready.washes, after.footprints).flatMap((ink, index): [number, number][] =>
    ink === had[index] ? [] : [[ready.firstNumber + index, ink]],
  );
}

const keys = new WeakMap<Scene['symbols'], ReadonlySet<string>>();

function keysOf(symbols: Scene['symbols']): ReadonlySet<string> {
  const known = keys.get(symbols) ?? new Set(symbols.map(({ key }) => key));
  keys.set(symbols, known);
  return known;
}
