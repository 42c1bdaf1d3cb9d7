/** On the real line: what holds for every band, side and number of lanes. */
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { mercatorX, mercatorY, worldSize } from '#domain/place/mercator.ts';
import { bandOf } from './band.ts';
import { type Curve, movedLeft } from './curve.ts';
import { sideCurve } from './side-curve.ts';

const file = JSON.parse(readFileSync('data/geography/mdl.geojson', 'utf8')) as {
  features: { geometry: { coordinates: Position[] } }[];
};
const mdl = file.features[0]?.geometry.coordinates ?? [];
const ZOOMS = [5, 5.75, 6.5, 7.25, 7.75, 8.5, 9.5, 10.75, 12];
const SIDES = ['north', 'south'] as const;
const LANES = 10;

type Point = readonly [number, number];

function pointsOf({ x, y }: Curve): Point[] {
  return Array.from(x, (value, at): Point => [value, y[at] ?? 0]);
}

function lineAt(zoom: number): Point[] {
  const size = worldSize(zoom);
  return mdl.map(([longitude = 0, latitude = 0]) => [
    mercatorX(longitude) * size,
    mercatorY(latitude) * size,
  ]);
}

/** From a point to a leg, and on which side of it the point lies: positive to the left. */
function toLeg([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): { away: number; left: number } {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const share = Math.min(Math.max(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy), 0), 1);
  return { away: Math.hypot(x0 + share * dx - x, y0 + share * dy - y), left: (x - x0) * dy - (y - y0) * dx };
}

function nearestLeg(point: Point, legs: readonly Point[]): { away: number; left: number } {
  let nearest = { away: Infinity, left: 0 };
  for (let at = 1; at < legs.length; at += 1) {
    const leg = toLeg(point, legs[at - 1] as Point, legs[at] as Point);
    if (leg.away < nearest.away) nearest = leg;
  }
  return nearest;
}

describe.each(SIDES)('sideCurve, %s', (side) => {
  it.each(ZOOMS)('at zoom %f keeps clear of the line, on its own side of it', (zoom) => {
    const band = bandOf(zoom);
    const curve = pointsOf(sideCurve(mdl, band, side, LANES));
    // Where the line ends so does the curve, beside it: the nearest of the curve is its end.
    for (const point of lineAt(band.zoom)) {
      const { away, left } = nearestLeg(point, curve);
      expect(away).toBeGreaterThan(band.gap * 0.3);
      expect(side === 'north' ? left : -left).toBeLessThan(0);
    }
  });

  it.each(ZOOMS)('at zoom %f no lane beside it pinches or turns back', (zoom) => {
    const band = bandOf(zoom);
    const curve = sideCurve(mdl, band, side, LANES);
    const inner = pointsOf(curve);
    const towards = side === 'north' ? 1 : -1;
    const outer = pointsOf(movedLeft(curve, () => towards * (LANES - 1) * band.pitch));
    for (let at = 1; at < inner.length; at += 1) {
      const step = (points: readonly Point[]) => {
        const [[x0, y0], [x1, y1]] = [points[at - 1] as Point, points[at] as Point];
        return [x1 - x0, y1 - y0] as const;
      };
      const [[dx, dy], [ox, oy]] = [step(inner), step(outer)];
      const along = (dx * ox + dy * oy) / (dx * dx + dy * dy);
      expect(along, `of its length at sample ${at}`).toBeGreaterThan(0.12);
    }
  });

  it('gives the same curve in every run', () => {
    const [one, other] = [0, 1].map(() => sideCurve(mdl, bandOf(8), side, LANES));
    expect(one).toEqual(other);
  });
});

it('lies nearer to the line with few lanes than with many', () => {
  const distance = (lanes: number) => {
    const band = bandOf(7.75);
    const legs = lineAt(band.zoom);
    const points = pointsOf(sideCurve(mdl, band, 'north', lanes));
    return points.reduce((sum, point) => sum + nearestLeg(point, legs).away, 0) / points.length;
  };
  expect(distance(2)).toBeLessThan(distance(LANES));
});
