import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readRows } from '#domain/rows/reading/read-rows.ts';
import { parquetOf } from '#testing/rows/parquet-of.ts';
import { SCOPE, SOUND } from '#testing/rows/small-catalogue.ts';
import { openRangedFile } from '#worker/ranged-file.ts';
import { offeredFiles } from './offered-files.ts';
import { sendRange } from './send-range.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'catalogues-'));
  mkdirSync(join(data, 'catalogues'));
});
afterEach(() => rmSync(data, { recursive: true }));

const writeList = (text: string) => writeFileSync(join(data, 'catalogues.json'), text);
const LIST = {
  schemaVersion: 1,
  catalogues: [{ id: 'a', title: { en: 'A', ko: '가' }, file: 'a.parquet', attribution: 'CC0' }],
};

it('offers nothing where there is no list, and by our own', () => {
  expect(offeredFiles(data)).toEqual({ files: new Map(), faults: [] });
  expect(offeredFiles('data')).toEqual({ files: new Map(), faults: [] });
});

it('tells broken JSON, a faulty list and a file that is not there', () => {
  writeList('{');
  expect(offeredFiles(data).faults).toMatchObject([
    { path: expect.stringMatching(/^catalogues\.json: line/) },
  ]);
  writeList('{"schemaVersion":1}');
  expect(offeredFiles(data).faults).toMatchObject([{ path: 'catalogues.json: catalogues' }]);
  writeList(JSON.stringify(LIST));
  expect(offeredFiles(data)).toEqual({
    files: new Map(),
    faults: [
      { path: 'catalogues.json: catalogues[0].file', message: 'no such file in catalogues/: a.parquet' },
    ],
  });
});

it('serves the files that it names by ranges, as they are read', async () => {
  writeList(JSON.stringify(LIST));
  // Longer than what the first request asks for.
  const rows = Array.from({ length: 4000 }, (_, index) => ({
    ...SOUND,
    id: `a row of number ${index}`,
    title: `${index * 7919}`,
  }));
  writeFileSync(join(data, 'catalogues', 'a.parquet'), new Uint8Array(parquetOf(rows)));
  const path = offeredFiles(data).files.get('catalogues/a.parquet') ?? '';
  const server = createServer((request, response) => sendRange(request, response, path));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const read = await readRows(openRangedFile(address), SCOPE);
    expect('table' in read && read.table.incidents).toBe(rows.length);
    expect(
      (await fetch(address, { headers: { Range: `bytes=${parquetOf(rows).byteLength}-` } })).status,
    ).toBe(416);
    expect((await (await fetch(address)).arrayBuffer()).byteLength).toBe(parquetOf(rows).byteLength);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
