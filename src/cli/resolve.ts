/**
 * `npm run --silent resolve -- FILE.json [--data DIR]`: what claims leave open, without the page. The file has `claims` in
 * the record's form and `windows` in EDTF; one JSON object is printed, or every fault as `file: path: message`, exit 1.
 */
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readJson } from '#cli/record/read-json.ts';
import { readGeography } from '#cli/record/record-files.ts';
import { readClaimsFile } from '#cli/resolver/claims-file.ts';
import { resolveClaims } from '#cli/resolver/resolve-claims.ts';
import { soundSubject } from '#cli/subject/subject-file.ts';
import type { Fault } from '#domain/record/faults.ts';

const { values, positionals } = parseArgs({
  options: { data: { type: 'string', default: 'data' } },
  allowPositionals: true,
});

try {
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new Error('usage: npm run --silent resolve -- FILE.json');
  run(path, values.data);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function run(path: string, data: string): void {
  const faults: Fault[] = [];
  const raw = readJson(dirname(path), basename(path), faults);
  if (faults.length > 0) {
    refuse(faults);
    return;
  }
  const read = readClaimsFile(raw, basename(path), readGeography(data, soundSubject(data)));
  if ('faults' in read) refuse(read.faults);
  else console.log(JSON.stringify(resolveClaims(read), null, 2));
}

function refuse(faults: readonly Fault[]): void {
  for (const { path, message } of faults) console.error(`${path}: ${message}`);
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  process.exitCode = 1;
}
