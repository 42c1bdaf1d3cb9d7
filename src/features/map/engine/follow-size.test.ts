import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followSize } from './follow-size.ts';

let changed: () => void;
const disconnect = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        changed = callback;
      }
      observe = () => changed();
      disconnect = disconnect;
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function follow() {
  const element = { clientWidth: 800, clientHeight: 600 };
  const onSize = vi.fn();
  const stop = followSize(element as HTMLElement, onSize);
  const grow = (width: number) => {
    element.clientWidth = width;
    changed();
  };
  return { grow, onSize, stop };
}

test('is silent about the size there was, and about an element that is hidden', () => {
  const { grow, onSize } = follow();
  vi.runAllTimers();
  grow(0);
  vi.runAllTimers();
  grow(800);
  vi.runAllTimers();
  expect(onSize).not.toHaveBeenCalled();
});

test('tells of many changes in a row once in a while, and of the last', () => {
  const { grow, onSize } = follow();
  for (const width of [810, 820, 830]) grow(width);
  vi.runAllTimers();
  expect(onSize).toHaveBeenCalledOnce();
  grow(840);
  vi.runAllTimers();
  expect(onSize).toHaveBeenCalledTimes(2);
});

test('tells nothing more when it has been ended', () => {
  const { grow, onSize, stop } = follow();
  grow(900);
  stop();
  vi.runAllTimers();
  expect(onSize).not.toHaveBeenCalled();
  expect(disconnect).toHaveBeenCalled();
});
