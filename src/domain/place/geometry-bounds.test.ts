import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { boundsOf } from './geometry-bounds.ts';

const square = (side: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [127, 38],
      [127 + side, 38],
      [127 + side, 38 + side],
      [127, 38 + side],
      [127, 38],
    ],
  ],
});

test('bounds hold every vertex of every part', () => {
  expect(boundsOf(square(2))).toEqual([127, 38, 129, 40]);
  expect(
    boundsOf({
      type: 'MultiPolygon',
      coordinates: [
        square(1).coordinates,
        [
          [
            [120, 30],
            [121, 30],
            [121, 31],
            [120, 30],
          ],
        ],
      ],
    }),
  ).toEqual([120, 30, 128, 39]);
});
