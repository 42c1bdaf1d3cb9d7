/** Where the record of an app comes from: files at an address, or data that the caller of mount() has read already. */
import { createContext, useContext } from 'react';
import { readFirstPart } from '#domain/evidence/first-part/read-first-part.ts';
import type { Geography } from '#domain/place/footprint.ts';
import { type Catalogue, parseCatalogue, type RecordFiles } from '#domain/record/catalogue.ts';
import type { Fault } from '#domain/record/faults.ts';
import { readGeography } from '#domain/record/geography.ts';
import { CATALOGUE_FOLDER, CATALOGUE_LIST } from '#domain/record/offered/catalogue-list.ts';
import type { StoryId, Subject } from '#domain/record/subject.ts';
import { storyPath } from '#domain/story/story-path.ts';
import type { CatalogueState } from '#state/record-state.ts';
import { fetchInTime } from './fetch-in-time.ts';

export const RECORD_FILES = {
  incidents: 'incidents.geojson',
  sources: 'sources.json',
  speakers: 'speakers.json',
  geography: 'geography.json',
  changes: 'changes.json',
} as const;

type RecordFile = keyof typeof RECORD_FILES;

/** Of which record a part is asked for. */
interface AskedPart {
  /** Of the record whose first part is here. */
  readonly version: string;
  /** The browser's cache is not to answer: what it held was of no use. */
  readonly isFresh: boolean;
}

export interface RecordSource {
  /**
   * The catalogue of a record about the subject, with its geography, which is not fetched where it is given. `isFresh`: the
   * browser's cache is not to answer. A failure is a state of the store; it never throws.
   */
  load(subject: Subject, geography?: Geography, isFresh?: boolean): Promise<CatalogueState>;
  /** The first part of it, which is enough until an incident is opened or a source is switched off; null: it has none. */
  readonly loadFirst: ((subject: Subject) => Promise<CatalogueState>) | null;
  /**
   * The evidence of one incident, as a record of its own; null if it does not come, has faults, or is of another incident or
   * another version of the record. It never throws.
   */
  open(incident: string, subject: Subject, asked: AskedPart): Promise<Catalogue | null>;
  /**
   * The JSON of the corrections log, which is fetched when it is needed; it is not checked by a schema. Rejects if the
   * request fails.
   */
  readChanges(): Promise<unknown>;
  /** The JSON of a story's steps, under the same conditions. */
  readStory(story: StoryId): Promise<unknown>;
  hasStory(story: StoryId): boolean;
  /** The catalogues of rows that are offered beside the record; null: none can be. */
  readonly catalogues: OfferedCatalogues | null;
  /** The address of each file that a reader can take; null for a record that came without files. */
  readonly addressOf: ((file: RecordFile) => string) | null;
}

export interface OfferedCatalogues {
  /** The JSON of their list; it is not checked by a schema. Rejects if the request fails. */
  list(): Promise<unknown>;
  /** The absolute address of a file that the list names. */
  addressOf(file: string): string;
}

/**
 * A record that has been read, and parsed with the app's subject; the bodies of the stories that the subject lists, by
 * their ids, and of `changes.json` where it has them.
 */
export interface GivenRecord {
  readonly catalogue: Catalogue;
  readonly geography: Geography;
  readonly stories?: Readonly<Record<StoryId, unknown>>;
  readonly changes?: unknown;
}

/** The part of `fetch` that is used here, so that tests can replace it. */
type FetchFile = (
  address: string,
  options: { readonly signal?: AbortSignal; readonly cache?: RequestCache },
) => Promise<Pick<Response, 'ok' | 'json'>>;

interface Fetching {
  readonly fetchFile?: FetchFile;
  /** Aborting it ends the requests that are running. */
  readonly signal?: AbortSignal;
  /** It has a first part and the evidence of each incident for itself; absent: the page's own has. */
  readonly inParts?: boolean;
}

