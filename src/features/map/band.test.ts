import { readFileSync } from 'node:fs';
import { simplify } from '@turf/turf';
import type { Feature, LineString, Position } from 'geojson';
import { expect, test } from 'vitest';
import { BAND_TOLERANCE, bandAt } from './band';

const { features } = JSON.parse(readFileSync('data/geography/mdl.geojson', 'utf8')) as {
  features: [Feature<LineString>];
};
const [mdl] = features;

/** Km east and north; exact enough along one parallel. */
const plane = ([x = 0, y = 0]: Position): [number, number] => [x * 87.4, y * 111.1];
const lengthOf = ([x1, y1]: [number, number], [x2, y2]: [number, number]) => Math.hypot(x2 - x1, y2 - y1);

/** Corners of the whole line at which its wash, drawn as the style draws it, would lie over itself in a blot. */
function blots(tolerance: number, zoom: number): number {
  const { width } = bandAt(zoom);
  const half = ((width / 2) * 78.2715 * Math.cos((38 * Math.PI) / 180)) / 2 ** zoom;
  const points = simplify(mdl, { tolerance, highQuality: true }).geometry.coordinates.map(plane);
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return false;
    const into = Math.atan2(point[1] - before[1], point[0] - before[0]);
    const out = Math.atan2(after[1] - point[1], after[0] - point[0]);
    const turn = Math.abs(Math.atan2(Math.sin(out - into), Math.cos(out - into)));
    return Math.min(lengthOf(before, point), lengthOf(point, after)) < half * Math.tan(turn / 2);
  }).length;
}

test('the wash of the whole line lies over itself hardly anywhere', () => {
  expect([10, 10.6, 11, 12, 14].map((zoom) => blots(BAND_TOLERANCE, zoom))).toEqual([0, 0, 0, 0, 0]);
  expect(Math.max(...[7.4, 8, 8.5, 9].map((zoom) => blots(BAND_TOLERANCE, zoom)))).toBeLessThan(8);
  // With half the tolerance it would, at every third corner.
  expect(blots(BAND_TOLERANCE / 2, 7.4)).toBeGreaterThan(25);
});
