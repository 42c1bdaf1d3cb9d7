// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importPart } from './import-part.ts';

const BASE = 'http://127.0.0.1/assets/page.js';
const script = () => new Response('export {}', { headers: { 'Content-Type': 'text/javascript' } });

/** Of each file its answers, one after the other; the last one again and again. */
let answers: Record<string, (() => Response | Promise<Response>)[]>;
let asked: string[];

beforeEach(() => {
  [answers, asked] = [{}, []];
  vi.stubGlobal('fetch', async (address: string) => {
    const name = new URL(address).pathname.split('/').at(-1) ?? '';
    asked.push(name);
    const [next, ...others] = answers[name] ?? [script];
    if (others.length > 0) answers[name] = others;
    return next?.();
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

const load = () => vi.fn(async () => 'the part');

test('imports when every file has come, and asks for none twice', async () => {
  const part = load();
  expect(await importPart(part, ['./a1.js', './a2.js'], BASE)).toBe('the part');
  expect(asked).toEqual(['a1.js', 'a2.js']);
  expect(await importPart(part, ['./a1.js', './a3.js'], BASE)).toBe('the part');
  expect(asked).toEqual(['a1.js', 'a2.js', 'a3.js']);
});

test.each([
  ['a file that is missing', () => new Response('', { status: 404 })],
  [
    'a page in its place',
    () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
  ],
  ['no connection', () => Promise.reject(new TypeError('NetworkError'))],
])('imports nothing while one does not come, and asks again for that one: %s', async (what, failing) => {
  const name = `${what.replaceAll(' ', '-')}.js`;
  answers[name] = [failing, script];
  const part = load();
  await expect(importPart(part, [`./shared-${name}`, `./${name}`], BASE)).rejects.toThrow();
  expect(part).not.toHaveBeenCalled();
  expect(await importPart(part, [`./shared-${name}`, `./${name}`], BASE)).toBe('the part');
  expect(asked.filter((one) => one === name)).toHaveLength(2);
  expect(asked.filter((one) => one === `shared-${name}`)).toHaveLength(1);
});

test('one file that two parts want at once is asked for once', async () => {
  await Promise.all([importPart(load(), ['./both.js'], BASE), importPart(load(), ['./both.js'], BASE)]);
  expect(asked).toEqual(['both.js']);
});

test('what the page starts with is not asked for', async () => {
  const start = document.createElement('script');
  start.src = 'http://127.0.0.1/assets/start.js';
  start.type = 'not-run';
  document.head.append(start);
  expect(await importPart(load(), ['./start.js'], BASE)).toBe('the part');
  expect(asked).toEqual([]);
});

test('a style sheet that failed leaves the page, and is put in it again', async () => {
  const sheets = () => document.querySelectorAll('link[rel="stylesheet"]').length;
  const part = load();
  // This document loads none: it says that it failed, or that it did not.
  await expect(importPart(part, ['./look.css'], BASE)).rejects.toThrow('look.css');
  expect(sheets()).toBe(0);
  expect(part).not.toHaveBeenCalled();
  const { settings } = (window as unknown as { happyDOM: { settings: Record<string, unknown> } }).happyDOM;
  settings.handleDisabledFileLoadingAsSuccess = true;
  expect(await importPart(part, ['./look.css'], BASE)).toBe('the part');
  expect(sheets()).toBe(1);
});
