/**
 * Features that the map has before they are shown. The engine needs longer than a frame to take new symbols, and many
 * frames for thousands, so all that a short scrub may show is sent once with feature ids. A scrub step then sets feature
 * states only.
 */
import type { FeatureCollection, Point } from 'geojson';
import type { Placement } from '#domain/placement/placement.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { combinedOpacity, mergedFills } from './footprint-fills.ts';
import { type Preloaded, picturesOf, type SceneInput } from './scene.ts';

/**
 * Two ranges of feature ids are used in turn: while the features of one are drawn, the next are on their way. With a new
 * range each time the engine would keep more and more feature states.
 */
const RANGE = 2 ** 24;

/** {@link preload} for one map. Each result uses the range of feature ids that the one before it did not. */
export function preloadWithIds() {
  let turn = 0;
  return (
    incidents: readonly VisibleIncident[],
    placements: ReadonlyMap<string, Placement>,
    subject: SceneInput['subject'],
  ): Preloaded | null => {
    if (incidents.length > 0) turn = 1 - turn;
    return preload(incidents, placements, subject, 1 + turn * RANGE);
  };
}

/** The features to preload for all incidents that a short scrub may show; null where there are none. */
export function preload(
  incidents: readonly VisibleIncident[],
  placements: ReadonlyMap<string, Placement>,
  subject: SceneInput['subject'],
  firstNumber = 1,
): Preloaded | null {
  if (incidents.length === 0) return null;
  const pictures = incidents.map((incident) => {
    const placement = placements.get(incident.id);
    return placement ? picturesOf(incident, placement, subject) : null;
  });
  const footprints = pictures.map((picture) => picture?.fill ?? null);
  return {
    incidents,
    symbols: pictures.map((picture) => picture?.symbol ?? null),
    footprints,
    ...mergedFills(footprints),
    firstNumber,
  };
}

/** All preloaded symbols; `shown` says which are visible. */
export function preloadedSymbols(preloaded: Preloaded, shown: Uint8Array): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: preloaded.symbols.flatMap((symbol, at) =>
      symbol
        ? [
            {
              type: 'Feature',
              id: preloaded.firstNumber + at,
              geometry: { type: 'Point', coordinates: [...symbol.at] },
              properties: { id: symbol.id, image: symbol.image, rank: 0, shown: shown[at] === 1 },
            },
          ]
        : [],
    ),
  };
}

/** All preloaded fills, with the combined opacity of the footprints that are shown. */
export function preloadedFills(preloaded: Preloaded, shown: Uint8Array): FeatureCollection {
  const opacities = opacitiesOf(preloaded, shown);
  const features = preloaded.fills.features.map((fill, index) => ({
    ...fill,
    id: preloaded.firstNumber + index,
    properties: { ...fill.properties, opacity: opacities[index] },
  }));
  return { type: 'FeatureCollection', features };
}

/** Feature ids of the preloaded symbols whose visibility changes, with the new one. */
export function changedShown(
  { symbols, firstNumber }: Preloaded,
  before: Uint8Array,
  after: Uint8Array,
): readonly (readonly [number, boolean])[] {
  const changed: [number, boolean][] = [];
  for (let at = 0; at < after.length; at += 1)
    if (before[at] !== after[at] && symbols[at]) changed.push([firstNumber + at, after[at] === 1]);
  return changed;
}

/** Feature ids of the preloaded fills whose opacity changes, with the new one. */
export function changedOpacities(
  preloaded: Preloaded,
  before: Uint8Array,
  after: Uint8Array,
): readonly (readonly [number, number])[] {
  const had = timesOf(preloaded, before);
  const has = had.slice();
  const touched = new Set<number>();
  for (let at = 0; at < after.length; at += 1) {
    const more = (after[at] ?? 0) - (before[at] ?? 0);
    if (more === 0 || !preloaded.footprints[at]) continue;
    const fill = preloaded.fillIndex[at] ?? 0;
    has[fill] = (has[fill] ?? 0) + more;
    touched.add(fill);
  }
  timesKnown.set(after, has);
  const opacity = (fill: number, times: Uint32Array) =>
    combinedOpacity(preloaded.fills.features[fill]?.properties.opacity ?? 0, times[fill] ?? 0);
  return [...touched]
    .sort((a, b) => a - b)
    .filter((fill) => opacity(fill, had) !== opacity(fill, has))
    .map((fill) => [preloaded.firstNumber + fill, opacity(fill, has)]);
}

/** The opacity that each fill has by what is shown of it; 0 where nothing is. */
function opacitiesOf(preloaded: Preloaded, shown: Uint8Array): readonly number[] {
  const times = timesOf(preloaded, shown);
  return preloaded.fills.features.map(({ properties }, fill) =>
    combinedOpacity(properties.opacity, times[fill] ?? 0),
  );
}

const timesKnown = new WeakMap<Uint8Array, Uint32Array>();

/** How many of the shown footprints each fill combines. */
function timesOf({ fills, fillIndex, footprints }: Preloaded, shown: Uint8Array): Uint32Array {
  const known = timesKnown.get(shown);
  if (known) return known;
  const times = new Uint32Array(fills.features.length);
  for (let at = 0; at < shown.length; at += 1) {
    const fill = fillIndex[at] ?? 0;
    if (shown[at] && footprints[at]) times[fill] = (times[fill] ?? 0) + 1;
  }
  timesKnown.set(shown, times);
  return times;
}
