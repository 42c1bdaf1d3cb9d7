import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGeography } from '#cli/record/record-files.ts';
import { soundSubject } from '#cli/subject/subject-file.ts';
import { readClaimsFile } from './claims-file.ts';
import { resolveClaims } from './resolve-claims.ts';

const FIXTURES = 'src/cli/resolver/fixtures';
const geography = readGeography('data', soundSubject('data'));
const names = (folder: string) =>
  readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''));
const text = (file: string) => readFileSync(join(FIXTURES, file), 'utf8');
const read = (folder: string, name: string) =>
  readClaimsFile(JSON.parse(text(`${folder}/${name}.json`)), `${name}.json`, geography);

describe('what claims leave', () => {
  it.each(names('cases'))('is as worked out by hand: %s', (name) => {
    const file = read('cases', name);
    if ('faults' in file) throw new Error(JSON.stringify(file.faults));
    expect(resolveClaims(file)).toEqual(JSON.parse(text(`answers/${name}.json`)));
  });

  it('does not mind the order of the claims', () => {
    for (const name of names('cases')) {
      const file = read('cases', name);
      if ('faults' in file) throw new Error(JSON.stringify(file.faults));
      const { claims, windows } = file;
      expect(resolveClaims({ claims: claims.toReversed(), windows })).toEqual(resolveClaims(file));
    }
  });
});

describe('a file with faults', () => {
  it.each(names('faults'))('has all of them told: %s', (name) => {
    const file = read('faults', name);
    const faults = 'faults' in file ? file.faults : [];
    const lines = faults.map(({ path, message }) => `${path}: ${message}`);
    const count = `${lines.length} ${lines.length === 1 ? 'fault' : 'faults'}`;
    expect([...lines, count]).toEqual(text(`faults/${name}.txt`).trimEnd().split('\n'));
  });
});

describe('npm run resolve', () => {
  const run = (path: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/resolve.ts', path], { encoding: 'utf8' });

  it('prints one JSON object, and nothing else', () => {
    const { status, stdout, stderr } = run(join(FIXTURES, 'cases/under-way.json'));
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(text('answers/under-way.json')));
  });

  it('prints the faults as data:check does, and exits 1', () => {
    const { status, stdout, stderr } = run(join(FIXTURES, 'faults/no-such-area.json'));
    expect([status, stdout, stderr]).toEqual([1, '', text('faults/no-such-area.txt')]);
    expect(run('no-such-file.json')).toMatchObject({
      status: 1,
      stderr: 'no-such-file.json: (file): missing\n1 fault\n',
    });
  });

  it('names line and column of broken JSON', () => {
    const folder = mkdtempSync(join(tmpdir(), 'claims-'));
    writeFileSync(join(folder, 'broken.json'), '{ "claims": [ }\n');
    const { status, stderr } = run(join(folder, 'broken.json'));
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^broken\.json: line 1, column 15: not JSON: /);
  });
});
