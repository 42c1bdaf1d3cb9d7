import { expect, test } from 'vitest';
import type { Standing } from '#domain/evidence/resolved.ts';
import type { Stretch } from '#domain/place/footprint.ts';
import type { Placement } from '#domain/placement/placement.ts';
import { lanesOf } from '#domain/placement/ribbons/lanes.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { visibleOf } from '#testing/resolved-of.ts';
import { SUBJECT } from '#testing/subject.ts';
import { movedRibbons, type RibbonInput, ribbonSceneOf, sameRibbons } from './ribbon-scene.ts';

function shown(id: string, day: string, standing: Standing = 'certain'): VisibleIncident {
  return visibleOf(id, standing, { time: { from: day, to: day } });
}

function placement(incident: VisibleIncident, [from, to]: Stretch): Placement {
  const pieces = [{ west: [from, from], east: [to, to] } as const];
  return {
    footprint: GEOGRAPHY.areas.get('village') ?? null,
    ribbon: { incident, side: 'north', pieces, near: false, hasOtherArea: false },
    area: null,
    symbolAt: null,
  };
}

const A = shown('a', '2024-06-01');
const B = shown('b', '2024-06-02', 'possible');
const C = shown('c', '2024-06-03');
const PLACEMENTS = new Map([
  ['a', placement(A, [10, 60])],
  ['b', placement(B, [20, 70])],
  ['c', placement(C, [30, 80])],
]);

function sceneOf(input: Partial<RibbonInput>, kept?: Parameters<typeof ribbonSceneOf>[1]) {
  const plain = {
    subject: SUBJECT,
    mdl: GEOGRAPHY.mdl,
    placements: PLACEMENTS,
    outside: undefined,
    within: null,
  };
  return ribbonSceneOf({ ...plain, incidents: [A, B, C], selected: null, hovered: null, ...input }, kept);
}

const lanes = ({ ribbons }: ReturnType<typeof sceneOf>) =>
  Object.fromEntries(ribbons.map(({ ribbon, lane }) => [ribbon.id, lane]));

test('each has a lane, the earliest nearest to the line, and stands as it stands', () => {
  const scene = sceneOf({});
  expect(lanes(scene)).toEqual({ a: 0, b: 1, c: 2 });
  expect([...scene.standings]).toEqual([
    ['a', 'certain'],
    ['b', 'possible'],
    ['c', 'certain'],
  ]);
});

test('at rest lanes close up when one goes; while time moves the others stay', () => {
  const before = sceneOf({});
  expect(lanes(sceneOf({ incidents: [B, C] }))).toEqual({ b: 0, c: 1 });
  expect(lanes(sceneOf({ incidents: [B, C] }, lanesOf(before)))).toEqual({ b: 1, c: 2 });
});

test('what is selected outside the window has a ribbon and no standing', () => {
  const scene = sceneOf({ incidents: [A], outside: B, selected: 'b' });
  expect(lanes(scene)).toEqual({ a: 0, b: 1 });
  expect([...scene.standings.keys()]).toEqual(['a']);
});

test('the same incidents draw the same; emphasis, filter, standing and lane tell scenes apart', () => {
  const scene = sceneOf({});
  expect(sameRibbons(scene, sceneOf({}))).toBe(true);
  expect(sameRibbons(scene, sceneOf({ hovered: 'away' }))).toBe(true);
  const one = { ...B, standing: 'certain' as const };
  for (const input of [
    { hovered: 'a' },
    { selected: 'a' },
    { selected: 'away' },
    { within: [20, 30] as const },
    { incidents: [A, B] },
    { incidents: [A, one, C] },
  ])
    expect(sameRibbons(scene, sceneOf(input)), JSON.stringify(Object.keys(input))).toBe(false);
  const [both, moved] = [sceneOf({ incidents: [B, C] }), sceneOf({ incidents: [B, C] }, lanesOf(scene))];
  expect(sameRibbons(both, moved)).toBe(false);
});

test('a ribbon has moved where its stretch is another, not where it is gone or only in another lane', () => {
  const before = sceneOf({});
  const placements = new Map([...PLACEMENTS, ['b', placement(B, [20, 50])]] as const);
  const after = sceneOf({ incidents: [B, C], placements });
  expect(movedRibbons(before, after).map(({ ribbon }) => ribbon.id)).toEqual(['b']);
});
