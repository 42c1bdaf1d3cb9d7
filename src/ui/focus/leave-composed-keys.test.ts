// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leaveComposedKeys } from './leave-composed-keys.ts';

const heard = vi.fn<(event: KeyboardEvent) => void>();
let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = '<main><input id="search"></main><input id="outside">';
  const root = document.querySelector('main') as HTMLElement;
  stop = leaveComposedKeys({
    root,
    ownsPage: true,
    idPrefix: '',
    unmounted: new AbortController().signal,
  });
  document.addEventListener('keydown', heard);
});
afterEach(() => {
  stop();
  document.removeEventListener('keydown', heard);
  heard.mockClear();
});

function press(id: string, init: KeyboardEventInit & { keyCode?: number }) {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...init });
  document.getElementById(id)?.dispatchEvent(event);
  return event;
}

it('keeps a key that composes from the app, and lets the system have it', () => {
  const event = press('search', { isComposing: true });
  expect(heard).not.toHaveBeenCalled();
  expect(event.defaultPrevented).toBe(false);
});

it('knows a composed key by its code alone', () => {
  press('search', { keyCode: 229 });
  expect(heard).not.toHaveBeenCalled();
});

it('leaves other keys, and those of the page around the app', () => {
  press('search', {});
  press('outside', { isComposing: true });
  expect(heard).toHaveBeenCalledTimes(2);
});

it('stops with the app', () => {
  stop();
  press('search', { isComposing: true });
  expect(heard).toHaveBeenCalledOnce();
});
