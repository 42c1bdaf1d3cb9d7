import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { kindContrastFaults } from '#cli/subject/kind-contrast.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { ANOTHER_KIND } from '#testing/subject.ts';

/** Two tests start a process, and all ask what a record holds; a busy machine takes its time. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const CROSSING = 'incidents/mdl-crossing-2024-06-09.geojson';
const MARKERS = 'incidents/ctx-mdl-marker-conditions.geojson';

/** The first collection of the record as a record of its own: each command asks all that there is. */
let small: string;
/** A copy of it, which each test spoils in its own way. */
let data: string;

beforeAll(async () => {
  small = mkdtempSync(join(tmpdir(), 'record-'));
  copyRecord(small);
  data = small;
  keepFirstCollection();
  expect((await run('data-build')).output).toContain('written');
  expect((await run('data-check')).output).toContain('no faults');
});
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'record-'));
  cpSync(small, data, { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true }));
afterAll(() => rmSync(small, { recursive: true }));

describe('data:check', () => {
  it('accepts the record and counts it', async () => {
    data = useWhole();
    const { status, output } = runAsProcess('data-check');
    expect(output).toMatch(
      /^Record \d+\.\d+\.\d+: \d+ incidents, \d+ claims, \d+ quotes, \d+ sources, \d+ speakers; no faults$/m,
    );
    expect(status).toBe(0);
  });

  it('names file, line and column of broken JSON, and still checks the other files', async () => {
    edit('sources.json', (text) => text.replace('"sha256"', '"sha256'));
    edit(CROSSING, (text) => text.replace('"kind": "mdl-crossing"', '"kind": "ufo"'));
    writeFileSync(join(data, 'catalogues.json'), '{ "schemaVersion": 1, "catalogues": [{}] }');
    const { status, output } = await run('data-check');
    expect(output).toMatch(/^catalogues\.json: line 1: catalogues\[0\]\.file: missing/m);
    expect(output).toMatch(/^sources\.json: line \d+, column \d+: not JSON: /m);
    expect(output).toMatch(
      /^incidents\/mdl-crossing-2024-06-09\.geojson: line [1-9]\d*: properties\.kind: not /m,
    );
    expect(status).toBe(1);
  });

  it('names the line of a date that no calendar has, whatever file it is in', async () => {
    edit('sources.json', (text) =>
      text.replace(/"date-parts": \[\s*\[[^\]]*\]/, '"date-parts": [\n [9999, 99, 99]'),
    );
    const line =
      1 +
      read('sources.json')
        .split('\n')
        .findIndex((text) => text.includes('9999, 99'));
    expect(line).toBeGreaterThan(1);
    const { status, output } = await run('data-check');
    expect(output).toMatch(/^sources\.json: line (\d+): \[\d+\]\.issued.*: no such date: \[9999,99,99\]$/m);
    expect(output).toContain(`sources.json: line ${line}: `);
    expect(status).toBe(1);
  });

  it('checks each story, in its collection, and knows which there are', async () => {
    edit('stories/june-2024.json', (text) =>
      text.replace('"selection": "ctx-putin-visit"', '"selection": "tunnel-3-found-1978"'),
    );
    writeFileSync(join(data, 'stories', 'of-nobody.json'), '{ "steps": [] }');
    const { output, status } = await run('data-check');
    expect(output).toMatch(/^stories\/june-2024\.json: line [1-9]\d+: steps\[5\]\.selection: /m);
    expect(output).toMatch(/^stories\/of-nobody\.json: \(file\): of no story that subject\.json lists$/m);
    expect(status).toBe(1);
  });

  it('names what is wrong with the subject', async () => {
    edit('subject.json', (text) => text.replace('"#0072b2"', '"#ffffff"'));
    const { status, output } = await run('data-check');
    expect(output).toMatch(
      /^subject\.json: line [1-9]\d*: kinds\[0\]\.color: 1\.0:1 against the land of the light base map/m,
    );
    expect(status).toBe(1);
  });

  it('accepts another kind for one more entry of the subject', async () => {
    const { kinds, ...rest } = JSON.parse(readFileSync(join(data, 'subject.json'), 'utf8'));
    edit(CROSSING, (text) => text.replace('"kind": "mdl-crossing"', `"kind": "${ANOTHER_KIND.id}"`));
    // Which of the colours is free depends on the kinds that the record has.
    const color = ['#b0459a', '#8a7400', '#008080'].find(
      (one) => kindContrastFaults([...kinds, { ...ANOTHER_KIND, color: one }]).length === 0,
    );
    edit('subject.json', () => JSON.stringify({ ...rest, kinds: [...kinds, { ...ANOTHER_KIND, color }] }));
    await run('data-build');
    expect(await run('data-check')).toMatchObject({
      status: 0,
      output: expect.stringContaining('no faults'),
    });
  });

  it('says that a file is missing', async () => {
    rmSync(join(data, 'speakers.json'));
    expect(await run('data-check')).toMatchObject({
      status: 1,
      output: expect.stringContaining('speakers.json: (file): missing'),
    });
  });

  it('does not pass for verified what no text was there for', async () => {
    const { status, output } = await run('data-check', '--texts', join(data, 'geography'));
    expect(output).toContain('none of the texts given is that of any source');
    expect(status).toBe(1);
  });

  it('asks for an entry in the corrections log when a fact was changed', async () => {
    edit(CROSSING, (text) => text.replace('"en": "About 20 soldiers"', '"en": "Some 20 soldiers"'));
    const { status, output } = await run('data-check');
    expect(output).toMatch(/^changes\.json: mdl-crossing-2024-06-09: its facts have changed.*[0-9a-f]{16}$/m);
    expect(status).toBe(1);
  });

  it('says that the file of all incidents is not what their own files make', async () => {
    edit('incidents.geojson', (text) => text.replace('.84289', '.84288'));
    expect((await run('data-check')).output).toMatch(
      /^incidents\.geojson: \(file\): not what `npm run data:build` makes/m,
    );
  });

  it('names a file that has the name of another incident, and one that is no JSON', async () => {
    writeFileSync(join(data, 'incidents', 'another.geojson'), read(CROSSING));
    writeFileSync(join(data, 'incidents', 'broken.geojson'), '{\n  "id": ');
    const { status, output } = await run('data-check');
    expect(output).toContain(
      'incidents/another.geojson: id: not the name of the file: mdl-crossing-2024-06-09',
    );
    expect(output).toMatch(/^incidents\/broken\.geojson: line 2, column \d+: not JSON: /m);
    expect(status).toBe(1);
  });

  it('names the geography file that is at fault', async () => {
    edit('geography/dmz.geojson', (text) => text.replaceAll('dmz-north', 'dmz-nord'));
    expect((await run('data-check')).output).toContain('dmz.geojson: no feature with the id dmz-north');
  });
});

