/** Files as other programs write them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE_COLUMNS } from '#domain/rows/parquet/catalogue-columns.ts';
import { readRows } from '#domain/rows/reading/read-rows.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { fileOf, textAt } from '#testing/rows/parquet-of.ts';
import { openDuckDb, rowsOf } from './duckdb.ts';

const duckdb = await openDuckDb();
const SCOPE = {
  kinds: ['kind-0', 'kind-1', 'kind-2'],
  lineKm: 237.4,
  windowLimits: { from: -Infinity, to: Infinity },
};
const ROWS = 5000;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  await duckdb?.run(`CREATE TABLE t AS SELECT
    printf('id-%06d', i) AS id, 'Incident ' || i AS title, CASE WHEN i % 3 = 0 THEN NULL ELSE '사건 ' || i END AS title_ko,
    'kind-' || (i % 3) AS kind,
    make_timestamp(1000000000000000 + i * 3600000000::BIGINT) AS start_earliest,
    make_timestamp(1000000000000000 + i * 3600000000::BIGINT) + INTERVAL 1 DAY AS start_latest,
    NULL::TIMESTAMP AS end_earliest,
    CASE WHEN i % 7 = 0 THEN NULL ELSE make_timestamp(1100000000000000 + i * 1000::BIGINT) END AS end_latest,
    CASE WHEN i % 5 = 0 THEN NULL ELSE 126.5 + i / 10000.0 END AS lon,
    CASE WHEN i % 5 = 0 THEN NULL ELSE (37.5 + i / 10000.0)::FLOAT END AS lat,
    CASE WHEN i % 5 = 0 THEN NULL ELSE (100 + i % 50)::INTEGER END AS radius_m, i % 2 = 0 AS near,
    'https://example.org/' || (i % 10) AS url, [i, i + 1] AS ignored, {'a': i} AS also_ignored
    FROM range(${ROWS}) r(i)`);
});

afterAll(() => rmSync(folder, { recursive: true }));

it('docs/DATA.md names every column', () => {
  const documented = readFileSync('docs/DATA.md', 'utf8');
  for (const { name } of CATALOGUE_COLUMNS) expect(documented).toContain(`\`${name}\``);
});

describe.skipIf(!duckdb)('files written by DuckDB', () => {
  /** Writes a query's rows and reads them back; what the query selects is taken from the file by DuckDB too. */
  async function written(options: string, select = '*') {
    const path = join(folder, 'file.parquet');
    await duckdb?.run(`COPY (SELECT ${select} FROM t) TO '${path}' (FORMAT parquet, ${options})`);
    const bytes = readFileSync(path);
    return readRows(fileOf(new Uint8Array(bytes).buffer), SCOPE);
  }

  it.each([
    'COMPRESSION snappy',
    'COMPRESSION uncompressed',
    'COMPRESSION gzip',
    'COMPRESSION zstd',
    'PARQUET_VERSION v2, COMPRESSION snappy',
    'PARQUET_VERSION v2, COMPRESSION zstd',
    'ROW_GROUP_SIZE 2048',
    'DICTIONARY_SIZE_LIMIT 1',
  ])('%s', async (options) => {
    const read = await written(options);
    if ('fault' in read) throw new Error(JSON.stringify(read.fault));
    const { table, flaws } = read;
    expect(flaws).toEqual([]);
    const rows = duckdb
      ? await rowsOf(
          duckdb,
          `SELECT * EXCLUDE (ignored, also_ignored), epoch_ms(start_earliest) AS a, epoch_ms(start_latest) AS b,
           epoch_ms(end_latest) AS d, lon::DOUBLE AS x FROM t ORDER BY id`,
        )
      : [];
    expect(table.rows).toBe(ROWS);
    const { text, time, place } = table;
    const or = (value: unknown, otherwise: number) => (value === null ? otherwise : Number(value));
    const got = rows.map((_, row) => [
      ...[text.id, text.title, text.titleKo, text.source, text.url].map((column) => textAt(column, row)),
      table.kindIds[table.kind[row] ?? 0],
      ...[time.earliestStart, time.latestStart, time.earliestEnd, time.latestEnd].map(
        (column) => column[row],
      ),
      ...[place.lon, place.lat, place.radius, place.kmFrom, place.near].map((column) => column[row]),
    ]);
    const want = rows.map((row) => [
      row.id,
      row.title,
      row.title_ko ?? '',
      '',
      row.url,
      row.kind,
      ...[or(row.a, -Infinity), or(row.b, Infinity), -Infinity, or(row.d, Infinity)],
      ...[row.x, row.lat, row.radius_m].map((value) => Math.fround(or(value, Number.NaN))),
      Number.NaN,
      Number(row.near),
    ]);
    expect(got).toEqual(want);
  });

  it('timestamps of any unit, with a zone or without', async () => {
    for (const type of ['TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP_NS', 'TIMESTAMPTZ']) {
      const read = await written(
        'COMPRESSION snappy',
        `* REPLACE (start_earliest::${type} AS start_earliest)`,
      );
      if ('fault' in read) throw new Error(JSON.stringify(read.fault));
      expect([...read.table.time.earliestStart.subarray(0, 2)]).toEqual([1e12, 1e12 + 3_600_000]);
    }
  });

  it('numbers of any type', async () => {
    for (const type of [
      'SMALLINT',
      'UBIGINT',
      'FLOAT',
      'DECIMAL(9, 2)',
      'DECIMAL(18, 3)',
      'DECIMAL(30, 2)',
    ]) {
      const read = await written('COMPRESSION snappy', `* REPLACE (radius_m::${type} AS radius_m)`);
      if ('fault' in read) throw new Error(JSON.stringify(read.fault));
      expect([...read.table.place.radius.subarray(0, 3)]).toEqual([Number.NaN, 101, 102]);
    }
  });

  it('rounds what is finer than a millisecond outwards', async () => {
    const finer = `* REPLACE (start_earliest + INTERVAL 1500 MICROSECOND AS start_earliest,
      start_latest + INTERVAL 1500 MICROSECOND AS start_latest)`;
    const read = await written('COMPRESSION snappy', finer);
    if ('fault' in read) throw new Error(JSON.stringify(read.fault));
    expect(read.table.time.earliestStart[0]).toBe(1e12 + 1);
    expect(read.table.time.latestStart[0]).toBe(1e12 + 86_400_000 + 2);
  });

  it('for ever is no bound', async () => {
    const read = await written('COMPRESSION snappy', `* REPLACE ('infinity'::TIMESTAMP AS end_latest)`);
    if ('fault' in read) throw new Error(JSON.stringify(read.fault));
    expect(read.table.time.latestEnd[1]).toBe(Infinity);
    expect(read.flaws).toEqual([]);
  });

  it('a codec that cannot be read, and types that are none of a catalogue', async () => {
    expect(await written('COMPRESSION lz4')).toEqual({
      fault: { code: 'codec', column: 'id', codec: 'LZ4_RAW' },
    });
    const dates = '* REPLACE (start_earliest::DATE AS start_earliest)';
    expect(await written('COMPRESSION snappy', dates)).toEqual({
      fault: { code: 'wrong-type', column: 'start_earliest', found: 'date', wanted: 'timestamp' },
    });
    expect(await written('COMPRESSION snappy', '* REPLACE ([title] AS title)')).toEqual({
      fault: { code: 'wrong-type', column: 'title', found: 'list', wanted: 'string' },
    });
  });

  it('the statement of SQL in docs/DATA.md', async () => {
    const csv = join(folder, 'events.csv');
    const path = join(folder, 'events.parquet');
    const head = 'event_id,headline,date_start,date_end,longitude,latitude,where_precision';
    writeFileSync(
      csv,
      `${head}\n7,One,2024-06-09,2024-06-09,127.1,38.2,1\n8,Two,2024-06-01,2024-06-30,127,38,5\n`,
    );
    const [, sql = ''] = /```sql\n(.*?)```/s.exec(readFileSync('docs/DATA.md', 'utf8')) ?? [];
    await duckdb?.run(sql.replace('events.csv', csv).replace('events.parquet', path));
    const read = await readRows(fileOf(new Uint8Array(readFileSync(path)).buffer), SCOPE);
    if ('fault' in read) throw new Error(JSON.stringify(read.fault));
    const { text, time, place } = read.table;
    expect([0, 1].map((row) => textAt(text.id, row))).toEqual(['8', '7']);
    expect([time.earliestStart[1], time.latestEnd[1]]).toEqual([
      rangeOf('2024-06-09').from,
      rangeOf('2024-06-09').to,
    ]);
    expect([...place.radius]).toEqual([Number.NaN, 1000]);
  });

  it('a million rows of one day in order of their ids', async () => {
    await duckdb?.run(`CREATE OR REPLACE TABLE day AS SELECT printf('%07d', (i * 7919) % 1000000) AS id, 'x' AS title,
      TIMESTAMP '2024-06-09' AS start_earliest, NULL::TIMESTAMP AS start_latest, NULL::TIMESTAMP AS end_earliest,
      TIMESTAMP '2024-06-10' AS end_latest FROM range(1000000) r(i)`);
    const path = join(folder, 'day.parquet');
    await duckdb?.run(`COPY day TO '${path}' (FORMAT parquet)`);
    const read = await readRows(fileOf(new Uint8Array(readFileSync(path)).buffer), SCOPE);
    if ('fault' in read) throw new Error(JSON.stringify(read.fault));
    expect(read.table.incidents).toBe(1_000_000);
    for (const item of [0, 1, 77_777, 999_999]) {
      expect(textAt(read.table.text.id, item)).toBe(String(item).padStart(7, '0'));
    }
  });
});