/** `folder`: the address of the files' folder, with its last slash. */
export function fetchedRecord(
  folder: string,
  { fetchFile = fetchInTime, signal, inParts = folder === OWN_RECORD }: Fetching = {},
): RecordSource {
  const addressOf = (file: RecordFile) => folder + RECORD_FILES[file];
  const readName = async (name: string, isFresh = false): Promise<unknown> => {
    const options = { ...(signal && { signal }), ...(isFresh && { cache: 'reload' as const }) };
    const response = await fetchFile(folder + name, options);
    if (!response.ok) throw new Error(`${name} did not come`);
    return response.json();
  };
  const nameOf = (file: RecordFile) => (inParts && file === 'incidents' ? OWN_INCIDENTS : RECORD_FILES[file]);
  const read = (file: RecordFile, isFresh?: boolean) => readName(nameOf(file), isFresh);
  return {
    load: (subject, geography, isFresh) => parsed((file) => read(file, isFresh), subject, geography),
    loadFirst: inParts ? (subject) => firstOf((name) => readName(name), subject) : null,
    open: async (incident, subject, { version, isFresh }) => {
      const part = await evidenceOf(() => readName(`evidence/${incident}.json`, isFresh), subject);
      const isAsked = part?.version === version && part.incidents.map(({ id }) => id).join(' ') === incident;
      return isAsked ? part : null;
    },
    readChanges: () => read('changes'),
    readStory: (story) => readName(storyPath(story)),
    hasStory: () => true,
    catalogues: inParts
      ? {
          list: () => readName(CATALOGUE_LIST),
          addressOf: (file) => new URL(`${folder}${CATALOGUE_FOLDER}/${file}`, document.baseURI).href,
        }
      : null,
    addressOf,
  };
}

export function givenRecord({ catalogue, geography, stories = {}, changes }: GivenRecord): RecordSource {
  return {
    load: async () => ({ status: 'ready', catalogue, geography }),
    loadFirst: null,
    open: async () => catalogue,
    readChanges: async () => orMissing(changes, RECORD_FILES.changes),
    readStory: async (story) => orMissing(stories[story], storyPath(story)),
    hasStory: (story) => stories[story] !== undefined,
    catalogues: null,
    addressOf: null,
  };
}

function orMissing(body: unknown, name: string): unknown {
  if (body === undefined) throw new Error(`The record came without ${name}`);
  return body;
}

async function parsed(
  read: (file: RecordFile) => Promise<unknown>,
  subject: Subject,
  known?: Geography,
): Promise<CatalogueState> {
  try {
    const files = (['incidents', 'sources', 'speakers'] as const).map(read);
    // Awaited together: of two that fail, the second would be an unhandled rejection.
    const [geography, incidents, sources, speakers] = await Promise.all([
      known ? undefined : read('geography'),
      ...files,
    ]);
    const record = parseCatalogue({ incidents, sources, speakers }, subject);
    const places = known ? { geography: known } : readGeography(RECORD_FILES.geography, geography);
    if ('catalogue' in record && 'geography' in places) return { status: 'ready', ...record, ...places };
    return invalid(record, places);
  } catch {
    return { status: 'failed', reason: 'network', faults: [] };
  }
}

async function firstOf(read: (name: string) => Promise<unknown>, subject: Subject): Promise<CatalogueState> {
  try {
    const [first, geography] = await Promise.all([FIRST_PART, RECORD_FILES.geography].map(read));
    const record = readFirstPart(FIRST_PART, first, subject);
    const places = readGeography(RECORD_FILES.geography, geography);
    if ('outline' in record && 'geography' in places) return { status: 'ready', ...record, ...places };
    return invalid(record, places);
  } catch {
    return { status: 'failed', reason: 'network', faults: [] };
  }
}

function invalid(...read: readonly ({ readonly faults: readonly Fault[] } | object)[]): CatalogueState {
  const faults = read.flatMap((one) => ('faults' in one ? one.faults : []));
  return { status: 'failed', reason: 'invalid', faults };
}

async function evidenceOf(read: () => Promise<unknown>, subject: Subject): Promise<Catalogue | null> {
  try {
    const files = (await read()) as Partial<RecordFiles> | null;
    const record = parseCatalogue(
      { incidents: files?.incidents, sources: files?.sources, speakers: files?.speakers },
      subject,
    );
    return 'catalogue' in record ? record.catalogue : null;
  } catch {
    return null;
  }
}

/** The record that is built into the page. */
export const OWN_RECORD = `${import.meta.env.BASE_URL}data/`;

/** Its incidents without footprints, which the page derives from the claims. Written by served-record.ts, as its parts are. */
const OWN_INCIDENTS = 'incidents.json';
const FIRST_PART = 'first.json';

export const RecordSourceContext = createContext<RecordSource>(fetchedRecord(OWN_RECORD));

export function useRecordSource(): RecordSource {
  return useContext(RecordSourceContext);
}
