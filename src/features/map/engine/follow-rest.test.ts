import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followRest, SILENCE_MS } from './follow-rest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An engine that has drawn a frame in which it waited for a tile. */
function drawn() {
  const state = { loaded: false, moving: false, awaited: true };
  let render = () => {};
  const triggerRepaint = vi.fn();
  const stop = followRest(
    {
      on: (_, listener) => {
        render = listener;
      },
      loaded: () => state.loaded,
      isMoving: () => state.moving,
      triggerRepaint,
    },
    () => state.awaited,
  );
  render();
  return { state, triggerRepaint, stop, render: () => render() };
}

test('draws once more where what the last frame waited for has ended without another', () => {
  const { state, triggerRepaint, render } = drawn();
  vi.advanceTimersByTime(4 * SILENCE_MS);
  expect(triggerRepaint, 'it is still waited for').not.toHaveBeenCalled();
  state.loaded = true;
  vi.advanceTimersByTime(SILENCE_MS);
  expect(triggerRepaint).toHaveBeenCalledTimes(1);
  render();
  state.awaited = false;
  vi.runAllTimers();
  expect(triggerRepaint).toHaveBeenCalledTimes(1);
});

test('leaves an engine alone that moves, and one that has said that it rests', () => {
  const { state, triggerRepaint } = drawn();
  Object.assign(state, { loaded: true, moving: true });
  vi.advanceTimersByTime(3 * SILENCE_MS);
  expect(triggerRepaint).not.toHaveBeenCalled();
  state.awaited = false;
  vi.runAllTimers();
  expect(triggerRepaint).not.toHaveBeenCalled();
});

test('ends', () => {
  const { state, triggerRepaint, stop } = drawn();
  state.loaded = true;
  stop();
  vi.runAllTimers();
  expect(triggerRepaint).not.toHaveBeenCalled();
});
