import { featureCollection, polygon, union } from '@turf/turf';
import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { areaFault } from './check-areas.ts';

/** A square of so many hundredths of a degree, its corner so many from 127 E 38 N. */
function square(x: number, y: number, size = 10): Position[] {
  const at = (dx: number, dy: number): Position => [127 + (x + dx) / 100, 38 + (y + dy) / 100];
  return [at(0, 0), at(size, 0), at(size, size), at(0, size), at(0, 0)];
}

const area = (...coordinates: Position[][]): Geometry => ({ type: 'Polygon', coordinates });
const areas = (...coordinates: Position[][][]): Geometry => ({ type: 'MultiPolygon', coordinates });
const hole = (ring: Position[]) => ring.toReversed();

describe('an area', () => {
  it.each<[string, Geometry]>([
    ['a square', area(square(0, 0))],
    ['with a hole', area(square(0, 0, 30), hole(square(10, 10)))],
    ['in two parts', areas([square(0, 0)], [square(20, 0)])],
    ['in two parts that touch in a point', areas([square(0, 0)], [square(10, 10)])],
    ['a part in the hole of another', areas([square(0, 0, 50), hole(square(10, 10, 30))], [square(20, 20)])],
  ])('is valid: %s', (_, geometry) => expect(areaFault(geometry)).toBeUndefined());

  it.each<[string, Geometry, string]>([
    ['parts that share an edge', areas([square(0, 0)], [square(10, 0)]), 'two rings share an edge'],
    ['parts that share part of an edge', areas([square(0, 0)], [square(10, 5)]), 'two rings share an edge'],
    ['parts that cross', areas([square(0, 0)], [square(5, 5)]), 'two rings cross'],
    ['a hole outside', area(square(0, 0), hole(square(20, 20))), 'a hole lies outside'],
    [
      'a hole in a hole',
      area(square(0, 0, 50), hole(square(10, 10, 30)), hole(square(20, 20, 5))),
      'a hole lies outside',
    ],
    ['a part within another', areas([square(0, 0, 50)], [square(20, 20)]), 'two parts overlap'],
    [
      'a ring that crosses itself',
      area([
        [127, 38],
        [127.1, 38.1],
        [127.1, 38],
        [127, 38.1],
        [127, 38],
      ]),
      'a ring crosses itself',
    ],
    [
      'a ring that touches itself',
      area([
        [127, 38],
        [127.2, 38],
        [127.2, 38.2],
        [127.1, 38],
        [127, 38.2],
        [127, 38],
      ]),
      'a ring touches itself',
    ],
    [
      'a ring that runs back along an edge',
      area([
        [127, 38],
        [127.2, 38],
        [127.2, 38.2],
        [127.2, 38.1],
        [127, 38],
      ]),
      'a ring touches itself',
    ],
  ])('is told: %s', (_, geometry, fault) => expect(areaFault(geometry)).toBe(fault));
});

const corner = fc.integer({ min: 0, max: 40 });
const size = fc.integer({ min: 2, max: 20 });

test('squares that are dissolved into one are always valid, and squares beside each other are, where they keep a distance', () => {
  fc.assert(
    fc.property(corner, corner, size, corner, corner, size, (x, y, side, otherX, otherY, otherSide) => {
      const [one, other] = [square(x, y, side), square(otherX, otherY, otherSide)];
      const whole = union(featureCollection([polygon([one]), polygon([other])]));
      expect(whole && areaFault(whole.geometry)).toBeUndefined();
      const gap = (low: number, length: number, from: number, to: number) =>
        Math.max(from - (low + length), low - (from + to));
      const apart = Math.max(gap(x, side, otherX, otherSide), gap(y, side, otherY, otherSide));
      const isValid = areaFault(areas([one], [other])) === undefined;
      if (apart > 0) expect(isValid).toBe(true);
      if (apart < 0) expect(isValid).toBe(false);
    }),
  );
});
