/** Washes of a crowd: where many incidents share a footprint and a colour, their inks are laid on as one. */
import type { Geometry } from 'geojson';
import { MANY } from '#domain/query/many.ts';
import type { Footprints, Wash } from './scene.ts';

/** Inks are told apart to a thousandth, finer than a screen does: one more wash on hundreds changes nothing. */
const DEGREES = 1000;

const known = new WeakMap<Footprints, Footprints>();

/**
 * What the map paints of footprints: a few each for itself, in the order of time. Of many, those of the same geometry and colour become one wash with the ink
 * that all of them have together, 1 - (1 - ink)^n. The same footprints always give the same washes.
 */
export function washesOf(footprints: Footprints): Footprints {
  if (footprints.features.length <= MANY) return footprints;
  const washes = known.get(footprints) ?? merged(footprints);
  known.set(footprints, washes);
  return washes;
}

/** One wash for all footprints of the same geometry and colour, with the ink of all of them. */
function merged({ features, ...rest }: Footprints): Footprints {
  const { washes, washAt } = mergedWashes(features);
  const times = new Uint32Array(washes.features.length);
  for (const wash of washAt) times[wash] = (times[wash] ?? 0) + 1;
  return {
    ...rest,
    features: washes.features.map((wash, index) => ({
      ...wash,
      properties: { ...wash.properties, ink: inkOfMany(wash.properties.ink, times[index] ?? 0) },
    })),
  };
}

/**
 * One wash for all footprints of the same geometry and colour, however few they are, with the ink of one of them; and
 * at which place of these each footprint has its wash.
 */
export function mergedWashes(footprints: readonly (Wash | null)[]): {
  readonly washes: Footprints;
  readonly washAt: Uint32Array;
} {
  const byGeometry = new Map<Geometry, Map<string, Wash>>();
  for (const footprint of footprints) {
    if (!footprint) continue;
    const { geometry, properties } = footprint;
    const { color, ink } = properties;
    const colors = byGeometry.get(geometry) ?? new Map<string, Wash>();
    byGeometry.set(geometry, colors);
    if (!colors.has(color))
      colors.set(color, { type: 'Feature', geometry, properties: { id: color, color, ink } });
  }
  const features = [...byGeometry.values()].flatMap((colors) => [...colors.values()]).sort(faintFirst);
  const places = new Map(features.map((wash, index) => [wash, index]));
  const washOf = ({ geometry, properties }: Wash) => byGeometry.get(geometry)?.get(properties.color);
  const placeOf = (wash: Wash | undefined) => (wash && places.get(wash)) ?? 0;
  const washAt = Uint32Array.from(footprints, (footprint) =>
    placeOf(footprint ? washOf(footprint) : undefined),
  );
  return { washes: { type: 'FeatureCollection', features }, washAt };
}

/**
 * The wide and faint below the narrow and strong. Not by what was first in time: of what is ready that may be something
 * that is not shown, and the tint would change with it.
 */
function faintFirst(a: Wash, b: Wash): number {
  const [one, other] = [a.properties, b.properties];
  return one.ink - other.ink || (one.color < other.color ? -1 : one.color > other.color ? 1 : 0);
}

/** What so many washes of the same ink have together, 1 - (1 - ink)^n: a geometry has the same ink in any colour. */
export function inkOfMany(ink: number, times: number): number {
  return Math.round((1 - (1 - ink) ** times) * DEGREES) / DEGREES;
}
