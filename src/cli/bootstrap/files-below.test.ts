/** Whatever reads folders reads trees: a file planted two levels deep is found by each of them. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textFiles } from '#cli/basemap/fonts/font-characters.ts';
import { filesBelow } from './files-below.mjs';

const PLANTED = {
  'data/geography/places.geojson': '{}',
  'data/a/b/deep.json': '{}',
  'src/domain/time/deep/words.ts': "export const WORDS = '깊은';",
  'src/domain/time/deep/words.test.ts': '',
  'src/domain/checks/fixtures/invalid/flaw.json': '{}',
  'src/i18n/en/deep/words.ts': '',
  'src/basemap/labels/deep/words.ts': '',
  'src/cli/main.ts': '',
};
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tree-'));
  for (const [path, text] of Object.entries(PLANTED)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const inTree = (files: readonly string[]) => files.map((file) => relative(root, file));

describe('a file two levels deep', () => {
  it('is found in its folder', () => {
    expect(inTree(filesBelow(join(root, 'src/domain')))).toEqual([
      'src/domain/checks/fixtures/invalid/flaw.json',
      'src/domain/time/deep/words.test.ts',
      'src/domain/time/deep/words.ts',
    ]);
  });

  it('counts for the letters of the fonts, unless it is a test or a fixture', () => {
    expect(inTree(textFiles(root))).toEqual([
      'data/a/b/deep.json',
      'data/geography/places.geojson',
      'src/basemap/labels/deep/words.ts',
      'src/domain/time/deep/words.ts',
      'src/i18n/en/deep/words.ts',
    ]);
  });

  it('is reported when nobody imports it', () => {
    for (const file of ['knip.json', 'package.json', 'tsconfig.json']) copyFileSync(file, join(root, file));
    const knip = resolve('node_modules/knip/bin/knip.js');
    const args = [
      knip,
      '--directory',
      root,
      '--files',
      '--no-exit-code',
      '--reporter=json',
      '--no-config-hints',
    ];
    const { issues } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    expect(issues.map(({ file }: { file: string }) => file)).toContain('src/domain/time/deep/words.ts');
  });
});
