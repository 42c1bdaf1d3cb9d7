import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { enginesToTry, findFirefox, findWebKit, firefoxLaunch, virtualScreen } from './find-engines.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-engines-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('takes the Firefox that the person named, then the download, then PATH, then known places', () => {
  const named = program('named/my-firefox');
  const own = program('own/firefox');
  const onPath = program('bin/firefox-esr');
  const known = program('known/firefox');
  const PATH = join(folder, 'bin');
  expect(findFirefox({ env: { FIREFOX_PATH: named, PATH }, places: [known], own })).toBe(named);
  expect(findFirefox({ env: { PATH }, places: [known], own })).toBe(own);
  expect(findFirefox({ env: { PATH }, places: [known], own: join(folder, 'gone') })).toBe(onPath);
  expect(findFirefox({ env: {}, places: [known] })).toBe(known);
  expect(findFirefox({ env: {}, places: [] })).toBeUndefined();
});

test('drives only a Firefox that is not Playwright’s own as a channel', () => {
  expect(firefoxLaunch('/usr/bin/firefox-esr', '/own/firefox')).toHaveProperty('channel', 'moz-firefox');
  expect(firefoxLaunch('/own/firefox', '/own/firefox')).not.toHaveProperty('channel');
});

test('finds WebKit’s browser below a machine type’s folder, the newest interface first', () => {
  const driver = program('bin/WebKitWebDriver');
  const env = { WEBKIT_DRIVER: driver };
  const places = [join(folder, 'lib')];
  expect(findWebKit({ env, places })).toBeUndefined();
  // A file among the folders, as a loader is.
  program('lib/x86_64-linux-gnu.so');
  program('lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser');
  const browser = program('lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser');
  expect(findWebKit({ env, places })).toEqual({ driver, browser });
});

test('asks for a virtual screen on Linux alone, and says when there is none', () => {
  const PATH = join(folder, 'bin');
  expect(virtualScreen({ env: { PATH }, platform: 'darwin' })).toEqual([]);
  expect(virtualScreen({ env: { PATH }, platform: 'linux' })).toBeUndefined();
  expect(virtualScreen({ env: { PATH, DISPLAY: ':0' }, platform: 'linux' })).toEqual([]);
  const command = program('bin/xvfb-run');
  expect(virtualScreen({ env: { PATH, DISPLAY: ':0' }, platform: 'linux' })?.[0]).toBe(command);
});

test('tries what is here, and says of the others why not', () => {
  expect(enginesToTry({ firefox: true, webkit: true, screen: true })).toEqual({
    here: ['firefox', 'webkit'],
    absent: [],
  });
  const { here, absent } = enginesToTry({ firefox: true, webkit: false, screen: true });
  expect(here).toEqual(['firefox']);
  expect(absent).toEqual([
    'WebKit is not here and was not tried: npm run test:webkit installs what is missing and tries it.',
  ]);
  const without = enginesToTry({ firefox: true, webkit: false, screen: false });
  expect(without.here).toEqual([]);
  expect(without.absent[0]).toMatch(/^Firefox is here, but no screen .+ npm run test:firefox installs/);
  expect(without.absent).toHaveLength(2);
});

function program(path: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}
