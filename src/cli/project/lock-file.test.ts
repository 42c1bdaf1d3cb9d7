import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completed, type LockedPackages, missingPackages } from './lock-file.ts';

const TOOL: LockedPackages = {
  '': {},
  'node_modules/tool': {
    version: '2.0.0',
    dev: true,
    license: 'MIT',
    optionalDependencies: { '@tool/linux-arm64-musl': '2.0.0', '@tool/linux-x64-gnu': '2.0.0' },
  },
  'node_modules/@tool/linux-x64-gnu': { version: '2.0.0', optional: true },
};

test('names the packages of other systems that are missing, with system, processor and libc', () => {
  expect(missingPackages(TOOL)).toEqual({
    'node_modules/@tool/linux-arm64-musl': {
      version: '2.0.0',
      cpu: ['arm64'],
      dev: true,
      libc: ['musl'],
      license: 'MIT',
      optional: true,
      os: ['linux'],
    },
  });
});

test('completes once and for all, the project itself first', () => {
  const once = completed(TOOL);
  expect(Object.keys(once)[0]).toBe('');
  expect(completed(once)).toEqual(once);
  expect(missingPackages(once)).toEqual({});
});

test('our lock file is complete (npm run lock:complete) and names no registry', () => {
  const text = readFileSync('package-lock.json', 'utf8');
  expect(Object.keys(missingPackages(JSON.parse(text).packages))).toEqual([]);
  expect(text).not.toContain('"resolved"');
});
