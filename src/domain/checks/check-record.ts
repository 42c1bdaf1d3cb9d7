/**
 * The record's integrity: every rule over all files, every fault listed. A record that breaks one rule
 * still goes through the others, so that one run tells everything there is to mend.
 */
import type { ZodMiniType } from 'zod/mini';
import { checkQuotationMarks } from '#domain/checks/words/check-quotation-marks.ts';
import {
  checkAgainstText,
  checkOverlaps,
  checkQuote,
  checkTranslation,
  codePoints,
  type LocatedQuote,
  quotesOf,
} from '#domain/checks/words/check-quotes.ts';
import { checkLanguages, checkNumbers } from '#domain/checks/words/check-words.ts';
import type { Geography } from '#domain/place/footprint.ts';
import {
  INCIDENTS_FILE as INCIDENTS,
  incidentsVersionFaults,
  type RecordFiles,
  SCHEMA_VERSION,
} from '#domain/record/catalogue.ts';
import { type Fault, schemaFaults } from '#domain/record/faults.ts';
import { incidentCollectionOf, type RecordFeature, recordFeatureOf } from '#domain/record/incident.ts';
import { type Source, type Speaker, sourceItemOf, speaker } from '#domain/record/source.ts';
import type { Subject } from '#domain/record/subject.ts';
import { schemaVersionOf } from '#domain/record/versions/schema-version.ts';
import { checkGeometry, positionFault } from './check-geojson.ts';
import { checkJson, withoutHostileKeys } from './check-json.ts';
import { checkParts } from './check-parts.ts';
import {
  checkDerivedGeometry,
  checkPlace,
  checkPlaceClaim,
  checkRepresentativePoint,
} from './check-place.ts';
import {
  checkClaimReferences,
  checkDuplicates,
  checkLinks,
  checkSameAs,
  checkSides,
  checkSourceReferences,
  type KnownIds,
  type Located,
} from './check-references.ts';
import { checkSource } from './check-sources.ts';
import { checkSpeakers } from './check-speakers.ts';
import { checkTime, checkTimeClaim } from './check-time.ts';
import { deriveAll } from './derive.ts';

const SOURCES = 'sources.json';
const SPEAKERS = 'speakers.json';

