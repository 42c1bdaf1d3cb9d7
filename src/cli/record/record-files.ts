/** Reads and writes the record: the only place that knows where data/ keeps what. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Geography } from '#domain/place/footprint.ts';
import type { RecordFiles } from '#domain/record/catalogue.ts';
import type { Fault } from '#domain/record/faults.ts';
import { parseGeography } from '#domain/record/geography.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import type { Subject } from '#domain/record/subject.ts';
import { parseJson } from './parse-json.ts';
import { readJson } from './read-json.ts';

export const RECORD_FILES = {
  incidents: 'incidents.geojson',
  sources: 'sources.json',
  speakers: 'speakers.json',
} as const;

/** The three files as far as they are JSON; `undefined` and a fault where one is missing or broken. */
export function readRecord(directory: string): { files: RecordFiles; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = (name: string) => readJson(directory, name, faults);
  const files = {
    incidents: read(RECORD_FILES.incidents),
    sources: read(RECORD_FILES.sources),
    speakers: read(RECORD_FILES.speakers),
  };
  return { files, faults };
}

/** The story told from the record, under the same conditions. */
export function readStory(directory: string): { story: unknown; faults: Fault[] } {
  const faults: Fault[] = [];
  return { story: readJson(directory, 'story.json', faults), faults };
}

/** The line, the zone and the areas that footprints are cut from. Throws an Error that names the file at fault. */
export function readGeography(directory: string, { line }: Pick<Subject, 'line'>): Geography {
  const read = (file: string): unknown => {
    const parsed = parseJson(readFileSync(join(directory, 'geography', file), 'utf8'));
    if ('error' in parsed) throw new Error(`${file}: ${parsed.at}: ${parsed.error}`);
    return parsed.value;
  };
  return parseGeography({
    mdl: read(line.file),
    dmz: read('dmz.geojson'),
    limits: read('dmz_limits.geojson'),
    areas: read('areas.geojson'),
    stretches: read('stretches.json'),
    profile: read('mdl-profile.json'),
  });
}

/** Writes the text when it differs from what is there; true when it did. */
export function writeIncidents(directory: string, text: string): boolean {
  const path = join(directory, RECORD_FILES.incidents);
  if (readFileSync(path, 'utf8') === text) return false;
  writeFileSync(path, text);
  return true;
}

export interface IncidentCollection {
  readonly type: 'FeatureCollection';
  readonly version: string;
  readonly features: readonly IncidentFeature[];
}

/** The collection as it is kept: two spaces of indent, but each geometry on one line, so that a diff stays readable. */
export function incidentsText({ features, ...head }: IncidentCollection): string {
  const marker = '"geometry": null';
  const written = features.map((feature) => {
    const text = JSON.stringify({ ...feature, geometry: null }, null, 2);
    return text.replace(marker, () => `"geometry": ${JSON.stringify(feature.geometry)}`);
  });
  const body = written.join(',\n').replace(/^/gm, '    ');
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "features": [\n${body}\n  ]\n}\n`;
}
