import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContextWatch, RETURN_LIMIT } from './context-watch.ts';

const onChange = vi.fn();
let watch: ContextWatch;
beforeEach(() => {
  vi.useFakeTimers();
  onChange.mockClear();
  watch = new ContextWatch(onChange);
});
afterEach(() => void vi.useRealTimers());

function loseAndRestore(): void {
  watch.lose();
  watch.restore();
}

test('a loss is not told when the context comes back in time', () => {
  watch.lose();
  vi.advanceTimersByTime(RETURN_LIMIT - 1);
  watch.restore();
  vi.advanceTimersByTime(RETURN_LIMIT);
  expect(onChange).not.toHaveBeenCalled();
});

test('one that does not come back is told, and that it is back after all', () => {
  watch.lose();
  vi.advanceTimersByTime(RETURN_LIMIT);
  expect(onChange.mock.calls).toEqual([[true]]);
  watch.restore();
  expect(onChange.mock.calls).toEqual([[true], [false]]);
});

test('the third loss without a picture in between is told at once, until there is one', () => {
  loseAndRestore();
  loseAndRestore();
  expect(watch.isGone).toBe(false);
  loseAndRestore();
  expect(watch.isGone).toBe(true);
  watch.draw();
  expect(watch.isGone).toBe(false);
});

test('losses between which it draws are none of a row', () => {
  for (let loss = 0; loss < 5; loss += 1) {
    loseAndRestore();
    watch.draw();
  }
  expect(onChange).not.toHaveBeenCalled();
});

test('what cannot be made is told at once, and what has ended tells nothing', () => {
  watch.fail();
  expect(watch.isGone).toBe(true);
  watch.draw();
  watch.lose();
  watch.end();
  vi.advanceTimersByTime(RETURN_LIMIT);
  expect(watch.isGone).toBe(false);
});
