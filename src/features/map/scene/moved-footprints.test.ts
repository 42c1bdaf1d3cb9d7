import type { LineString, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import type { Placement } from '#domain/placement/placement.ts';
import { visibleOf } from '#testing/resolved-of.ts';
import { SUBJECT } from '#testing/subject.ts';
import { fadingFootprints, movedAreas, movedRibbonLines } from './moved-footprints.ts';
import { NO_RIBBONS, type RibbonScene } from './ribbon-scene.ts';
import { buildScene } from './scene.ts';

function square(side: number): Polygon {
  const corners = [
    [127, 38],
    [127 + side, 38],
    [127 + side, 38 + side],
    [127, 38],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

function sceneOf(areas: Record<string, Polygon>, hovered: string | null = null) {
  const placements = new Map(
    Object.entries(areas).map(([id, area]): [string, Placement] => [
      id,
      { footprint: area, ribbon: null, area, symbolAt: null },
    ]),
  );
  const incidents = Object.keys(areas).map((id) => visibleOf(id));
  return buildScene({ subject: SUBJECT, incidents, placements, selected: null, hovered });
}

test('areas that are drawn otherwise are left behind, not those that are only highlighted or gone', () => {
  const [a, b] = [square(1), square(2)];
  const before = sceneOf({ a, b, c: b });
  const after = sceneOf({ a: square(3), b }, 'b');
  expect(movedAreas(before, after).map(({ properties }) => properties.id)).toEqual(['a']);
});

function ribbons(...stretches: [id: string, from: number, to: number][]): RibbonScene {
  return {
    ...NO_RIBBONS,
    subject: SUBJECT,
    ribbons: stretches.map(([id, from, to], lane) => {
      const pieces = [{ west: [from, from], east: [to, to] }] as const;
      const member = {
        incident: visibleOf(id),
        side: 'north' as const,
        pieces,
        near: false,
        hasOtherArea: false,
      };
      return { ribbon: { id, side: 'north', pieces, members: [member] }, lane };
    }),
  };
}

test('so are ribbons of another stretch, along the course that they had', () => {
  const course: LineString = {
    type: 'LineString',
    coordinates: [
      [127, 38],
      [128, 38],
    ],
  };
  const left = movedRibbonLines(
    ribbons(['a', 10, 60], ['b', 20, 70], ['gone', 1, 5]),
    ribbons(['b', 20, 70], ['a', 10, 30]),
    () => [course],
  );
  expect(left.map(({ properties, geometry }) => [properties.id, geometry])).toEqual([['a', course]]);
  expect(fadingFootprints(left, []).features).toEqual(left);
});
