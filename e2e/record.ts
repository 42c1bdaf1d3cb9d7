/** The record as the page will show it, so that tests name no word of it twice. */
import { readFileSync } from 'node:fs';
import { resolveAll } from '#domain/evidence/resolved.ts';
import { visibleIn } from '#domain/query/query.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import { quotedSources } from '#domain/record/claims.ts';
import { firstIncidents } from '#testing/record.ts';
import { OPENING_WINDOW, SUBJECT } from '#testing/subject.ts';

function fileOf(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));
}

/** The record's files as they are. */
export const FILES = {
  incidents: fileOf('incidents.geojson') as { readonly features: readonly object[] },
  sources: fileOf('sources.json') as readonly object[],
  speakers: fileOf('speakers.json') as readonly object[],
};

const parsed = parseCatalogue(FILES, SUBJECT);
if (!('catalogue' in parsed)) throw new Error('The record has faults: npm run data:check lists them');

const catalogue = parsed.catalogue;

export const INCIDENTS = catalogue.incidents;
export const SOURCES = catalogue.sources;
export const SPEAKERS = catalogue.speakers;

/** Those of the collection that the page opens with. */
export const OF_FIRST = INCIDENTS.filter(({ id }) => firstIncidents().has(id));

/** How many sources these quote. */
export const SOURCES_OF_FIRST = quotedSources(OF_FIRST.flatMap(({ properties }) => properties.claims)).size;

/** What the window shows that the page opens with, by all sources. */
export const AT_FIRST = visibleIn(
  resolveAll(OF_FIRST, () => true),
  OPENING_WINDOW,
  { hiddenKinds: new Set(), text: '' },
).incidents;

/** An incident by its id; throws when the record has none. */
export function incident(id: string) {
  const found = catalogue.incidents.find((one) => one.id === id);
  if (!found) throw new Error(`The record has no ${id}`);
  return found.properties;
}

export const CROSSING_9 = incident('mdl-crossing-2024-06-09');
export const SHOTS_9 = incident('warning-shots-2024-06-09');
export const CROSSING_18 = incident('mdl-crossing-2024-06-18');
export const SHOTS_18 = incident('warning-shots-2024-06-18');
export const EXPLOSIONS = incident('mine-explosions-2024-h1');
