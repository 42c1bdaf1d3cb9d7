/** The incidents as they are kept: one Feature a file, so that a correction is a diff that can be read. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INCIDENTS_FILE } from '#domain/record/catalogue.ts';
import type { Fault } from '#domain/record/faults.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import { lineOf } from './fault-lines.ts';
import { parseJson } from './parse-json.ts';

/** Below `data/`. */
export const INCIDENTS_FOLDER = 'incidents';
const ENDING = '.geojson';

export interface IncidentFile {
  /** `incidents/mdl-crossing-2024-06-20.geojson` */
  readonly name: string;
  readonly text: string;
  readonly feature: unknown;
}

/** Every file of the folder in the order of their names; a fault for each that is no JSON or has another incident's name. */
export function readIncidentFiles(directory: string, faults: Fault[]): IncidentFile[] {
  const folder = join(directory, INCIDENTS_FOLDER);
  if (!existsSync(folder)) {
    faults.push({ path: `${INCIDENTS_FOLDER}: (folder)`, message: 'missing' });
    return [];
  }
  return readdirSync(folder)
    .sort()
    .flatMap((file): IncidentFile[] => {
      const name = `${INCIDENTS_FOLDER}/${file}`;
      const text = readFileSync(join(folder, file), 'utf8');
      const parsed = parseJson(text);
      if ('error' in parsed) {
        faults.push({ path: `${name}: ${parsed.at}`, message: parsed.error });
        return [];
      }
      const { id } = (parsed.value ?? {}) as { readonly id?: unknown };
      if (file !== `${String(id)}${ENDING}`)
        faults.push({ path: `${name}: id`, message: `not the name of the file: ${String(id)}` });
      return [{ name, text, feature: parsed.value }];
    });
}

/** How many of the files were written: those that differ from what is there. */
export function writeIncidentFiles(directory: string, features: readonly IncidentFeature[]): number {
  const folder = join(directory, INCIDENTS_FOLDER);
  mkdirSync(folder, { recursive: true });
  const written = features.filter((feature) => {
    const path = join(folder, `${feature.id}${ENDING}`);
    const text = `${featureText(feature)}\n`;
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
    writeFileSync(path, text);
    return true;
  });
  return written.length;
}

/** Two spaces of indent, but the geometry on one line: nobody reads its numbers one by one. */
export function featureText(feature: IncidentFeature): string {
  const text = JSON.stringify({ ...feature, geometry: null }, null, 2);
  return text.replace('"geometry": null', () => `"geometry": ${JSON.stringify(feature.geometry)}`);
}

const OF_FEATURE = new RegExp(`^${INCIDENTS_FILE.replace('.', '\\.')}: features\\[(\\d+)\\]\\.?(.*)$`);

/** Faults of the collection as those of the files that it is built from, with the line at which they stand. */
export function locatedFaults(faults: readonly Fault[], files: readonly IncidentFile[]): Fault[] {
  return faults.map(({ path, message }) => {
    const [, number = '', member = ''] = OF_FEATURE.exec(path) ?? [];
    const file = files[Number(number)];
    if (number === '' || !file) return { path, message };
    return {
      path: `${file.name}: line ${lineOf(file.text, member)}: ${member || '(file)'}`,
      message,
    };
  });
}
