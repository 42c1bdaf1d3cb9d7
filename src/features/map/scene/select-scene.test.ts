import { expect, test } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { selectEvents } from '#features/map/events/select-events.ts';
import { toldOf } from '#testing/incident-of.ts';
import { storeWith } from '#testing/store.ts';
import { EMPTY_SCENE } from './scene.ts';
import { selectScene } from './select-scene.ts';

const CROWD = Array.from({ length: 201 }, (_, index) => toldOf(`${index}`, { kind: 'mdl-crossing' }));

test('the scenes of two stores are kept apart, however their changes alternate', () => {
  const [one, other] = [storeWith(CROWD.slice(1)), storeWith(CROWD.slice(0, 3))];
  other.actions.setWindow(rangeOf('2024-05'));
  const [ofOne, ofOther] = [selectScene(one.getState()), selectScene(other.getState())];
  one.actions.setTheme('dark');
  expect(selectScene(one.getState())).toBe(ofOne);
  other.actions.setTheme('dark');
  expect(selectScene(other.getState())).toBe(ofOther);
  one.actions.hover('7');
  expect(selectScene(one.getState())).not.toBe(ofOne);
  expect(selectScene(other.getState())).toBe(ofOther);
});

test('of more than can be features of the map nothing is one', () => {
  const store = storeWith(CROWD);
  expect(selectScene(store.getState())).toBe(EMPTY_SCENE);
  expect(selectEvents(store.getState())?.codes).toHaveLength(CROWD.length);
  expect(selectEvents(storeWith(CROWD.slice(1)).getState())).toBeNull();
});