export interface RecordCheck {
  /** A file that could not be read is `undefined`: its own fault is told by who read it. */
  readonly files: RecordFiles;
  readonly subject: Subject;
  readonly geography: Geography;
  /** Full texts by SHA-256 (hex) of their LF form; absent when nobody holds them. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
}

/** All faults of the record, in the order of files and rules; none for a sound one. */
export function checkRecord({ files, subject, geography, texts }: RecordCheck): Fault[] {
  const sources = readList<Source>(files.sources, SOURCES, sourceItemOf(subject));
  const speakers = readList<Speaker>(files.speakers, SPEAKERS, speaker);
  const incidents = readIncidents(files.incidents, subject);
  const known: KnownIds = { incidents: incidents.ids, sources: sources.ids, speakers: speakers.ids };
  const sourcesById = new Map(sources.items.map(({ value }) => [value.id, value]));
  const speakersById = new Map(speakers.items.map(({ value }) => [value.id, value]));
  const quotes = incidents.items.flatMap(({ value, path }) => quotesOf(value, path));
  const points = new Map([...(texts ?? [])].map(([hash, text]) => [hash, codePoints(text)]));
  return [
    ...incidents.faults,
    ...checkDuplicates(incidents.items),
    ...incidents.items.flatMap((incident) => [
      ...checkClaimReferences(incident, known, sourcesById),
      ...checkLanguages(incident.value, incident.path),
      ...checkNumbers(incident.value, incident.path),
      ...checkQuotationMarks(incident.value, incident.value.properties.claims, incident.path),
      ...checkSpeakers(incident, { speakers: speakersById }, { sources: sourcesById, texts: points }),
    ]),
    ...checkLinks(incidents.items, known),
    ...checkParts(incidents.items),
    ...checkDerived(incidents, geography),
    ...checkQuotes(quotes, sourcesById, points),
    ...sources.faults,
    ...checkDuplicates(sources.items),
    ...sources.items.flatMap((source) => [
      ...checkSourceReferences(source, known, speakersById),
      ...checkSource(source, subject),
      ...checkLanguages(source.value, source.path),
    ]),
    ...checkTextLengths(sources.items, texts),
    ...speakers.faults,
    ...checkDuplicates(speakers.items),
    ...speakers.items.flatMap(({ value, path }) => checkLanguages(value, path)),
    ...checkSameAs(speakers.items),
    ...checkSides(speakers.items),
  ];
}

interface Read<T> {
  readonly items: readonly Located<T>[];
  readonly faults: readonly Fault[];
  /** Also of items with faults. */
  readonly ids: ReadonlySet<string>;
}

function readList<T>(raw: unknown, file: string, schema: ZodMiniType<T>): Read<T> {
  const faults = checkJson(file, raw);
  const list = withoutHostileKeys(raw);
  if (raw === undefined) return { items: [], faults, ids: new Set() };
  if (!Array.isArray(list) || list.length === 0) {
    return {
      items: [],
      faults: [...faults, { path: `${file}: (file)`, message: 'not a list of items' }],
      ids: new Set(),
    };
  }
  const items = list.flatMap((value: unknown, index) => {
    const parsed = schema.safeParse(value);
    faults.push(...schemaFaults(file, parsed, [index]));
    return parsed.success ? [{ value: parsed.data, path: `${file}: [${index}]` }] : [];
  });
  return { items, faults, ids: idsOf(list) };
}

interface ReadIncidents extends Read<RecordFeature> {
  /** Paths of the incidents whose geometry broke a rule of GeoJSON, so that nothing is to be compared with it. */
  readonly broken: ReadonlySet<string>;
  /** False when some incident could not be read: then what they give together is not known. */
  readonly complete: boolean;
}

function readIncidents(raw: unknown, subject: Subject): ReadIncidents {
  const faults = checkJson(INCIDENTS, raw);
  const none = { items: [], ids: new Set<string>(), broken: new Set<string>(), complete: false };
  if (raw === undefined) return { ...none, faults };
  const collection = withoutHostileKeys(raw) as { features?: unknown };
  const unreadable = incidentsVersionFaults(collection);
  if (unreadable.length > 0) return { ...none, faults: [...faults, ...unreadable] };
  if (schemaVersionOf(collection) !== SCHEMA_VERSION) {
    const message = `not ${SCHEMA_VERSION}, in which it is written today; run npm run data:build`;
    return { ...none, faults: [...faults, { path: `${INCIDENTS}: schemaVersion`, message }] };
  }
  const features = Array.isArray(collection?.features) ? collection.features : undefined;
  const head = incidentCollectionOf(subject).safeParse(
    features ? { ...collection, features: [] } : collection,
  );
  faults.push(...schemaFaults(INCIDENTS, head));
  if (!features) return { ...none, faults };
  const recordFeature = recordFeatureOf(subject);
  const broken = new Set<string>();
  const items = features.flatMap((feature: unknown, index) => {
    const path = `${INCIDENTS}: features[${index}]`;
    const geometryFaults = checkPositions(feature, path);
    if (geometryFaults.length > 0) broken.add(path);
    const sound = geometryFaults.length > 0 ? withoutPositions(feature) : feature;
    const parsed = recordFeature.safeParse(sound);
    faults.push(...geometryFaults, ...schemaFaults(INCIDENTS, parsed, ['features', index]));
    return parsed.success ? [{ value: parsed.data, path }] : [];
  });
  return { items, faults, ids: idsOf(features), broken, complete: items.length === features.length };
}

interface RawFeature {
  readonly geometry?: unknown;
  readonly properties?: { readonly where?: { readonly representativePoint?: unknown } };
}

function checkPositions(feature: unknown, path: string): Fault[] {
  const { geometry, properties } = (feature ?? {}) as RawFeature;
  const point = properties?.where?.representativePoint;
  const message = Array.isArray(point) ? positionFault(point) : undefined;
  return [
    ...checkGeometry(geometry, `${path}.geometry`),
    ...(message ? [{ path: `${path}.properties.where.representativePoint`, message }] : []),
  ];
}

function withoutPositions(feature: unknown): unknown {
  const { properties, ...rest } = feature as RawFeature;
  const where = { ...properties?.where, representativePoint: null };
  return { ...rest, geometry: null, properties: { ...properties, where } };
}

/** Derivation needs sound claims: where they are not, their own fault is enough. */
function checkDerived({ items, broken, complete }: ReadIncidents, geography: Geography): Fault[] {
  const claimFaults = items.map(({ value, path }) =>
    value.properties.claims.flatMap((claim, index) => [
      ...checkTimeClaim(claim, `${path}.properties.claims[${index}]`),
      ...checkPlaceClaim(claim, `${path}.properties.claims[${index}]`, geography),
    ]),
  );
  const sound = items.filter(
    ({ value }, index) =>
      claimFaults[index]?.length === 0 && items.findIndex((other) => other.value.id === value.id) === index,
  );
  const derived = deriveAll(
    sound.map(({ value }) => value),
    geography,
  );
  const together = complete && sound.length === items.length;
  return [
    ...claimFaults.flat(),
    ...sound.flatMap((incident) => {
      const own = derived.get(incident.value.id);
      if (!own) return [];
      const { value, path } = incident;
      const readable = !broken.has(path);
      return [
        ...checkTime(incident, own),
        ...checkPlace(incident, own, geography),
        ...(readable ? checkDerivedGeometry(value.geometry, own.geometry, path) : []),
        ...(readable && together ? checkRepresentativePoint(incident, own) : []),
      ];
    }),
  ];
}

function checkQuotes(
  quotes: readonly LocatedQuote[],
  sources: ReadonlyMap<string, Source>,
  points: ReadonlyMap<string, readonly string[]>,
): Fault[] {
  const sourceOf = ({ quote }: LocatedQuote) => sources.get(quote.source);
  const own = quotes.map((located) => checkQuote(located, sourceOf(located)));
  const translations = quotes.flatMap((located) => checkTranslation(located, sourceOf(located)));
  const sound = quotes.filter((_, index) => own[index]?.length === 0);
  const compared = sound.map((located) => {
    const text = points.get(sourceOf(located)?.custom.sha256 ?? '');
    return text ? checkAgainstText(located, text) : [];
  });
  const agreeing = sound.filter((_, index) => compared[index]?.length === 0);
  return [...own.flat(), ...translations, ...compared.flat(), ...checkOverlaps(agreeing)];
}

function checkTextLengths(
  sources: readonly Located<Source>[],
  texts: ReadonlyMap<string, string> | undefined,
): Fault[] {
  return sources.flatMap(({ value: { custom }, path }) => {
    const text = texts?.get(custom.sha256 ?? '');
    const length = text === undefined ? custom.length : codePoints(text).length;
    if (length === custom.length) return [];
    return [
      { path: `${path}.custom.length`, message: `${custom.length}, but the text has ${length} code points` },
    ];
  });
}

function idsOf(list: readonly unknown[]): Set<string> {
  return new Set(
    list.map((item) => (item as { id?: unknown } | null)?.id).filter((id) => typeof id === 'string'),
  );
}
