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
  const washes = known.get(footprints) ?? merged(footprints);
  known.set(footprints, washes);
  return washes;
}

/** One wash for all footprints of the same geometry and colour, however few they are. */
export function merged(footprints: Footprints): Footprints {
  const stacks = stacksOf(footprints);
  // By colour: which of them was first in time changes as the window moves, and nobody could tell.
  const features = [...stacks].flatMap(([geometry, colors]) =>
    [...colors]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([color, paper]): Wash => ({
          type: 'Feature',
          geometry,
          properties: { id: color, color, ink: inkOn(paper) },
        }),
      ),
  );
  return { ...footprints, features };
}

/** The ink that each of these washes has where only such footprints are shown; 0 where none of its own is. */
export function inksOf(washes: Footprints, footprints: Footprints): readonly number[] {
  const stacks = stacksOf(footprints);
  return washes.features.map(({ geometry, properties: { color } }) =>
    inkOn(stacks.get(geometry)?.get(color) ?? 1),
  );
}

type Stacks = ReadonlyMap<Geometry, ReadonlyMap<string, number>>;

const stacked = new WeakMap<Footprints, Stacks>();

/** How much of the paper still shows through, by geometry and colour. */
function stacksOf(footprints: Footprints): Stacks {
  const stacks = stacked.get(footprints) ?? stack(footprints);
  stacked.set(footprints, stacks);
  return stacks;
}

function stack({ features }: Footprints): Stacks {
  const stacks = new Map<Geometry, Map<string, number>>();
  for (const { geometry, properties } of features) {
    const colors = stacks.get(geometry) ?? new Map<string, number>();
    stacks.set(geometry, colors);
    colors.set(properties.color, (colors.get(properties.color) ?? 1) * (1 - properties.ink));
  }
  return stacks;
}

function inkOn(paper: number): number {
  return Math.round((1 - paper) * DEGREES) / DEGREES;
}
