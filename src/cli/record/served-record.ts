/** What of `data/` the page is served, in development and in the build alike. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { servedGround } from '#cli/record/ground-file.ts';
import { firstPartOf } from '#domain/evidence/first-part/first-part-of.ts';
import { type Catalogue, parseCatalogue } from '#domain/record/catalogue.ts';
import { evidenceFilesOf } from '#domain/record/evidence-files.ts';
import type { Fault } from '#domain/record/faults.ts';
import { CATALOGUE_LIST } from '#domain/record/offered/catalogue-list.ts';
import { parseSubject, type Subject } from '#domain/record/subject.ts';
import { storyPath } from '#domain/story/story-path.ts';
import { GROUND_FILE } from '#picture/ground-file.ts';

/** A file below `data/` on the host: its media type and its text. */
export interface ServedFile {
  readonly type: string;
  readonly text: () => string;
}

/** Files of the record as they are, by the name under which they are served. */
const PLAIN: Readonly<Record<string, string>> = {
  'incidents.geojson': 'application/geo+json',
  'sources.json': 'application/json',
  'speakers.json': 'application/json',
  'changes.json': 'application/json',
  [CATALOGUE_LIST]: 'application/json',
};

/** What places are cut from, packed into one file: five requests fewer before the first picture. */
const GEOGRAPHY: Readonly<Record<string, string>> = {
  dmz: 'dmz.geojson',
  limits: 'dmz_limits.geojson',
  areas: 'areas.geojson',
  stretches: 'stretches.json',
  profile: 'mdl-profile.json',
};

/**
 * Every file that is served, by its name, without the white space that makes it readable in the repository: a quarter of
 * its bytes on the wire. A record with faults has no parts: the page that reads it whole tells them. Throws an Error where
 * a file is missing or no JSON, or the subject has faults.
 */
export async function servedRecord(directory: string): Promise<ReadonlyMap<string, ServedFile>> {
  const read = async (path: string) => JSON.parse(await readFile(join(directory, path), 'utf8'));
  const plain = await Promise.all(Object.keys(PLAIN).map(async (name) => [name, await read(name)] as const));
  const bodies: Readonly<Record<string, unknown>> = Object.fromEntries(plain);
  const { subject } = orThrow(parseSubject(await read('subject.json')));
  const stories = await Promise.all(
    subject.stories.map(({ id }) => storyPath(id)).map(async (path) => [path, await read(path)] as const),
  );
  const geography = await Promise.all(
    Object.entries({ mdl: subject.line.file, ...GEOGRAPHY }).map(
      async ([key, file]) => [key, await read(`geography/${file}`)] as const,
    ),
  );
  const parsed = parseCatalogue(
    {
      incidents: bodies['incidents.geojson'],
      sources: bodies['sources.json'],
      speakers: bodies['speakers.json'],
    },
    subject,
  );
  return new Map(
    [
      ...plain.map(([name, body]) => [name, served(body, PLAIN[name])] as const),
      ...stories.map(([path, body]) => [path, served(body)] as const),
      ['geography.json', served(Object.fromEntries(geography))] as const,
      [GROUND_FILE, servedLate(() => servedGround(directory))] as const,
      ['incidents.json', served(withoutFootprints(bodies['incidents.geojson'] as Collection))] as const,
      ...('catalogue' in parsed
        ? partsOf(parsed.catalogue, bodies['incidents.geojson'] as Collection, subject.collections)
        : []),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function orThrow<Read extends object>(read: Read | { readonly faults: readonly Fault[] }): Read {
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read as Read;
}

interface Collection {
  readonly features: readonly object[];
}

function served(body: unknown, type = 'application/json'): ServedFile {
  return { type, text: () => JSON.stringify(body) };
}

/** Made only when it is asked for: in development each request for any file comes by here. */
function servedLate(make: () => unknown): ServedFile {
  return { type: 'application/json', text: () => JSON.stringify(make()) };
}

/** What the page itself reads: it derives the footprints from the claims, and they are a third of the file on the wire. */
function withoutFootprints(collection: Collection): Collection {
  return { ...collection, features: collection.features.map((feature) => ({ ...feature, geometry: null })) };
}

/** The record in two parts: docs/adr/0012-record-in-two-parts.md. */
export function partsOf(
  catalogue: Catalogue,
  { features: _features, ...head }: Collection,
  collections: Subject['collections'] = [],
): (readonly [string, ServedFile])[] {
  return [
    ['first.json', served(firstPartOf(catalogue, collections))],
    ...catalogue.incidents.map(
      ({ id }) => [`evidence/${id}.json`, served(evidenceFilesOf(catalogue, id, head))] as const,
    ),
  ];
}
