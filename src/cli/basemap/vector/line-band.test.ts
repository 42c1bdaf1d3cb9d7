import { kinks } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readMdlReadings } from '#cli/basemap/geography.ts';
import { bandBetween } from './line-band.ts';

/** In square degrees, by the shoelace formula. */
function areaOf({ coordinates: [ring = []] }: Polygon): number {
  const doubled = ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring[index] ?? [];
    return sum + px * y - x * py;
  }, 0);
  return doubled / 2;
}

/** Between two functions of x that are linear between whole numbers: the integral of their distance. */
function areaBetween(one: readonly number[], other: readonly number[]): number {
  return one.slice(1).reduce((sum, y, index) => {
    const before = (one[index] ?? 0) - (other[index] ?? 0);
    const after = y - (other[index + 1] ?? 0);
    if (before * after >= 0) return sum + Math.abs(before + after) / 2;
    return sum + (before ** 2 + after ** 2) / (2 * (Math.abs(before) + Math.abs(after)));
  }, 0);
}

const positions = (ys: readonly number[]): Position[] => ys.map((y, x) => [x, y]);

describe('the band between two lines', () => {
  it('has all that lies between them, once', () => {
    const heights = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(heights, heights, (one, other) => {
        const pieces = bandBetween(positions(one), positions(other));
        const areas = pieces.map(areaOf);
        expect(areas.filter((area) => area < 0)).toEqual([]);
        expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(areaBetween(one, other), 6);
      }),
    );
  });

  it('is one piece where they do not cross, and a piece on each side of a crossing', () => {
    expect(bandBetween(positions([0, 0, 0]), positions([1, 2, 1]))).toHaveLength(1);
    expect(bandBetween(positions([0, 0]), positions([1, -1])).map(areaOf)).toEqual([0.25, 0.25]);
  });

  it('is none where both are one line', () => {
    expect(bandBetween(positions([0, 1]), positions([0, 1]))).toEqual([]);
  });

  it('of the two readings of the MDL has no piece that crosses itself', () => {
    const pieces = bandBetween(...readMdlReadings());
    expect(pieces.length).toBeGreaterThan(200);
    expect(pieces.filter((piece) => kinks(piece).features.length > 0)).toEqual([]);
  });
});
