// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { focusWhenThere } from './focus-when-there';

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

/** Observers are told after the code that changed the page has run. */
const observed = () => new Promise<void>((done) => queueMicrotask(() => setTimeout(done)));

it('focuses what is there', () => {
  const wanted = add('wanted');
  focusWhenThere('#wanted', () => true);
  expect(document.activeElement).toBe(wanted);
});

it('focuses what comes later, and nothing that comes after it', async () => {
  focusWhenThere('#wanted', () => true);
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
  focusWhenThere('#wanted', () => wanted);
  wanted = false;
  add('other');
  await observed();
  wanted = true;
  add('wanted');
  await observed();
  expect(document.activeElement).toBe(document.body);
});
