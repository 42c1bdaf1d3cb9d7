/** Reads a file of the data as JSON. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '#domain/record/faults.ts';
import { parseJson } from './parse-json.ts';

/** What the file holds; `undefined`, and one more fault in the list, where it is missing or broken. */
export function readJson(directory: string, name: string, faults: Fault[]): unknown {
  const path = join(directory, name);
  if (!existsSync(path)) {
    faults.push({ path: `${name}: (file)`, message: 'missing' });
    return undefined;
  }
  const parsed = parseJson(readFileSync(path, 'utf8'));
  if ('error' in parsed) faults.push({ path: `${name}: ${parsed.at}`, message: parsed.error });
  return 'error' in parsed ? undefined : parsed.value;
}
