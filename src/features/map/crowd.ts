/**
 * A crowd on the map. To send thousands of symbols takes the engine longer than many frames, so what a little scrub may
 * come to show is sent once, numbered; a step then tells only which of it came and went (the engine's feature state).
 */
import type { FeatureCollection, Point } from 'geojson';
import type { Placement } from '../../domain/placement';
import type { VisibleIncident } from '../../domain/query';
import { footprintOf, type Ready, type Scene, symbolOf } from './scene';
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
  const placed = incidents.flatMap((incident) => {
    const placement = placements.get(incident.id);
    return placement ? [{ incident, placement }] : [];
  });
  const features = placed.flatMap(({ incident, placement: { footprint } }) =>
    footprint ? [footprintOf(incident, footprint)] : [],
  );
  const firstNumber = numbersUsed + 1;
  numbersUsed += incidents.length;
  return {
    symbols: placed.flatMap(({ incident, placement: { symbolAt } }) =>
      symbolAt ? [symbolOf(incident, symbolAt, 'plain')] : [],
    ),
    washes: merged({ type: 'FeatureCollection', features }),
    firstNumber,
  };
}

/** All symbols that are ready, those of the scene shown. */
export function readySymbols(scene: Scene, ready: Ready): FeatureCollection<Point> {
  const shown = shownIn(scene, ready);
  return {
    type: 'FeatureCollection',
    features: ready.symbols.map(({ id, image, at }, index) => ({
      type: 'Feature',
      id: ready.firstNumber + index,
      geometry: { type: 'Point', coordinates: [...at] },
      properties: { id, image, rank: 0, shown: shown[index] },
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
  return changes(shownIn(before, ready), shownIn(after, ready), ready.firstNumber);
}

/** By number: the inks that become others. */
export function changedInks(
  before: Scene,
  after: Scene,
  ready: Ready,
): readonly (readonly [number, number])[] {
  const [had, has] = [before, after].map(({ footprints }) => inksOf(ready.washes, footprints));
  return changes(had ?? [], has ?? [], ready.firstNumber);
}

function changes<T>(before: readonly T[], after: readonly T[], firstNumber: number): [number, T][] {
  return after.flatMap((value, index): [number, T][] =>
    value === before[index] ? [] : [[firstNumber + index, value]],
  );
}

function shownIn({ symbols }: Scene, ready: Ready): readonly boolean[] {
  const keys = new Set(symbols.map(keyOf));
  return ready.symbols.map((symbol) => keys.has(keyOf(symbol)));
}

function keyOf({ id, standing }: Scene['symbols'][number]): string {
  return `${id} ${standing}`;
}
