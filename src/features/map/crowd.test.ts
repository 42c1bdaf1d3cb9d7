import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import type { Placement } from '../../domain/placement';
import type { Standing, VisibleIncident } from '../../domain/query';
import { changedInks, changedShown, readyOf, readySymbols, readyWashes } from './crowd';
import { buildScene, type Ready } from './scene';

const HERE: Geometry = { type: 'Point', coordinates: [127, 38] };
const THERE: Geometry = { type: 'Point', coordinates: [128, 38] };

function incident(id: string, standing: Standing = 'certain') {
  return { id, kind: 'mdl-crossing', standing } as VisibleIncident;
}

/** The even ones here, the odd ones there. */
const CROWD = Array.from({ length: 201 }, (_, index) => incident(`${index}`));
const PLACEMENTS: ReadonlyMap<string, Placement> = new Map(
  CROWD.map(({ id }) => [id, { footprint: Number(id) % 2 ? THERE : HERE, symbolAt: [127, 38] }]),
);

function ready(incidents: readonly VisibleIncident[] = CROWD): Ready {
  const made = readyOf(incidents, PLACEMENTS);
  if (!made) throw new Error('no crowd');
  return made;
}

function sceneOf(incidents: readonly VisibleIncident[], ready: Ready, selected: string | null = null) {
  return buildScene({ incidents, placements: PLACEMENTS, selected, hovered: null, ready });
}

test('a few are no crowd', () => {
  expect(readyOf(CROWD.slice(1), PLACEMENTS)).toBeNull();
});

test('what has no place is not ready; of a footprint and its colour there is one wash', () => {
  const { symbols, washes } = ready([...CROWD, incident('nowhere')]);
  expect(symbols.map(({ id }) => id)).toEqual(CROWD.map(({ id }) => id));
  expect(washes.features.map(({ geometry }) => geometry)).toEqual([HERE, THERE]);
});

test('numbers are not used again by the next crowd, on whose symbols what was told of this must not fall', () => {
  const [one, next] = [ready(), ready()];
  const numbers = (from: Ready) => readySymbols(sceneOf(CROWD, from), from).features.map(({ id }) => id);
  expect(new Set([...numbers(one), ...numbers(next)]).size).toBe(2 * CROWD.length);
});

test('all that is ready is sent, and what the window holds is shown', () => {
  const all = ready([...CROWD, incident('200', 'possible')]);
  const scene = sceneOf([incident('7'), incident('200', 'possible')], all, '7');
  const shown = readySymbols(scene, all).features.filter(({ properties }) => properties?.shown);
  expect(shown.map(({ properties }) => properties?.image)).toEqual([
    // Also where it is lit: its lit symbol lies on top.
    'mdl-crossing/certain/plain',
    'mdl-crossing/possible/plain',
  ]);
  const alone = sceneOf([incident('7')], all).footprints.features[0]?.properties.ink;
  expect(alone).toBeGreaterThan(0);
  expect(
    readyWashes(sceneOf([incident('7')], all), all).features.map(({ properties }) => properties?.ink),
  ).toEqual([0, alone]);
});

test('a step tells of those symbols and washes only that change', () => {
  const all = ready([...CROWD, incident('200', 'possible')]);
  const number = (index: number) => all.firstNumber + index;
  const before = sceneOf([incident('7'), incident('200')], all);
  const after = sceneOf([incident('9'), incident('200', 'possible')], all);
  expect(changedShown(before, after, all)).toEqual([
    [number(7), false],
    [number(9), true],
    [number(200), false],
    [number(201), true],
  ]);
  expect(changedInks(before, after, all)).toEqual([]);
  const nothing = sceneOf([], all);
  expect(changedInks(after, nothing, all).map(([at, ink]) => [at - all.firstNumber, ink])).toEqual([
    [0, 0],
    [1, 0],
  ]);
  expect(changedShown(after, after, all)).toEqual([]);
});
