/** Reads data/changes.json and compares it with the record. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { changeLog, checkChanges } from '#domain/record/changes/changes.ts';
import { type Fault, schemaFaults } from '#domain/record/faults.ts';
import { digest, digestOf } from './digest.ts';
import { parseJson } from './parse-json.ts';

const FILE = 'changes.json';

export function changesFaults(directory: string, { incidents, sources, version }: Catalogue): Fault[] {
  const path = join(directory, FILE);
  if (!existsSync(path)) return [{ path: `${FILE}: (file)`, message: 'missing' }];
  const json = parseJson(readFileSync(path, 'utf8'));
  if ('error' in json) return [{ path: `${FILE}: ${json.at}`, message: json.error }];
  const log = changeLog.safeParse(json.value);
  if (!log.success) return schemaFaults(FILE, log);
  const digests = new Map(incidents.map((incident) => [incident.id, digestOf(incident, sources)]));
  return checkChanges(log.data, version, digests, digest(log.data.slice(1)));
}
