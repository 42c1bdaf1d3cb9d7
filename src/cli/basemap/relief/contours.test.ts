import type { MultiLineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { TileFeature } from '#cli/basemap/vector/tile-feature.ts';
import { CONTOUR_STEP, contourFeatures } from './contours.ts';
import type { HeightGrid } from './elevation.ts';

const SIDE = 80;
/** A hundred cells a degree, with its north-west corner at 127° E, 39° N. */
const CELLS = 100;

function gridOf(height: (x: number, y: number) => number): HeightGrid {
  const heights = Array.from({ length: SIDE * SIDE }, (_, at) => height(at % SIDE, Math.floor(at / SIDE)));
  return {
    bounds: [127, 39 - SIDE / CELLS, 127 + SIDE / CELLS, 39],
    columns: SIDE,
    rows: SIDE,
    heights,
  };
}

const cone = gridOf((x, y) => 560 - 20 * Math.hypot(x - 39.5, y - 39.5));
const linesOf = ({ geometry }: TileFeature) => (geometry as MultiLineString).coordinates;
const heightsOf = (features: readonly TileFeature[]) => features.map(({ properties }) => properties.ele);

describe('contours', () => {
  it('ring a hill at each step, up to its top', () => {
    const features = contourFeatures(cone);
    expect(heightsOf(features)).toEqual([100, 200, 300, 400, 500]);
    for (const feature of features) {
      const [ring, ...others] = linesOf(feature);
      expect(others).toEqual([]);
      expect(ring?.at(0)).toEqual(ring?.at(-1));
    }
  });

  it('lie where the ground has their height', () => {
    const [, second] = contourFeatures(cone);
    if (!second) throw new Error('no contour');
    for (const position of linesOf(second).flat()) expect(cells(position)).toBeCloseTo(18, 0);
  });

  it('are stronger every fifth', () => {
    const steep = gridOf((x, y) => 1180 - 30 * Math.hypot(x - 39.5, y - 39.5));
    const strong = contourFeatures(steep).filter(({ properties }) => properties.index);
    expect(heightsOf(strong)).toEqual([500, 1000]);
  });

  it('end at the edge of what is known, and do not run along it', () => {
    const slope = gridOf((x) => x * 10);
    for (const feature of contourFeatures(slope)) {
      const lines = linesOf(feature);
      expect(lines).toHaveLength(1);
      const x = (Number(feature.properties.ele) / 10 + 0.5) / CELLS + 127;
      for (const [longitude = 0] of lines.flat()) expect(longitude).toBeCloseTo(x, 2);
    }
  });

  it('leave out knolls, and ground lower than the first step', () => {
    const knoll = gridOf((x, y) => (Math.hypot(x - 40, y - 40) < 1.2 ? 300 : 50));
    expect(contourFeatures(knoll)).toEqual([]);
    expect(contourFeatures(gridOf(() => CONTOUR_STEP - 1))).toEqual([]);
  });
});

/** Distance from the middle of the grid, in cells. */
function cells([longitude = 0, latitude = 0]: Position): number {
  return Math.hypot((longitude - 127) * CELLS - 40, (39 - latitude) * CELLS - 40);
}
