import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readRecord } from '#cli/record/record-files.ts';
import { soundSubject } from '#cli/subject/subject-file.ts';
import { openDuckDb, rowsOf } from '#cli/table/duckdb.ts';
import { openLocalFile } from '#cli/table/local-file.ts';
import { partsOf } from '#domain/evidence/readings/time-readings.ts';
import { type ResolvedIncident, resolveAll } from '#domain/evidence/resolved.ts';
import { isOnLine, stretchesOf } from '#domain/place/footprint.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import { rowsOfIncidents } from '#domain/rows/incident-rows.ts';
import { capsOnStretch } from '#domain/rows/place/stretch-caps.ts';
import { readRows } from '#domain/rows/reading/read-rows.ts';
import { answersOf } from '#domain/rows/time/answers.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { TIME_MODES, type TimeSpan } from '#domain/time/time-span.ts';
import { textAt } from '#testing/rows/parquet-of.ts';

/** Each test starts a process; a busy machine takes its time. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const duckdb = await openDuckDb();
const subject = soundSubject('data');
let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'table-'));
  file = join(folder, 'below', 'incidents.parquet');
  expect(run('--out', file)).toMatchObject({
    status: 0,
    output: expect.stringMatching(
      new RegExp(`^.*: ${readdirSync('data/incidents').length} incidents in \\d+ rows`),
    ),
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/data-table.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

/** Of an undated incident. */
const UNBOUNDED: TimeSpan = {
  earliestStart: -Infinity,
  latestStart: Infinity,
  earliestEnd: -Infinity,
  latestEnd: Infinity,
};

function resolvedRecord(): ResolvedIncident[] {
  const parsed = parseCatalogue(readRecord('data').files, subject);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return resolveAll(parsed.catalogue.incidents, () => true);
}

describe.skipIf(!duckdb)('data:table, read by DuckDB', () => {
  const read = (query: string) => (duckdb ? rowsOf(duckdb, query.replace('FILE', `'${file}'`)) : []);

  it('has the columns in the types that are documented', async () => {
    const described = await read('DESCRIBE SELECT * FROM read_parquet(FILE)');
    expect(Object.fromEntries(described.map((column) => [column.column_name, column.column_type]))).toEqual({
      id: 'VARCHAR',
      reading: 'INTEGER',
      title: 'VARCHAR',
      title_ko: 'VARCHAR',
      kind: 'VARCHAR',
      start_earliest: 'TIMESTAMP WITH TIME ZONE',
      start_latest: 'TIMESTAMP WITH TIME ZONE',
      end_earliest: 'TIMESTAMP WITH TIME ZONE',
      end_latest: 'TIMESTAMP WITH TIME ZONE',
      lon: 'DOUBLE',
      lat: 'DOUBLE',
      radius_m: 'DOUBLE',
      km_from: 'DOUBLE',
      km_to: 'DOUBLE',
      near: 'BOOLEAN',
      beyond: 'BOOLEAN',
      source: 'VARCHAR',
      url: 'VARCHAR',
    });
  });

  it('has for each incident the rows that the resolved record leaves, and no others', async () => {
    const rows = await read(
      `SELECT *, epoch_ms(start_earliest) AS a, epoch_ms(start_latest) AS b, epoch_ms(end_earliest) AS c,
       epoch_ms(end_latest) AS d FROM read_parquet(FILE)`,
    );
    const incidents = resolvedRecord();
    expect([...new Set(rows.map(({ id }) => id))]).toEqual(incidents.map(({ id }) => id));
    for (const { id, kind, feature, resolution } of incidents) {
      const own = rows.filter((row) => row.id === id);
      const { title } = feature.properties;
      for (const row of own) expect(row).toMatchObject({ title: title.en, title_ko: title.ko, kind });
      // Every time that can be right, with every place that can be.
      const times = resolution.time ? partsOf(resolution.time) : [[UNBOUNDED]];
      const placed = (resolution.place?.footprints ?? []).flatMap((footprint): unknown[][] => {
        const stretches = stretchesOf(footprint, subject.line.lengthKm);
        const is = [footprint.near === true, !isOnLine(footprint)];
        return stretches.length > 0
          ? stretches.map(([from, to]) => [from, to, ...is])
          : [[null, null, ...is]];
      });
      const places = placed.length > 0 ? placed : [[null, null, false, false]];
      const want = times.flatMap((parts) =>
        parts.flatMap(({ earliestStart, latestStart, earliestEnd, latestEnd }) =>
          places.map((place) => [
            ...[earliestStart, latestStart, earliestEnd, latestEnd].map((bound) =>
              Number.isFinite(bound) ? bound : null,
            ),
            ...place,
          ]),
        ),
      );
      const got = own.map(({ a, b, c, d, km_from, km_to, near, beyond }) => [
        ...[a, b, c, d].map((bound: unknown) => (bound === null ? null : Number(bound))),
        km_from,
        km_to,
        near,
        beyond,
      ]);
      expect(new Set(got.map((row) => JSON.stringify(row)))).toEqual(
        new Set(want.map((row) => JSON.stringify(row))),
      );
      expect(got).toHaveLength(want.length);
    }
  });

  it('holds all of an area within the circle that stands for it', async () => {
    const [place] = await read(
      `SELECT DISTINCT lon, lat, radius_m FROM read_parquet(FILE) WHERE id = 'ctx-putin-visit'`,
    );
    const { features } = JSON.parse(readFileSync('data/geography/areas.geojson', 'utf8'));
    const [pyongyang] = features.filter(
      ({ properties }: { properties: { id: string } }) => properties.id === 'pyongyang',
    );
    const corners: [number, number][] = pyongyang.geometry.coordinates.flat(
      pyongyang.geometry.type === 'Polygon' ? 1 : 2,
    );
    const [lon, lat] = [Number(place?.lon), Number(place?.lat)];
    const metres = corners.map(([x, y]) =>
      Math.hypot((x - lon) * 111_320 * Math.cos((lat * Math.PI) / 180), (y - lat) * 110_990),
    );
    expect(corners.length).toBeGreaterThan(20);
    // Reckoned on a plane, which over so few kilometres is off by a part in two hundred at most.
    expect(Math.max(...metres)).toBeLessThan(Number(place?.radius_m) * 1.005);
    expect(Math.max(...metres)).toBeGreaterThan(Number(place?.radius_m) * 0.995);
  });
});

