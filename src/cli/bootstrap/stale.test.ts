import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildIsStale, hashInputs } from './build.mjs';
import { dependenciesAreStale } from './dependencies.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stale-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('dependencies', () => {
  const react = { version: '19.3.1', integrity: 'sha512-a' };

  test('are stale when nothing, or only a part, was installed', () => {
    expect(dependenciesAreStale(root)).toBe(true);
    lock('package-lock.json', { '': {}, 'node_modules/react': react });
    expect(dependenciesAreStale(root)).toBe(true);
    lock('node_modules/.package-lock.json', {});
    expect(dependenciesAreStale(root)).toBe(true);
  });

  test('are fresh when each package is there in the version and with the content locked', () => {
    lock('package-lock.json', { '': {}, 'node_modules/react': react });
    lock('node_modules/.package-lock.json', { 'node_modules/react': react });
    expect(dependenciesAreStale(root)).toBe(false);
    lock('node_modules/.package-lock.json', { 'node_modules/react': { ...react, version: '19.3.0' } });
    expect(dependenciesAreStale(root)).toBe(true);
    lock('node_modules/.package-lock.json', { 'node_modules/react': { ...react, integrity: 'sha512-b' } });
    expect(dependenciesAreStale(root)).toBe(true);
  });

  test('may lack the packages of other systems', () => {
    lock('package-lock.json', { 'node_modules/fsevents': { version: '2.3.3', optional: true } });
    lock('node_modules/.package-lock.json', {});
    expect(dependenciesAreStale(root)).toBe(false);
  });

  test('are stale when the lock file of the install is broken', () => {
    lock('package-lock.json', {});
    write('node_modules/.package-lock.json', '{"packages": ');
    expect(dependenciesAreStale(root)).toBe(true);
  });

  function lock(path: string, packages: object): void {
    write(path, JSON.stringify({ packages }));
  }
});

describe('the build', () => {
  test('is stale until it was made of exactly these inputs', () => {
    write('src/app/main.tsx', 'one');
    expect(buildIsStale(root)).toBe(true);
    write('dist/index.html', '');
    expect(buildIsStale(root)).toBe(true);
    write('.cache/build-inputs.sha256', `${hashInputs(root)}\n`);
    expect(buildIsStale(root)).toBe(false);
    write('src/app/main.tsx', 'two');
    expect(buildIsStale(root)).toBe(true);
  });

  test('is stale when the data or a served file changes, not when a test does', () => {
    const before = hashInputs(root);
    write('src/domain/claim.test.ts', 'a test');
    write('README.md', 'words');
    expect(hashInputs(root)).toBe(before);
    write('data/incidents.geojson', '{}');
    const withData = hashInputs(root);
    expect(withData).not.toBe(before);
    write('public/icon.svg', '<svg/>');
    expect(hashInputs(root)).not.toBe(withData);
  });

  test('is stale when a file is moved without a change', () => {
    write('src/a.ts', 'same');
    const before = hashInputs(root);
    rmSync(join(root, 'src/a.ts'));
    write('src/b.ts', 'same');
    expect(hashInputs(root)).not.toBe(before);
  });
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
