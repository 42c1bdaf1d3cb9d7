/** The catalogue: the parsed record, looked up by id. Parsed once at the edge; inside, nothing is validated again. */

import { fromVersion1 } from '#domain/record/versions/incident-version-1.ts';
import { schemaVersionOf, versionFaults } from '#domain/record/versions/schema-version.ts';
import { type Fault, schemaFaults } from './faults.ts';
import { type IncidentFeature, incidentCollectionOf } from './incident.ts';
import { type Source, type Speaker, sourceListOf, speakerList } from './source.ts';
import type { Subject } from './subject.ts';

export const INCIDENTS_FILE = 'incidents.geojson';

export interface Catalogue {
  readonly version: string;
  readonly incidents: readonly IncidentFeature[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly speakers: ReadonlyMap<string, Speaker>;
}

export interface RecordFiles {
  readonly incidents: unknown;
  readonly sources: unknown;
  readonly speakers: unknown;
}

export type ParsedCatalogue = { readonly catalogue: Catalogue } | { readonly faults: readonly Fault[] };

type Reader = (files: RecordFiles, subject: Subject) => ParsedCatalogue;

/** The version of the schema in which data:build writes the record. */
export const SCHEMA_VERSION = 2;

/** How a record is read, by the version of the schema that it is written in. A new version adds a reader and keeps the others. */
const READERS: ReadonlyMap<unknown, Reader> = new Map([
  [1, readVersion1],
  [SCHEMA_VERSION, readVersion2],
]);

/** Parses the three files of a record about a subject; every schema fault of what is read of them is listed. */
export function parseCatalogue(files: RecordFiles, subject: Subject): ParsedCatalogue {
  const read = READERS.get(schemaVersionOf(files.incidents));
  return read ? read(files, subject) : { faults: incidentsVersionFaults(files.incidents) };
}

/** The fault of an incident file that no reader is for; none for a file that can be read. */
export function incidentsVersionFaults(incidents: unknown): Fault[] {
  return versionFaults(INCIDENTS_FILE, incidents, [...READERS.keys()]);
}

function readVersion1(files: RecordFiles, subject: Subject): ParsedCatalogue {
  return readVersion2({ ...files, incidents: fromVersion1(files.incidents) }, subject);
}

function readVersion2(files: RecordFiles, subject: Subject): ParsedCatalogue {
  const incidents = incidentCollectionOf(subject).safeParse(files.incidents);
  const sources = sourceListOf(subject).safeParse(files.sources);
  const speakers = speakerList.safeParse(files.speakers);
  if (!incidents.success || !sources.success || !speakers.success) {
    return {
      faults: [
        ...schemaFaults(INCIDENTS_FILE, incidents),
        ...schemaFaults('sources.json', sources),
        ...schemaFaults('speakers.json', speakers),
      ],
    };
  }
  return {
    catalogue: {
      version: incidents.data.version,
      incidents: incidents.data.features,
      sources: new Map(sources.data.map((source) => [source.id, source])),
      speakers: new Map(speakers.data.map((speaker) => [speaker.id, speaker])),
    },
  };
}
