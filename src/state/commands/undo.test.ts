import { expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { emptyStore } from '#testing/store.ts';
import { canRedo, canUndo, redo, undo } from './undo.ts';

it('says what can be taken back and made again, does it, and stops play', () => {
  const store = emptyStore();
  const can = () => [canUndo(store.getState()), canRedo(store.getState())];
  const { window: opened } = store.getState().view;
  expect(can()).toEqual([false, false]);
  undo(store);
  redo(store);
  expect(store.getState().view.window).toEqual(opened);
  store.actions.setWindow(rangeOf('2023-06'));
  store.actions.setPlaying(true);
  expect(can()).toEqual([true, false]);
  undo(store);
  expect([store.getState().view.window, store.getState().playing]).toEqual([opened, false]);
  expect(can()).toEqual([false, true]);
  redo(store);
  expect(store.getState().view.window).toEqual(rangeOf('2023-06'));
  expect(can()).toEqual([true, false]);
});
