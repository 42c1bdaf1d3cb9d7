/** Where the record of an app comes from: files at an address, or data that the caller of mount() has read already. */
import { createContext, useContext } from 'react';
import type { Geography } from '#domain/place/footprint.ts';
import { type Catalogue, parseCatalogue } from '#domain/record/catalogue.ts';
import { readGeography } from '#domain/record/geography.ts';
import type { Subject } from '#domain/record/subject.ts';
import type { CatalogueState } from '#state/store.ts';

export const RECORD_FILES = {
  incidents: 'incidents.geojson',
  sources: 'sources.json',
  speakers: 'speakers.json',
  geography: 'geography.json',
  story: 'story.json',
  changes: 'changes.json',
} as const;

type RecordFile = keyof typeof RECORD_FILES;

export interface RecordSource {
  /**
   * The catalogue of a record about the subject, with its geography. A failure is a state of the store; it never
   * throws.
   */
  load(subject: Subject): Promise<CatalogueState>;
  /**
   * The JSON of a file that is fetched when it is needed; it is not checked by a schema. Rejects if the request
   * fails.
   */
  read(file: 'story' | 'changes'): Promise<unknown>;
  readonly hasStory: boolean;
  /** The address of each file that a reader can take; null for a record that came without files. */
  readonly addressOf: ((file: RecordFile) => string) | null;
}

/**
 * A record that has been read, and parsed with the app's subject; the bodies of `story.json` and `changes.json` where
 * it has them.
 */
export interface GivenRecord {
  readonly catalogue: Catalogue;
  readonly geography: Geography;
  readonly story?: unknown;
  readonly changes?: unknown;
}

/** The part of `fetch` that is used here, so that tests can replace it. */
type FetchFile = (
  address: string,
  options: { readonly signal?: AbortSignal },
) => Promise<Pick<Response, 'ok' | 'json'>>;

interface Fetching {
  readonly fetchFile?: FetchFile;
  /** Aborting it ends the requests that are running. */
  readonly signal?: AbortSignal;
  /** Which file the incidents are read from; absent: the one that readers can take, of the page's own record a smaller one. */
  readonly incidentsFile?: string;
}

const ask: FetchFile = (address, options) => fetch(address, options);

/** `folder`: the address of the files' folder, with its last slash. */
export function fetchedRecord(
  folder: string,
  { fetchFile = ask, signal, incidentsFile = incidentsFileOf(folder) }: Fetching = {},
): RecordSource {
  const addressOf = (file: RecordFile) => folder + RECORD_FILES[file];
  const nameOf = (file: RecordFile) => (file === 'incidents' ? incidentsFile : RECORD_FILES[file]);
  const read = async (file: RecordFile): Promise<unknown> => {
    const response = await fetchFile(folder + nameOf(file), { ...(signal && { signal }) });
    if (!response.ok) throw new Error(`${nameOf(file)} did not come`);
    return response.json();
  };
  return { load: (subject) => parsed(read, subject), read, hasStory: true, addressOf };
}

export function givenRecord({ catalogue, geography, ...bodies }: GivenRecord): RecordSource {
  return {
    load: async () => ({ status: 'ready', catalogue, geography }),
    read: async (file) => {
      if (bodies[file] === undefined) throw new Error(`The record came without ${RECORD_FILES[file]}`);
      return bodies[file];
    },
    hasStory: bodies.story !== undefined,
    addressOf: null,
  };
}

async function parsed(
  read: (file: RecordFile) => Promise<unknown>,
  subject: Subject,
): Promise<CatalogueState> {
  try {
    const files = (['incidents', 'sources', 'speakers', 'geography'] as const).map(read);
    const [incidents, sources, speakers, geography] = await Promise.all(files);
    const record = parseCatalogue({ incidents, sources, speakers }, subject);
    const places = readGeography(RECORD_FILES.geography, geography);
    if ('catalogue' in record && 'geography' in places) return { status: 'ready', ...record, ...places };
    const faults = [record, places].flatMap((read) => ('faults' in read ? read.faults : []));
    return { status: 'failed', reason: 'invalid', faults };
  } catch {
    return { status: 'failed', reason: 'network', faults: [] };
  }
}

/** The record that is built into the page. */
export const OWN_RECORD = `${import.meta.env.BASE_URL}data/`;

/** Its incidents without footprints, which the page derives from the claims. Written by vite.config.ts. */
const OWN_INCIDENTS = 'incidents.json';

function incidentsFileOf(folder: string): string {
  return folder === OWN_RECORD ? OWN_INCIDENTS : RECORD_FILES.incidents;
}

export const RecordSourceContext = createContext<RecordSource>(fetchedRecord(OWN_RECORD));

export function useRecordSource(): RecordSource {
  return useContext(RecordSourceContext);
}
