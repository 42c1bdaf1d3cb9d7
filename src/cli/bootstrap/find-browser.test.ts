import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserFlags, findBrowser } from './find-browser.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('prefers what the person named, then PATH, then known places, then the download', () => {
  const named = program('named/my-chrome');
  const onPath = program('bin/chromium');
  const known = program('known/chromium');
  const own = program('own/chrome');
  const env = { CHROME_PATH: named, PATH: join(folder, 'bin') };
  expect(findBrowser({ env, places: [known], own })).toBe(named);
  expect(findBrowser({ env: { PATH: env.PATH }, places: [known], own })).toBe(onPath);
  expect(findBrowser({ env: {}, places: [known], own })).toBe(known);
  expect(findBrowser({ env: {}, places: [], own })).toBe(own);
  expect(findBrowser({ env: {}, places: [] })).toBeUndefined();
});

test('knows the browser under each of its names, in any folder of PATH', () => {
  const path = ['nowhere', 'bin'].map((name) => join(folder, name)).join(delimiter);
  for (const name of ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']) {
    const found = program(`bin/${name}`);
    expect(findBrowser({ env: { PATH: path }, places: [] })).toBe(found);
    rmSync(found);
  }
});

test('takes the shell without windows before a whole browser', () => {
  program('bin/chromium');
  const shell = program('bin/chromium-headless-shell');
  expect(findBrowser({ env: { PATH: join(folder, 'bin') }, places: [] })).toBe(shell);
});

test('passes over what cannot be run: a folder, a plain file, a wrong CHROME_PATH', () => {
  mkdirSync(join(folder, 'bin', 'chromium'), { recursive: true });
  const plain = program('plain', 0o644);
  const real = program('bin/google-chrome');
  const env = { CHROME_PATH: join(folder, 'gone'), PATH: join(folder, 'bin') };
  expect(findBrowser({ env, places: [plain] })).toBe(real);
});

test('gives up the sandbox for root alone', () => {
  expect(browserFlags(0)).toContain('--no-sandbox');
  expect(browserFlags(1000)).not.toContain('--no-sandbox');
});

function program(path: string, mode = 0o755): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, mode);
  return file;
}
