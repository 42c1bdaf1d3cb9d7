/** Combines fills of many incidents: those of the same geometry and colour become one. */
import type { Geometry } from 'geojson';
import { MANY } from '#domain/query/many.ts';
import type { FootprintFill, Footprints } from './scene.ts';

/** Opacities are rounded to thousandths, which is finer than a screen shows: one more of hundreds of fills changes nothing. */
const OPACITY_STEPS = 1000;

const known = new WeakMap<Footprints, Footprints>();

/**
 * The fills of footprints. A few have one each, in chronological order. Of many, those of the same geometry and colour
 * become one with their combined opacity, 1 - (1 - opacity)^n. The same collection always gives the same fills.
 */
export function footprintFills(footprints: Footprints): Footprints {
  if (footprints.features.length <= MANY) return footprints;
  const fills = known.get(footprints) ?? merged(footprints);
  known.set(footprints, fills);
  return fills;
}

/** One fill for all footprints of the same geometry and colour, with the opacity of all of them. */
function merged({ features, ...rest }: Footprints): Footprints {
  const { fills, fillIndex } = mergedFills(features);
  const times = new Uint32Array(fills.features.length);
  for (const fill of fillIndex) times[fill] = (times[fill] ?? 0) + 1;
  return {
    ...rest,
    features: fills.features.map((fill, index) => ({
      ...fill,
      properties: {
        ...fill.properties,
        opacity: combinedOpacity(fill.properties.opacity, times[index] ?? 0),
      },
    })),
  };
}

/**
 * One fill for all footprints of the same geometry and colour, however few they are, with the opacity of one of them; and
 * at which place of these each footprint has its fill.
 */
export function mergedFills(footprints: readonly (FootprintFill | null)[]): {
  readonly fills: Footprints;
  readonly fillIndex: Uint32Array;
} {
  const byGeometry = new Map<Geometry, Map<string, FootprintFill>>();
  for (const footprint of footprints) {
    if (!footprint) continue;
    const { geometry, properties } = footprint;
    const { color, opacity } = properties;
    const colors = byGeometry.get(geometry) ?? new Map<string, FootprintFill>();
    byGeometry.set(geometry, colors);
    if (!colors.has(color))
      colors.set(color, { type: 'Feature', geometry, properties: { id: color, color, opacity } });
  }
  const features = [...byGeometry.values()].flatMap((colors) => [...colors.values()]).sort(faintFirst);
  const places = new Map(features.map((fill, index) => [fill, index]));
  const fillOfFootprint = ({ geometry, properties }: FootprintFill) =>
    byGeometry.get(geometry)?.get(properties.color);
  const placeOf = (fill: FootprintFill | undefined) => (fill && places.get(fill)) ?? 0;
  const fillIndex = Uint32Array.from(footprints, (footprint) =>
    placeOf(footprint ? fillOfFootprint(footprint) : undefined),
  );
  return { fills: { type: 'FeatureCollection', features }, fillIndex };
}

/**
 * Large faint fills below small strong ones. The order is not that of time, because the first of the preloaded fills may
 * be hidden, and the colour of the mix would change with it.
 */
function faintFirst(a: FootprintFill, b: FootprintFill): number {
  const [one, other] = [a.properties, b.properties];
  return one.opacity - other.opacity || (one.color < other.color ? -1 : one.color > other.color ? 1 : 0);
}

/** What so many fills of the same opacity have together, 1 - (1 - opacity)^n: a geometry has the same opacity in any colour. */
export function combinedOpacity(opacity: number, times: number): number {
  return Math.round((1 - (1 - opacity) ** times) * OPACITY_STEPS) / OPACITY_STEPS;
}
