import { expect, test } from 'vitest';
import type { Placement } from '#domain/placement/placement.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { SUBJECT } from '#testing/subject.ts';
import { buildScene } from './scene.ts';
import { changedData, dataOf, FOOTPRINTS, HIGHLIGHTED, SYMBOLS } from './scene-data.ts';

const INCIDENTS = Array.from(
  { length: 9 },
  (_, index) => ({ id: `${index}`, kind: 'context', standing: 'certain' }) as VisibleIncident,
);
const PLACEMENTS: ReadonlyMap<string, Placement> = new Map(
  INCIDENTS.map(({ id }, index) => {
    const area: Placement['area'] = { type: 'Point', coordinates: [127 + index / 100, 38] };
    return [id, { footprint: area, ribbon: null, area, symbolAt: [127, 38] }];
  }),
);

function sceneOf(incidents: readonly VisibleIncident[], hovered: string | null = null) {
  return buildScene({ subject: SUBJECT, incidents, placements: PLACEMENTS, selected: null, hovered });
}

test('only what differs is sent', () => {
  const [all, fewer, highlighted] = [
    sceneOf(INCIDENTS),
    sceneOf(INCIDENTS.slice(1)),
    sceneOf(INCIDENTS, '7'),
  ];
  expect([...changedData(all, sceneOf(INCIDENTS)).keys()]).toEqual([]);
  expect([...changedData(all, fewer).keys()]).toEqual([FOOTPRINTS, SYMBOLS]);
  expect(changedData(all, fewer).get(SYMBOLS)?.features).toHaveLength(8);
  expect([...changedData(all, highlighted).keys()]).toEqual([HIGHLIGHTED, SYMBOLS]);
});

test('what is highlighted is one of the symbols, with another image', () => {
  const { features = [] } = dataOf(sceneOf(INCIDENTS, '7')).get(SYMBOLS) ?? {};
  expect(features[7]?.properties?.image).toBe('context/certain/hovered');
});
