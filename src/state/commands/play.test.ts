import { expect, it } from 'vitest';
import { rangeOf } from '#domain/time/local-time.ts';
import { windowBeforePlay } from '#state/history/play-history.ts';
import { emptyStore } from '#testing/store.ts';
import { backFromPlay, endRun, pause, togglePlay } from './play.ts';
import { redo, undo } from './undo.ts';

it('plays and pauses by the same command, and pauses what pauses already', () => {
  const store = emptyStore();
  const isPlaying = () => store.getState().playing;
  togglePlay(store);
  expect(isPlaying()).toBe(true);
  togglePlay(store);
  expect(isPlaying()).toBe(false);
  togglePlay(store);
  pause(store);
  pause(store);
  expect(isPlaying()).toBe(false);
});

it('does not play while the story is open, which plays itself', () => {
  const store = emptyStore();
  store.actions.followStory({ story: 'june-2024', step: 1 });
  togglePlay(store);
  expect(store.getState().playing).toBe(false);
});

const JUNE = rangeOf('2024-06');
const WEEK = { from: rangeOf('2024-06-10').from, to: rangeOf('2024-06-16').to };
const LATER = { from: rangeOf('2024-06-17').from, to: rangeOf('2024-06-23').to };

/** A store of June in which play has come to `WEEK` and was stopped. */
function stopped() {
  const store = emptyStore({ window: JUNE });
  togglePlay(store);
  store.actions.setWindow(WEEK);
  expect(windowBeforePlay(store.getState()), 'while it plays nothing is offered').toBeNull();
  pause(store);
  return store;
}

it('leads back from where it was stopped, and undo leads there again', () => {
  const store = stopped();
  expect(windowBeforePlay(store.getState())).toEqual(JUNE);
  backFromPlay(store);
  expect(store.getState().view.window).toEqual(JUNE);
  expect(windowBeforePlay(store.getState())).toBeNull();
  undo(store);
  expect(store.getState().view.window).toEqual(WEEK);
  expect(windowBeforePlay(store.getState())).toEqual(JUNE);
  undo(store);
  expect(store.getState().view.window).toEqual(JUNE);
  redo(store);
  expect(store.getState().view.window).toEqual(WEEK);
});

it('leads back to before the first of several runs', () => {
  const store = stopped();
  togglePlay(store);
  store.actions.setWindow(LATER);
  pause(store);
  expect(windowBeforePlay(store.getState())).toEqual(JUNE);
});

it('offers nothing once the window was moved or is asked in another mode, and begins anew from there', () => {
  const store = stopped();
  store.actions.setWindow(LATER);
  expect(windowBeforePlay(store.getState())).toBeNull();
  backFromPlay(store);
  expect(store.getState().view.window).toEqual(LATER);
  togglePlay(store);
  store.actions.setWindow(WEEK);
  pause(store);
  expect(windowBeforePlay(store.getState())).toEqual(LATER);
  store.actions.setMode('cumulative');
  expect(windowBeforePlay(store.getState())).toBeNull();
});

it('leaves at the end of a run what was changed meanwhile, as one step that can be undone', () => {
  const store = emptyStore({ window: JUNE });
  togglePlay(store);
  store.actions.setWindow(WEEK);
  store.actions.setLeastObservers(2);
  store.actions.setWindow(LATER);
  endRun(store);
  expect(store.getState()).toMatchObject({ playing: false, view: { window: JUNE, leastObservers: 2 } });
  undo(store);
  expect(store.getState().view).toMatchObject({ window: JUNE, leastObservers: 1 });
  undo(store);
  expect(store.getState().view.window).toEqual(JUNE);
});

it('ends nothing that another mode asks', () => {
  const store = emptyStore({ window: JUNE });
  togglePlay(store);
  store.actions.setMode('cumulative');
  store.actions.setWindow(WEEK);
  endRun(store);
  expect(store.getState()).toMatchObject({ playing: false, view: { window: WEEK } });
});
