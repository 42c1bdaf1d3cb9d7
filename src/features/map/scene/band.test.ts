import { readFileSync } from 'node:fs';
import { lineSliceAlong, pointToLineDistance } from '@turf/turf';
import type { Feature, LineString, Position } from 'geojson';
import { expect, test } from 'vitest';
import { metresPerPixel } from '#domain/place/mercator.ts';
import { bandAt } from './band.ts';
import { washLine } from './footprint-line.ts';

const { features } = JSON.parse(readFileSync('data/geography/mdl.geojson', 'utf8')) as {
  features: [Feature<LineString>];
};
const [{ geometry: mdl }] = features;

/** Km east and north; exact enough along one parallel. */
const plane = ([x = 0, y = 0]: Position): [number, number] => [x * 87.4, y * 111.1];
const lengthOf = ([x1, y1]: [number, number], [x2, y2]: [number, number]) => Math.hypot(x2 - x1, y2 - y1);

/** Legs on which a line's wash, drawn as the style draws it, lies over itself in a blot. */
function blots(line: LineString, zoom: number): number {
  const { width } = bandAt(zoom);
  const half = ((width / 2) * metresPerPixel(38, zoom)) / 1000;
  const points = line.coordinates.map(plane);
  const needs = points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return 0;
    const into = Math.atan2(point[1] - before[1], point[0] - before[0]);
    const out = Math.atan2(after[1] - point[1], after[0] - point[0]);
    const turn = Math.abs(Math.atan2(Math.sin(out - into), Math.cos(out - into)));
    return half * Math.tan(Math.min(turn, 2.1) / 2);
  });
  return points.slice(1).filter((point, index) => {
    const need = (needs[index] ?? 0) + (needs[index + 1] ?? 0);
    return lengthOf(points[index] ?? point, point) < need;
  }).length;
}

test('the wash of the line and of its stretches lies over itself hardly anywhere', () => {
  const stretches = [20, 45, 60, 75, 90, 120].map(
    (km) => lineSliceAlong(mdl, km, km + 100, { units: 'kilometers' }).geometry,
  );
  for (const stretch of [mdl, ...stretches]) {
    const line = washLine(stretch);
    expect([10.1, 10.6, 11, 12, 14].map((zoom) => blots(line, zoom))).toEqual([0, 0, 0, 0, 0]);
    expect(blots(line, 7.4)).toBeLessThan(14);
    expect([line.coordinates[0], line.coordinates.at(-1)]).toEqual([
      stretch.coordinates[0],
      stretch.coordinates.at(-1),
    ]);
  }
  expect(blots(mdl, 7.4)).toBeGreaterThan(200);
});

test('the wash stays with the line', () => {
  const line = washLine(mdl);
  const aside = mdl.coordinates.map((at) => pointToLineDistance(at, line, { units: 'kilometers' }));
  expect(Math.max(...aside)).toBeLessThan(1.6);
  expect(aside.filter((km) => km > 0.7).length / aside.length).toBeLessThan(0.08);
});
