import { expect, test } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { toldOf } from '#testing/incident-of.ts';
import { storeWith } from '#testing/store.ts';
import { selectScene } from './select-scene.ts';

const CROWD = Array.from({ length: 201 }, (_, index) => toldOf(`${index}`, { kind: 'mdl-crossing' }));

test('the scenes of two stores are kept apart, however their changes alternate', () => {
  const [one, other] = [storeWith(CROWD), storeWith(CROWD.slice(0, 3))];
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

test('the preloaded of each store take turns with two ranges of numbers, whatever another store has made preloaded', () => {
  const [one, other] = [storeWith(CROWD), storeWith(CROWD)];
  const first = (store: typeof one) => selectScene(store.getState()).preloaded?.firstNumber;
  const before = first(one);
  expect(first(other)).toBe(before);
  one.actions.setSearch('1');
  const next = first(one);
  expect(next).not.toBe(before);
  one.actions.setSearch('');
  expect(first(one)).toBe(before);
  // Nothing ready has no numbers: the range that was used last is still not used again.
  one.actions.setMode('moment');
  expect(first(one)).toBeUndefined();
  one.actions.setMode('window');
  expect(first(one)).toBe(next);
});
