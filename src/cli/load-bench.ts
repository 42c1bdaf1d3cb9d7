/**
 * `npm run bench:load`: what loading 10,000 incidents costs before anything is drawn, step by step; lean ones of
 * two claims, and whole ones as in our record. The schema library writes no code, as under the page's policy.
 */
import * as z from 'zod/mini';
import { readGeography, readRecord } from '#cli/record/record-files.ts';
import { overSeventyYears, repeatedRecord, syntheticRecord } from '#cli/record/synthetic-record.ts';
import { soundSubject } from '#cli/subject/subject-file.ts';
import { resolveAll } from '#domain/evidence/resolved.ts';
import { placeAll } from '#domain/placement/placement.ts';
import { type ParsedCatalogue, parseCatalogue } from '#domain/record/catalogue.ts';

const INCIDENTS = Number(process.env.LOAD_INCIDENTS ?? 10_000);

z.config({ jitless: true });
const { files } = readRecord('data');
const subject = soundSubject('data');
const geography = readGeography('data', subject);
report('lean', syntheticRecord(INCIDENTS, overSeventyYears));
report('whole', repeatedRecord(INCIDENTS));

function report(name: string, record: object): void {
  const text = JSON.stringify(record);
  console.log(`${INCIDENTS} ${name} incidents, ${(text.length / 1e6).toFixed(0)} MB`);
  const incidents = timed('JSON', () => JSON.parse(text) as unknown);
  const parsed = timed('parse', () => parseCatalogue({ ...files, incidents }, subject));
  const resolved = timed('resolve', () => resolveAll(incidentsOf(parsed), () => true));
  timed('place', () => placeAll(resolved, geography, subject));
}

function incidentsOf(parsed: ParsedCatalogue) {
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults.slice(0, 3)));
  return parsed.catalogue.incidents;
}

function timed<T>(step: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  console.log(`  ${step.padEnd(8)} ${(performance.now() - start).toFixed(0).padStart(6)} ms`);
  return result;
}
