import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ASK_AGAIN_MS, LONGEST_FRAME_MS, paceFrames } from './pace-frames.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An engine whose frames are drawn when the test says so. */
function engineOf({ hasContext = true } = {}) {
  const state = { isSignaled: false, isLost: false, syncs: 0 };
  const gl = {
    SYNC_GPU_COMMANDS_COMPLETE: 1,
    SYNC_STATUS: 2,
    UNSIGNALED: 3,
    SIGNALED: 4,
    isContextLost: () => state.isLost,
    fenceSync: () => {
      state.syncs += 1;
      state.isSignaled = false;
      return {};
    },
    deleteSync: (sync: object | null) => {
      if (sync) state.syncs -= 1;
    },
    getSyncParameter: () => (state.isSignaled ? 4 : 3),
    flush: () => undefined,
  } as unknown as WebGL2RenderingContext;
  let render = () => {};
  const begins = vi.fn();
  const engine = {
    on: (_: 'render', listener: () => void) => {
      render = listener;
    },
    getCanvas: () => ({ getContext: () => (hasContext ? gl : null) }) as unknown as HTMLCanvasElement,
    triggerRepaint: begins as () => void,
  };
  const pace = paceFrames(engine);
  return { state, begins, engine, pace, render: () => render() };
}

test('the next frame is begun when the last one is drawn, however often it is asked for', () => {
  const { state, begins, engine, render } = engineOf();
  engine.triggerRepaint();
  expect(begins, 'nothing is being drawn').toHaveBeenCalledTimes(1);
  render();
  for (let time = 0; time < 5; time += 1) engine.triggerRepaint();
  vi.advanceTimersByTime(10 * ASK_AGAIN_MS);
  expect(begins, 'it is still being drawn').toHaveBeenCalledTimes(1);
  state.isSignaled = true;
  vi.advanceTimersByTime(ASK_AGAIN_MS);
  expect(begins).toHaveBeenCalledTimes(2);
  vi.runAllTimers();
  expect(begins, 'once').toHaveBeenCalledTimes(2);
});

test('a frame that nobody asks for is not begun', () => {
  const { state, begins, render } = engineOf();
  render();
  state.isSignaled = true;
  vi.runAllTimers();
  expect(begins).not.toHaveBeenCalled();
});

test('a frame of which nothing is heard holds up nothing for long', () => {
  const { begins, engine, render } = engineOf();
  render();
  engine.triggerRepaint();
  vi.advanceTimersByTime(LONGEST_FRAME_MS + 2 * ASK_AGAIN_MS);
  expect(begins).toHaveBeenCalledTimes(1);
});

test('a lost context, or none, holds up nothing', () => {
  const lost = engineOf();
  lost.render();
  lost.state.isLost = true;
  lost.engine.triggerRepaint();
  expect(lost.begins).toHaveBeenCalledTimes(1);
  expect(lost.pace.isDrawing()).toBe(false);
  const none = engineOf({ hasContext: false });
  none.render();
  none.engine.triggerRepaint();
  expect(none.begins).toHaveBeenCalledTimes(1);
});

test('keeps no more than one fence', () => {
  const { state, render } = engineOf();
  for (let frame = 0; frame < 5; frame += 1) render();
  expect(state.syncs).toBe(1);
});

test('asks for nothing after the end', () => {
  const { state, begins, engine, pace, render } = engineOf();
  render();
  engine.triggerRepaint();
  pace.end();
  state.isSignaled = true;
  vi.runAllTimers();
  expect(begins).not.toHaveBeenCalled();
});
