import { expect, test } from 'vitest';
import { kmOfPoint } from '#domain/place/chainage.ts';
import { RIBBON_LINES, RIBBON_SYMBOLS } from '#features/map/scene/ribbon-data.ts';
import { NO_RIBBONS, type RibbonScene } from '#features/map/scene/ribbon-scene.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { resolvedOf } from '#testing/resolved-of.ts';
import { SUBJECT } from '#testing/subject.ts';
import { RibbonSources } from './ribbon-sources.ts';

const pieces = [{ west: [10, 10], east: [80, 80] }] as const;
const members = ['asked', 'answer'].map((id) => ({
  incident: resolvedOf(id),
  side: 'north' as const,
  pieces,
  near: false,
  hasOtherArea: false,
}));
const SCENE: RibbonScene = {
  ...NO_RIBBONS,
  subject: SUBJECT,
  mdl: GEOGRAPHY.mdl,
  ribbons: [{ ribbon: { id: 'asked', side: 'north', pieces, members }, lane: 0 }],
  rest: [{ incident: resolvedOf('in the rest'), side: 'north', pieces, near: false, hasOtherArea: false }],
  standings: new Map(members.map(({ incident }) => [incident.id, 'certain'])),
};

function start(scene = SCENE) {
  const sent: string[] = [];
  const map = { getSource: (id: string) => ({ setData: () => sent.push(id) }) };
  return { sent, map: map as never, ribbons: new RibbonSources(scene) };
}

test('sends what is new: another scene, another band of zooms, and nothing else', () => {
  const { sent, map, ribbons } = start();
  ribbons.sources(SCENE);
  expect(ribbons.show(map, { ...SCENE }, 7.5)).toBe(false);
  expect(ribbons.show(map, SCENE, 7.6)).toBe(false);
  expect(sent).toEqual([]);
  expect(ribbons.show(map, SCENE, 9)).toBe(true);
  expect(sent).toContain(RIBBON_LINES);
  expect(sent).toContain(RIBBON_SYMBOLS);
  expect(ribbons.show(map, { ...SCENE, hovered: 'answer' }, 9)).toBe(true);
  expect(sent).toHaveLength(8);
});

test('a style that is built anew has the ribbons of the zoom that was shown', () => {
  const { map, ribbons } = start();
  ribbons.show(map, SCENE, 11);
  const near = ribbons.sources(SCENE).get(RIBBON_SYMBOLS)?.features.length ?? 0;
  ribbons.show(map, SCENE, 7);
  expect(ribbons.sources(SCENE).get(RIBBON_SYMBOLS)?.features.length).toBeLessThan(near);
});

test('the buttons of a shared ribbon lie on two of its symbols', () => {
  const { map, ribbons } = start();
  ribbons.show(map, SCENE, 9);
  const [asked, answer] = ['asked', 'answer'].map((id) => ribbons.placeOf(id));
  expect(ribbons.positionsOf('asked')).toContainEqual(asked);
  expect(ribbons.positionsOf('answer')).toContainEqual(answer);
  const km = [asked, answer].map((at) => kmOfPoint(GEOGRAPHY.mdl, at ?? []).km);
  expect(Math.abs((km[0] ?? 0) - (km[1] ?? 0))).toBeGreaterThan(5);
});

test('what has no lane has its place on the line, amid its stretch; what is not shown has none', () => {
  const { ribbons } = start();
  const place = ribbons.placeOf('in the rest');
  expect(kmOfPoint(GEOGRAPHY.mdl, place ?? [])).toMatchObject({ km: expect.closeTo(45, 1) });
  expect(ribbons.placeOf('nobody')).toBeUndefined();
});

test('the course of a ribbon is that of its lane', () => {
  const { ribbons } = start();
  const [line] = SCENE.ribbons.flatMap((dealt) => ribbons.linesOf(dealt));
  expect(line?.coordinates.length).toBeGreaterThan(10);
});