describe('data:build', () => {
  it('leaves the committed record as it is', async () => {
    data = useWhole();
    const before = read('incidents.geojson');
    expect(runAsProcess('data-build')).toMatchObject({
      status: 0,
      output: expect.stringContaining('nothing changed'),
    });
    expect(read('incidents.geojson')).toBe(before);
  });

  it('writes anew what was lost or set by hand, in the file of the incident and in that of all', async () => {
    const before = [read(MARKERS), read('incidents.geojson')];
    edit(MARKERS, (text) =>
      text.replace(
        /"geometry": \{"type":"LineString".*/,
        '"geometry": {"type":"Point","coordinates":[0,99]},',
      ),
    );
    rmSync(join(data, 'incidents.geojson'));
    expect((await run('data-build')).output).toContain('2 files written');
    expect([read(MARKERS), read('incidents.geojson')]).toEqual(before);
  });

  it('derives everything of an incident that comes without', async () => {
    const before = read(CROSSING);
    const { type, id, properties } = JSON.parse(before) as IncidentFeature;
    const { start: _s, end: _e, approximate: _a, ...when } = properties.when;
    const { alongMdlKm: _k, representativePoint: _p, ...where } = properties.where;
    edit(CROSSING, () => JSON.stringify({ type, id, properties: { ...properties, when, where } }));
    expect(await run('data-build')).toMatchObject({ status: 0, output: expect.stringContaining(' written') });
    expect(JSON.parse(read(CROSSING))).toEqual(JSON.parse(before));
    expect((await run('data-check')).output).toContain('no faults');
  });

  it('refuses a record that does not fit the schema, and leaves it alone', async () => {
    edit(CROSSING, (text) => text.replace('"basis": "stated"', '"basis": "guessed"'));
    const spoilt = read(CROSSING);
    expect(await run('data-build')).toMatchObject({
      status: 1,
      output: expect.stringContaining('basis: not stated or inferred'),
    });
    expect(read(CROSSING)).toBe(spoilt);
  });
});

function copyRecord(to: string): void {
  for (const file of [
    'subject.json',
    'incidents.geojson',
    'sources.json',
    'speakers.json',
    'changes.json',
    'stories',
    'incidents',
  ])
    cpSync(`data/${file}`, join(to, file), { recursive: true });
  for (const file of [
    'mdl.geojson',
    'mdl-profile.json',
    'border_counties.geojson',
    'dmz.geojson',
    'dmz_limits.geojson',
    'areas.geojson',
    'stretches.json',
  ])
    cpSync(`data/geography/${file}`, join(to, 'geography', file));
}

/** In place of the small one. */
function useWhole(): string {
  rmSync(data, { recursive: true });
  mkdirSync(data);
  copyRecord(data);
  return data;
}

function keepFirstCollection(): void {
  const { collections, stories, eras: _, ...subject } = JSON.parse(read('subject.json'));
  const [first] = collections;
  const [told, ...others] = stories as { readonly id: string }[];
  edit('subject.json', () => JSON.stringify({ ...subject, collections: [first], stories: [told] }));
  for (const { id } of others) rmSync(join(data, 'stories', `${id}.json`));
  const kept = new Set<string>();
  for (const id of first.incidents) addLinked(id, kept);
  for (const file of readdirSync(join(data, 'incidents')))
    if (!kept.has(file.replace('.geojson', ''))) rmSync(join(data, 'incidents', file));
}

/** With all that its links lead to: a link that leads nowhere is a fault. */
function addLinked(id: string, kept: Set<string>): void {
  if (kept.has(id)) return;
  kept.add(id);
  const { properties } = JSON.parse(read(`incidents/${id}.geojson`)) as IncidentFeature;
  for (const { target } of properties.links) addLinked(target, kept);
}

interface Ended {
  status: number | null | undefined;
  output: string;
}

/** As `npm run` does it. */
function runAsProcess(command: string): Ended {
  const args = ['--import', 'tsx', `src/cli/${command}.ts`, '--data', data];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** In this process, with its modules loaded anew: a process of its own takes most of its time to begin. */
async function run(command: 'data-check' | 'data-build', ...more: string[]): Promise<Ended> {
  const said: unknown[] = [];
  const spies = (['log', 'error'] as const).map((channel) =>
    vi.spyOn(console, channel).mockImplementation((...words) => said.push(...words)),
  );
  const { argv, exitCode } = process;
  process.argv = [process.execPath, command, '--data', data, ...more];
  process.exitCode = 0;
  try {
    vi.resetModules();
    await (command === 'data-check' ? import('./data-check.ts') : import('./data-build.ts'));
    return { status: process.exitCode, output: said.join('\n') };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    for (const spy of spies) spy.mockRestore();
  }
}

function read(file: string): string {
  return readFileSync(join(data, file), 'utf8');
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(data, file), change(read(file)));
}
