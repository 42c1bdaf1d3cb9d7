/** The ground on which the incidents of the tests lie. */
import type { Polygon } from 'geojson';
import type { Geography } from '#domain/place/footprint.ts';
import { NO_PROFILE } from '#domain/place/line-profile.ts';
import { WORDS } from './incident-of.ts';

/** Length of its line. */
export const LINE_KM = 90;

/** A line of about 90 km with a zone on both sides, and areas away from it, on it, beside it and across it. */
export const GEOGRAPHY: Geography = {
  mdl: [
    [127, 38],
    [127.5, 38.1],
    [128, 38],
  ],
  dmz: {
    north: [
      [
        [127, 38],
        [127.5, 38.1],
        [128, 38],
        [128, 38.05],
        [127.5, 38.15],
        [127, 38.05],
        [127, 38],
      ],
    ],
    south: [
      [
        [127, 38],
        [127, 37.95],
        [127.5, 38.05],
        [128, 37.95],
        [128, 38],
        [127.5, 38.1],
        [127, 38],
      ],
    ],
  },
  limits: {
    north: [
      [127, 38.05],
      [127.5, 38.15],
      [128, 38.05],
    ],
    south: [
      [127, 37.95],
      [127.5, 38.05],
      [128, 37.95],
    ],
  },
  profile: NO_PROFILE,
  stretches: new Map([
    [
      'test-front',
      { id: 'test-front', name: WORDS, note: WORDS, km: [[20, 60]] satisfies [number, number][] },
    ],
  ]),
  areas: new Map([
    [
      'testville',
      {
        type: 'Polygon',
        coordinates: [
          [
            [126, 37],
            [126.4, 37],
            [126.4, 37.2],
            [126, 37.2],
            [126, 37],
          ],
        ],
      },
    ],
    ['old-town', box(126.3, 37.1, 126.6, 37.3)],
    ['village', box(127.2, 38.03, 127.3, 38.08)],
    ['post', box(127.6, 38.09, 127.65, 38.11)],
    ['county', box(127.4, 37.8, 127.9, 38.2)],
  ]),
};

function box(west: number, south: number, east: number, north: number): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}
