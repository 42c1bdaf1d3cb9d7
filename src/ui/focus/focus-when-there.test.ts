// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { focusWhenThere, PATIENCE } from './focus-when-there.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => vi.useRealTimers());

function add(id: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.id = id;
  const box = document.createElement('div');
  box.append(button);
  document.body.append(box);
  return button;
}

function focusWanted({
  isWanted = (): boolean => true,
  root = document.body,
  unmounted = new AbortController().signal,
} = {}) {
  const instance = { root, unmounted, ownsPage: true, idPrefix: '' };
  focusWhenThere({ instance, selector: '#wanted', isWanted });
}

/** Observers are told after the code that changed the page has run. */
const observed = () => new Promise<void>((done) => queueMicrotask(() => setTimeout(done)));

it('focuses what is there', () => {
  const wanted = add('wanted');
  focusWanted();
  expect(document.activeElement).toBe(wanted);
});

it('focuses what comes later, and nothing that comes after it', async () => {
  focusWanted();
  add('other');
  await observed();
  expect(document.activeElement).toBe(document.body);
  const wanted = add('wanted');
  await observed();
  expect(document.activeElement).toBe(wanted);
  wanted.remove();
  add('wanted');
  await observed();
  expect(document.activeElement).toBe(document.body);
});

it('gives up once it is no longer wanted', async () => {
  let wanted = true;
  focusWanted({ isWanted: () => wanted });
  wanted = false;
  add('other');
  await observed();
  wanted = true;
  add('wanted');
  await observed();
  expect(document.activeElement).toBe(document.body);
});

it('leaves the focus to a reader who has gone elsewhere meanwhile', async () => {
  const start = add('start');
  start.focus();
  focusWanted();
  const other = add('other');
  other.focus();
  add('wanted');
  await observed();
  expect(document.activeElement).toBe(other);
});

it('takes it on from the title of the part that came with it', async () => {
  focusWanted();
  const part = document.createElement('article');
  part.innerHTML = '<h2 tabindex="-1"></h2><button id="wanted"></button>';
  document.body.append(part);
  part.querySelector('h2')?.focus();
  await observed();
  expect(document.activeElement?.id).toBe('wanted');
});

it('does not wait for ever', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  focusWanted();
  vi.advanceTimersByTime(PATIENCE);
  vi.useRealTimers();
  add('wanted');
  await observed();
  expect(document.activeElement).toBe(document.body);
});

it('looks in its own app only', async () => {
  const root = document.createElement('section');
  document.body.append(root);
  add('wanted');
  focusWanted({ root });
  await observed();
  expect(document.activeElement).toBe(document.body);
  root.innerHTML = '<button id="wanted"></button>';
  await observed();
  expect(root.contains(document.activeElement)).toBe(true);
});

it('waits no longer than the app lives', async () => {
  const app = new AbortController();
  focusWanted({ unmounted: app.signal });
  app.abort();
  add('wanted');
  await observed();
  expect(document.activeElement).toBe(document.body);
});
