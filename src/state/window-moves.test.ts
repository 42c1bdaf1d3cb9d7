import { expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { emptyStore } from '#testing/store.ts';
import { OPENING_WINDOW } from '#testing/subject.ts';
import { followWindowMoves } from './window-moves.ts';

it('tells of each move, and of what a hand does only when it lets go', () => {
  const store = emptyStore();
  const moves: unknown[] = [];
  const stop = followWindowMoves(store, (...move) => moves.push(move));
  const [april, may, july] = [rangeOf('2024-04'), rangeOf('2024-05'), rangeOf('2024-07')];
  store.actions.setWindow(july);
  store.actions.setSearch('smoke');
  expect(moves).toEqual([[OPENING_WINDOW, july]]);
  store.actions.setDragging(true);
  store.actions.setWindow(april);
  store.actions.setWindow(may);
  expect(moves).toHaveLength(1);
  store.actions.setDragging(false);
  expect(moves).toEqual([
    [OPENING_WINDOW, july],
    [july, may],
  ]);
  stop();
  store.actions.setWindow(april);
  expect(moves).toHaveLength(2);
});
