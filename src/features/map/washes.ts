/** Washes of a crowd: where many incidents share a footprint and a colour, their inks are laid on as one. */
import type { Feature, Geometry } from 'geojson';
import type { FootprintProperties, Footprints } from './scene';

type Wash = Feature<Geometry, FootprintProperties>;

/** Up to here every footprint is a wash of its own, laid over the others in the order of time. */
const FEW = 200;

/** Inks are told apart to a thousandth, finer than a screen does: one more wash on hundreds changes nothing. */
const DEGREES = 1000;

const known = new WeakMap<Footprints, Footprints>();

/**
 * What the map paints of footprints. In a crowd, those of the same geometry and colour become one wash with the ink
 * that all of them have together, 1 - (1 - ink)^n. The same footprints always give the same washes.
 */
export function washesOf(footprints: Footprints): Footprints {
  if (footprints.features.length <= FEW) return footprints;
  const washes = known.get(footprints) ?? { ...footprints, features: merged(footprints.features) };
  known.set(footprints, washes);
  return washes;
}

function merged(features: readonly Wash[]): Wash[] {
  const stacks = new Map<Geometry, Map<string, { readonly first: Wash; paper: number }>>();
  for (const feature of features) {
    const { color, ink } = feature.properties;
    const colors = stacks.get(feature.geometry) ?? new Map();
    stacks.set(feature.geometry, colors);
    const stack = colors.get(color) ?? { first: feature, paper: 1 };
    colors.set(color, stack);
    // What still shows through.
    stack.paper *= 1 - ink;
  }
  // By colour: which of them was first in time changes as the window moves, and nobody could tell.
  return [...stacks.values()].flatMap((colors) =>
    [...colors]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([color, { first, paper }]) => ({
        ...first,
        properties: { id: color, color, ink: Math.round((1 - paper) * DEGREES) / DEGREES },
      })),
  );
}
