/** The catalogue: the parsed record, looked up by id. Parsed once at the edge; inside, nothing is validated again. */
import { type IncidentFeature, incidentCollection } from './incident.ts';
import { type Source, type Speaker, sourceList, speakerList } from './source.ts';

export interface Catalogue {
  readonly version: string;
  readonly incidents: readonly IncidentFeature[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly speakers: ReadonlyMap<string, Speaker>;
}

/** One fault in a data file; `path` leads to it, e.g. `features[3].properties.when.edtf`. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

export interface RecordFiles {
  readonly incidents: unknown;
  readonly sources: unknown;
  readonly speakers: unknown;
}

export type ParsedCatalogue = { readonly catalogue: Catalogue } | { readonly faults: readonly Fault[] };

/** The part of the schema library's issue that is read here. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
}

interface SafeResult<T> {
  readonly success: boolean;
  readonly data?: T | undefined;
  readonly error?: { readonly issues: readonly Issue[] } | undefined;
}

/** Parses the three files of the record; every schema fault of what is read of them is listed. */
export function parseCatalogue(files: RecordFiles): ParsedCatalogue {
  const incidents = incidentCollection.safeParse(files.incidents);
  const sources = sourceList.safeParse(files.sources);
  const speakers = speakerList.safeParse(files.speakers);
  if (!incidents.success || !sources.success || !speakers.success) {
    return {
      faults: [
        ...schemaFaults('incidents.geojson', incidents),
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

/** Faults of one file as `file: path`; `above` are the keys that lead to what was parsed. */
export function schemaFaults(
  file: string,
  result: SafeResult<unknown>,
  above: readonly PropertyKey[] = [],
): Fault[] {
  return (result.error?.issues ?? []).map((issue) => ({
    path: `${file}: ${pathOf([...above, ...issue.path])}`,
    message: messageOf(issue),
  }));
}

/** The small build of the schema library brings no words: without these every fault reads 'Invalid input'. */
function messageOf({ code, message, expected, keys, values, minimum, maximum }: Issue): string {
  if (message !== 'Invalid input') return message;
  switch (code) {
    case 'unrecognized_keys':
      return `unknown member: ${keys?.join(', ')}`;
    case 'invalid_type':
      return `missing, or no ${String(expected)}`;
    case 'invalid_value':
      return `not ${values?.map(String).join(' or ')}`;
    case 'too_small':
      return `too small or too short: at least ${minimum}`;
    case 'too_big':
      return `too large or too long: at most ${maximum}`;
    case 'invalid_format':
      return 'not in the form required';
    default:
      return 'none of the forms allowed';
  }
}

/** A path as one would write it in code: `features[3].properties.when`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  const text = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || '(file)';
}
