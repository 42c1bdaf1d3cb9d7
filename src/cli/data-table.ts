/**
 * `npm run data:table [-- --out FILE] [--data DIR]`: writes the record's incidents, with all sources, as a catalogue of
 * rows in Parquet. `npm run data:table -- --check FILE`: reads such a file, or an address, as the page would, prints what
 * is wrong with it, and exits 1 where the page could not read it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readGeography, readRecord } from '#cli/record/record-files.ts';
import { soundSubject } from '#cli/subject/subject-file.ts';
import { checkRows } from '#cli/table/check-rows.ts';
import { rowsFile } from '#cli/table/write-rows.ts';
import { resolveAll } from '#domain/evidence/resolved.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import { catalogueRows } from '#domain/rows/catalogue-rows.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'dist/incidents.parquet' },
    check: { type: 'string' },
  },
});

try {
  if (values.check === undefined) writeTable(values.data, values.out);
  else await checkTable(values.data, values.check);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function writeTable(data: string, out: string): void {
  const subject = soundSubject(data);
  const parsed = parseCatalogue(readRecord(data).files, subject);
  if ('faults' in parsed) throw new Error(`${parsed.faults.length} faults; npm run data:check lists them`);
  const { incidents, sources, version } = parsed.catalogue;
  const { areas } = readGeography(data, subject);
  const context = { sources, areas, lineKm: subject.line.lengthKm };
  const rows = resolveAll(incidents, () => true).flatMap((incident) => catalogueRows(incident, context));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, new Uint8Array(rowsFile(rows, version)));
  console.log(`${out}: ${incidents.length} incidents in ${rows.length} rows`);
}

async function checkTable(data: string, place: string): Promise<void> {
  const { lines, isReadable } = await checkRows(place, soundSubject(data));
  for (const line of lines) console.log(line);
  if (!isReadable) process.exitCode = 1;
}
