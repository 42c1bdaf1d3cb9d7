import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import type { Placement } from '#domain/placement/placement.ts';
import type { VisibleIncident } from '#domain/query/query.ts';
import { visibleOf } from '#testing/resolved-of.ts';
import { SUBJECT } from '#testing/subject.ts';
import {
  changedOpacities,
  changedShown,
  preload,
  preloadedFills,
  preloadedSymbols,
  preloadWithIds,
} from './preloaded-features.ts';
import { buildScene, type Preloaded } from './scene.ts';

const HERE: Geometry = { type: 'Point', coordinates: [127, 38] };
const THERE: Geometry = { type: 'Point', coordinates: [128, 38] };

function inArea(area: Geometry, symbolAt: Placement['symbolAt']): Placement {
  return { footprint: area, ribbon: null, area, symbolAt };
}

/** The even ones here, the odd ones there. */
const CROWD = Array.from({ length: 201 }, (_, index) => visibleOf(`${index}`));
const PLACEMENTS: ReadonlyMap<string, Placement> = new Map(
  CROWD.map(({ id }) => [id, inArea(Number(id) % 2 ? THERE : HERE, [127, 38])]),
);

function preloaded(incidents: readonly VisibleIncident[] = CROWD): Preloaded {
  const made = preload(incidents, PLACEMENTS, SUBJECT);
  if (!made) throw new Error('no crowd');
  return made;
}

/** The bytes of a scene that shows these of the ready. */
function shown(preloaded: Preloaded, ...at: readonly number[]): Uint8Array {
  const incidents = at.map((index) => preloaded.incidents[index] as VisibleIncident);
  const scene = buildScene({
    subject: SUBJECT,
    incidents,
    placements: PLACEMENTS,
    selected: '7',
    hovered: null,
    preloaded,
  });
  if (!scene.shown) throw new Error('not of this crowd');
  return scene.shown;
}

test('nothing is preloaded of nothing', () => {
  expect(preload([], PLACEMENTS, SUBJECT)).toBeNull();
});

test('what has no place is not sent; of a footprint and its colour there is one fill', () => {
  const all = preloaded([visibleOf('nowhere'), ...CROWD]);
  const { features } = preloadedSymbols(all, shown(all));
  expect(features.map(({ properties }) => properties?.id)).toEqual(CROWD.map(({ id }) => id));
  expect(all.fills.features.map(({ geometry }) => geometry)).toEqual([HERE, THERE]);
});

test('the next crowd has other numbers, and the one after it those of the first', () => {
  const number = preloadWithIds();
  const [one, next, third] = [CROWD, CROWD, CROWD].map(
    (crowd) => number(crowd, PLACEMENTS, SUBJECT) as Preloaded,
  ) as [Preloaded, Preloaded, Preloaded];
  const numbers = (from: Preloaded) => preloadedSymbols(from, shown(from)).features.map(({ id }) => id);
  expect(new Set([...numbers(one), ...numbers(next)]).size).toBe(2 * CROWD.length);
  expect(numbers(third)).toEqual(numbers(one));
});

test('all that is preloaded is sent, and what the window holds is shown', () => {
  const all = preloaded([...CROWD, visibleOf('200', 'possible')]);
  const seen = preloadedSymbols(all, shown(all, 7, 201)).features.filter(
    ({ properties }) => properties?.shown,
  );
  expect(seen.map(({ properties }) => properties?.image)).toEqual([
    // Also where it is highlighted: its highlighted symbol lies on top.
    'mdl-crossing/certain/plain',
    'mdl-crossing/possible/plain',
  ]);
  const alone = all.footprints[7]?.properties.opacity;
  expect(alone).toBeGreaterThan(0);
  const opacities = (...at: number[]) =>
    preloadedFills(all, shown(all, ...at)).features.map(({ properties }) => properties?.opacity);
  expect(opacities(7)).toEqual([0, alone]);
  expect(opacities(7, 9)[1]).toBeCloseTo(1 - (1 - (alone ?? 0)) ** 2, 3);
});

