/**
 * What stands ready on the map. To send symbols takes the engine longer than a frame, thousands many frames, so what a little scrub may
 * come to show is sent once, numbered; a step then tells only which of it came and went (the engine's feature state).
 */
import type { FeatureCollection, Point } from 'geojson';
import type { Placement } from '#domain/placement/placement.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { inkOfMany, mergedWashes } from './footprint-fills.ts';
import { picturesOf, type Ready, type SceneInput } from './scene.ts';

/**
 * Two ranges of numbers take turns: while those of one are drawn and told of, the next are on their way. A new one each
 * time would have the engine remember more and more.
 */
const RANGE = 2 ** 24;

/** {@link readyOf} for one map: each answer has the range of numbers that the one before it has not. */
export function numberingReady() {
  let turn = 0;
  return (
    incidents: readonly VisibleIncident[],
    placements: ReadonlyMap<string, Placement>,
    subject: SceneInput['subject'],
  ): Ready | null => {
    if (incidents.length > 0) turn = 1 - turn;
    return readyOf(incidents, placements, subject, 1 + turn * RANGE);
  };
}

/** What to have ready, of all that a little scrub may come to show; null where that is nothing. */
export function readyOf(
  incidents: readonly VisibleIncident[],
  placements: ReadonlyMap<string, Placement>,
  subject: SceneInput['subject'],
  firstNumber = 1,
): Ready | null {
  if (incidents.length === 0) return null;
  const pictures = incidents.map((incident) => {
    const placement = placements.get(incident.id);
    return placement ? picturesOf(incident, placement, subject) : null;
  });
  const footprints = pictures.map((picture) => picture?.wash ?? null);
  return {
    incidents,
    symbols: pictures.map((picture) => picture?.symbol ?? null),
    footprints,
    ...mergedWashes(footprints),
    firstNumber,
  };
}

/** All symbols that are ready, those of the scene shown. */
export function readySymbols(ready: Ready, shown: Uint8Array): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: ready.symbols.flatMap((symbol, at) =>
      symbol
        ? [
            {
              type: 'Feature',
              id: ready.firstNumber + at,
              geometry: { type: 'Point', coordinates: [...symbol.at] },
              properties: { id: symbol.id, image: symbol.image, rank: 0, shown: shown[at] === 1 },
            },
          ]
        : [],
    ),
  };
}

/** All washes that are ready, with the ink that the shown footprints have together. */
export function readyWashes(ready: Ready, shown: Uint8Array): FeatureCollection {
  const inks = inksOf(ready, shown);
  const features = ready.washes.features.map((wash, index) => ({
    ...wash,
    id: ready.firstNumber + index,
    properties: { ...wash.properties, ink: inks[index] },
  }));
  return { type: 'FeatureCollection', features };
}

/** By number: which of the ready symbols are to be shown or hidden when others are shown than were. */
export function changedShown(
  { symbols, firstNumber }: Ready,
  before: Uint8Array,
  after: Uint8Array,
): readonly (readonly [number, boolean])[] {
  const changed: [number, boolean][] = [];
  for (let at = 0; at < after.length; at += 1)
    if (before[at] !== after[at] && symbols[at]) changed.push([firstNumber + at, after[at] === 1]);
  return changed;
}

/** By number: the inks that become others. */
export function changedInks(
  ready: Ready,
  before: Uint8Array,
  after: Uint8Array,
): readonly (readonly [number, number])[] {
  const had = timesOf(ready, before);
  const has = had.slice();
  const touched = new Set<number>();
  for (let at = 0; at < after.length; at += 1) {
    const more = (after[at] ?? 0) - (before[at] ?? 0);
    if (more === 0 || !ready.footprints[at]) continue;
    const wash = ready.washAt[at] ?? 0;
    has[wash] = (has[wash] ?? 0) + more;
    touched.add(wash);
  }
  timesKnown.set(after, has);
  const ink = (wash: number, times: Uint32Array) =>
    inkOfMany(ready.washes.features[wash]?.properties.ink ?? 0, times[wash] ?? 0);
  return [...touched]
    .sort((a, b) => a - b)
    .filter((wash) => ink(wash, had) !== ink(wash, has))
    .map((wash) => [ready.firstNumber + wash, ink(wash, has)]);
}

/** The ink that each wash has by what is shown of it; 0 where nothing is. */
function inksOf(ready: Ready, shown: Uint8Array): readonly number[] {
  const times = timesOf(ready, shown);
  return ready.washes.features.map(({ properties }, wash) => inkOfMany(properties.ink, times[wash] ?? 0));
}

const timesKnown = new WeakMap<Uint8Array, Uint32Array>();

/** How many of what is shown each wash stands for. */
function timesOf({ washes, washAt, footprints }: Ready, shown: Uint8Array): Uint32Array {
  const known = timesKnown.get(shown);
  if (known) return known;
  const times = new Uint32Array(washes.features.length);
  for (let at = 0; at < shown.length; at += 1) {
    const wash = washAt[at] ?? 0;
    if (shown[at] && footprints[at]) times[wash] = (times[wash] ?? 0) + 1;
  }
  timesKnown.set(shown, times);
  return times;
}