it('what is read of it stands to windows and stretches as the record does', async () => {
  const opened = await openLocalFile(file);
  const { windowLimits, line } = subject;
  const options = { kinds: subject.kinds.map(({ id }) => id), lineKm: line.lengthKm, windowLimits };
  const read = await readRows(opened, options);
  await opened.close();
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  // A date that its source doubts has a second reading without any, which a table cannot say of a dated incident.
  expect(read.flaws.map(({ code }) => code).filter((code) => code !== 'undated')).toEqual([]);
  const incidents = resolvedRecord();
  const record = rowsOfIncidents(incidents);
  const { table } = read;
  const doubted = incidents.filter(({ resolution }) =>
    resolution.time?.readings.some((one) => one.uncertain),
  );
  const isDoubted = new Set<string | undefined>(doubted.map(({ id }) => id));
  expect(read.flaws.reduce((sum, { count }) => sum + count, 0)).toBe(doubted.length);
  /** By id: the table has its own order where an answer stands after what it answers. */
  const codesOf = (codes: ArrayLike<number>, idOf: (incident: number) => string | undefined) =>
    new Map(
      Array.from(codes, (code, incident) => [idOf(incident), code] as const).filter(
        ([id]) => !isDoubted.has(id),
      ),
    );
  const [ofFile, ofRecord] = [answersOf(table), answersOf(record)];
  const fileId = (incident: number) => textAt(table.text.id, incident);
  const recordId = (incident: number) => incidents[incident]?.id;
  const seen = new Set<number>();
  for (const mode of TIME_MODES) {
    for (const edtf of ['2024-06', '2024-06-09', '2024-05/2024-06-18', '1950/1960', '2024-06-20']) {
      const question = { window: rangeOfWindow(edtf), mode, caps: null };
      const codes = codesOf(ofFile(question).codes, fileId);
      expect(codes).toEqual(codesOf(ofRecord(question).codes, recordId));
      for (const code of codes.values()) seen.add(code);
    }
  }
  for (const stretch of [
    [0, 30],
    [27, 168],
    [60, 200],
    [100, 101],
  ] as const) {
    const codes = codesOf(capsOnStretch(table, stretch), fileId);
    expect(codes).toEqual(codesOf(capsOnStretch(record, stretch), recordId));
    for (const code of codes.values()) seen.add(code);
  }
  expect(seen.size).toBeGreaterThan(3);
});

function rangeOfWindow(text: string) {
  const [from = '', to = from] = text.split('/');
  return { from: rangeOf(from).from, to: rangeOf(to).to };
}

describe('data:table -- --check', () => {
  it('counts what the page would read of a sound file', () => {
    const { status, output } = run('--check', file);
    expect(output).toMatch(/\d+ incidents in \d+ rows\n(?:.*: undated\n)?of \d+ rows: \d+ with a point/);
    expect(status).toBe(0);
  });

  it('says why the page could not read a file', () => {
    const cut = join(folder, 'cut.parquet');
    writeFileSync(cut, readFileSync(file).subarray(0, 900));
    expect(run('--check', cut)).toEqual({ status: 1, output: `${cut}: the end of the file is missing\n` });
    expect(run('--check', join(folder, 'none'))).toMatchObject({
      status: 1,
      output: expect.stringContaining('no such file'),
    });
  });
});