test('a step tells of those symbols and fills only that change', () => {
  const all = preloaded([...CROWD, visibleOf('200', 'possible')]);
  const number = (index: number) => all.firstNumber + index;
  const [before, after, nothing] = [shown(all, 7, 200), shown(all, 9, 201), shown(all)];
  expect(changedShown(all, before, after)).toEqual([
    [number(7), false],
    [number(9), true],
    [number(200), false],
    [number(201), true],
  ]);
  expect(changedOpacities(all, before, after)).toEqual([]);
  expect(
    changedOpacities(all, after, nothing).map(([at, opacity]) => [at - all.firstNumber, opacity]),
  ).toEqual([
    [0, 0],
    [1, 0],
  ]);
  expect(changedShown(all, after, after)).toEqual([]);
});

test('feature states set step by step give the same opacities as sending the last step at once', () => {
  const all = preloaded();
  const opacities = (at: Uint8Array) =>
    preloadedFills(all, at).features.map(({ properties }) => properties?.opacity);
  const sent = [...opacities(shown(all))];
  const steps = [shown(all), shown(all, 1, 7), shown(all, 7, 9, 11), shown(all, 9), shown(all, 2, 9)];
  steps.slice(1).forEach((after, step) => {
    for (const [number, opacity] of changedOpacities(all, steps[step] as Uint8Array, after))
      sent[number - all.firstNumber] = opacity;
    expect(sent).toEqual(opacities(shown(all, ...[...after.keys()].filter((at) => after[at]))));
  });
});

test('what has no place changes the opacity of no fill', () => {
  const all = preloaded([visibleOf('stranger'), ...CROWD]);
  expect(all.footprints[0]).toBeNull();
  expect(changedOpacities(all, shown(all), shown(all, 0))).toEqual([]);
});

test('a scene of what is preloaded says the same as one of a few, highlighted or not', () => {
  const all = preloaded();
  const incidents = [CROWD[3], CROWD[7]] as VisibleIncident[];
  const input = { subject: SUBJECT, incidents, placements: PLACEMENTS, selected: '7', hovered: '3' };
  const [scene, few] = [buildScene({ ...input, preloaded: all }), buildScene({ ...input, preloaded: null })];
  expect(scene.preloaded).toBe(all);
  for (const part of ['footprints', 'highlighted', 'symbols', 'highlightedSymbols'] as const)
    expect(scene[part], part).toEqual(few[part]);
  expect(scene.highlightedSymbols.map(({ emphasis }) => emphasis)).toEqual(['hovered', 'selected']);
  const highlightedBy = (selected: string | null, hovered: string | null) =>
    buildScene({ ...input, selected, hovered, preloaded: all }).highlightedSymbols.map(({ id }) => id);
  expect([highlightedBy(null, null), highlightedBy('7', null), highlightedBy(null, '3')]).toEqual([
    [],
    ['7'],
    ['3'],
  ]);
});

test('a scene whose incidents are not all preloaded is drawn as one of a few', () => {
  const all = preloaded();
  const incidents = [CROWD[3], visibleOf('stranger')] as VisibleIncident[];
  const scene = buildScene({
    subject: SUBJECT,
    incidents,
    placements: PLACEMENTS,
    selected: null,
    hovered: null,
    preloaded: all,
  });
  expect(scene).toMatchObject({ preloaded: null, shown: null });
  expect(scene.symbols.map(({ id }) => id)).toEqual(['3']);
});

test('which fills lie on which does not hang on what is preloaded unseen', () => {
  const wide = {
    type: 'LineString',
    coordinates: [
      [126, 38],
      [128, 38],
    ],
  } as const;
  const narrow = {
    type: 'LineString',
    coordinates: [
      [127, 38],
      [127.1, 38],
    ],
  } as const;
  const placements = new Map<string, Placement>([
    ['wide', inArea(wide as unknown as Geometry, null)],
    ['narrow', inArea(narrow as unknown as Geometry, null)],
    ['unseen', inArea(narrow as unknown as Geometry, null)],
  ]);
  const order = (...ids: string[]) =>
    preload(
      ids.map((id) => visibleOf(id)),
      placements,
      SUBJECT,
    )?.fills.features.map(({ properties }) => properties.opacity);
  const [faint = 0, strong = 0] = order('wide', 'narrow') ?? [];
  expect(faint).toBeLessThan(strong);
  expect(order('unseen', 'wide', 'narrow')).toEqual([faint, strong]);
});

test('one incident can be preloaded too', () => {
  expect(preload(CROWD.slice(0, 1), PLACEMENTS, SUBJECT)?.symbols).toHaveLength(1);
});
