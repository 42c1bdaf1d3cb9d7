/** Reads and writes the record: the only place that knows where data/ keeps what. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Geography } from '#domain/place/footprint.ts';
import { type RecordFiles, SCHEMA_VERSION } from '#domain/record/catalogue.ts';
import type { Fault } from '#domain/record/faults.ts';
import { parseGeography } from '#domain/record/geography.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import type { OfferedStory, Subject } from '#domain/record/subject.ts';
import { STORY_FOLDER, storyPath } from '#domain/story/story-path.ts';
import { featureText, INCIDENTS_FOLDER, type IncidentFile, readIncidentFiles } from './incident-files.ts';
import { parseJson } from './parse-json.ts';
import { readJson } from './read-json.ts';

export const RECORD_FILES = {
  incidents: 'incidents.geojson',
  sources: 'sources.json',
  speakers: 'speakers.json',
} as const;

interface ReadRecord {
  readonly files: RecordFiles;
  /** What the incidents were read from, in the order of their features. */
  readonly incidentFiles: readonly IncidentFile[];
  readonly faults: Fault[];
}

/**
 * The record as far as it is JSON, with a fault for each file that is missing or broken. Its incidents are put together
 * from their files; the version is that of the newest entry of the corrections log.
 */
export function readRecord(directory: string): ReadRecord {
  const faults: Fault[] = [];
  const read = (name: string) => readJson(directory, name, faults);
  const incidentFiles = readIncidentFiles(directory, faults);
  const files = {
    incidents: {
      type: 'FeatureCollection',
      schemaVersion: SCHEMA_VERSION,
      version: newestVersion(directory),
      features: incidentFiles.map(({ feature }) => feature),
    },
    sources: read(RECORD_FILES.sources),
    speakers: read(RECORD_FILES.speakers),
  };
  return { files, incidentFiles, faults };
}

/** Undefined where the log does not say; what is wrong with it is told by changes-file.ts. */
function newestVersion(directory: string): string | undefined {
  const log = readJson(directory, 'changes.json', []);
  const [newest] = Array.isArray(log) ? (log as readonly { readonly version?: string }[]) : [];
  return newest?.version;
}

/** What people open in other programs: all incidents in one file, built from those of each. */
export function collectionFaults(directory: string, incidents: unknown): Fault[] {
  const path = join(directory, RECORD_FILES.incidents);
  const built = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const isStale = built !== incidentsText(incidents as IncidentCollection);
  const message = `not what \`npm run data:build\` makes of ${INCIDENTS_FOLDER}/`;
  return isStale ? [{ path: `${RECORD_FILES.incidents}: (file)`, message }] : [];
}

interface ReadStory {
  readonly offered: OfferedStory;
  /** The name of its file. */
  readonly file: string;
  /** Undefined where it is missing or no JSON. */
  readonly story: unknown;
}

/** The stories told from the record, under the same conditions; a file of none of them is a fault. */
export function readStories(
  directory: string,
  { stories }: Pick<Subject, 'stories'>,
): { stories: readonly ReadStory[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = stories.map((offered) => {
    const file = storyPath(offered.id);
    return { offered, file, story: readJson(directory, file, faults) };
  });
  const folder = join(directory, STORY_FOLDER);
  const there = existsSync(folder) ? readdirSync(folder).map((name) => `${STORY_FOLDER}/${name}`) : [];
  const strays = there.filter((name) => !read.some(({ file }) => file === name)).sort();
  return {
    stories: read,
    faults: [...faults, ...strays.map((name) => ({ path: `${name}: (file)`, message: STRAY }))],
  };
}

const STRAY = 'of no story that subject.json lists';

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
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  writeFileSync(path, text);
  return true;
}

export interface IncidentCollection {
  readonly type: 'FeatureCollection';
  readonly schemaVersion: number;
  readonly version: string;
  readonly features: readonly IncidentFeature[];
}

/** The collection, each feature as in its own file. */
export function incidentsText({ features, ...head }: IncidentCollection): string {
  const body = features.map(featureText).join(',\n').replace(/^/gm, '    ');
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "features": [\n${body}\n  ]\n}\n`;
}
