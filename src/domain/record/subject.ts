/**
 * What a record is about: its kinds of incident, sets of sources, time zone, windows of time, line and first view.
 * The schema of data/subject.json, from which the types are inferred. It is parsed once, and the store is made with it.
 */
import * as z from 'zod/mini';
import { versionFaults } from '#domain/record/versions/schema-version.ts';
import { type InstantRange, TIME_ZONE } from '#domain/time/local-time.ts';
import { type Era, era, eraFaults, eraOf } from './eras.ts';
import { duplicateIds, type Fault, schemaFaults } from './faults.ts';
import { familyFaults, type KindFamily, kindFamily } from './kind-families.ts';
import { SHAPES } from './shape.ts';
import { localized, nonEmpty, rangeOfWindow, slug, timeWindow } from './shared-fields.ts';

export const SUBJECT_FILE = 'subject.json';
/** The versions of the schema that can be read. */
const READABLE = [1];

/** Whether incidents of a kind happened in the zone, or are the context of those that did. */
const KIND_GROUPS = ['zone', 'context'] as const;
/** What the page says of a set: the texts that the record starts from, reports beside them, or sources on earlier years. */
const SET_ROLES = ['start', 'corroboration', 'background'] as const;
export type SetRole = (typeof SET_ROLES)[number];

const kind = z.strictObject({
  id: slug,
  name: localized,
  /** For where there is little room. */
  shortName: localized,
  shape: z.enum(SHAPES),
  color: z.string().check(z.regex(/^#[0-9a-f]{6}$/, 'not a colour such as #0072b2')),
  group: z.enum(KIND_GROUPS),
  /** What is counted where entries of it count several: 'crossing', 'crossings'; absent: occurrences. */
  counted: z.optional(z.strictObject({ en: z.readonly(z.tuple([nonEmpty, nonEmpty])), ko: nonEmpty })),
});

const sourceSet = z.strictObject({ id: slug, name: localized, role: z.enum(SET_ROLES) });

const line = z.strictObject({
  name: localized,
  /** In data/geography: one LineString with the id `mdl`, west to east. */
  file: z.string().check(z.regex(/^[a-z0-9_-]+\.geojson$/, 'not the name of a file such as mdl.geojson')),
  /** Its length, cut to tenths of a km: where its chainages end. */
  lengthKm: z.number().check(z.positive()),
});

const degrees = z.number();

/** A part of the record that is shown by itself, such as a month or all tunnels. */
const collection = z.strictObject({
  id: slug,
  title: localized,
  /** What it is about, in a sentence or two. */
  text: localized,
  /** What it opens with. */
  window: timeWindow,
  /** Ids of its incidents; absent: all of the record. */
  incidents: z.optional(z.readonly(z.array(slug).check(z.minLength(1)))),
  /** Only incidents of these kinds. */
  kinds: z.optional(z.readonly(z.array(slug).check(z.minLength(1)))),
});

/** A guided walk through the record. Its steps are a file of their own: see domain/story. */
const story = z.strictObject({
  id: slug,
  title: localized,
  /** The collection that it opens in, and that offers it; absent where the record is not divided. */
  collection: z.optional(slug),
});

const subjectFile = z.strictObject({
  schemaVersion: z.number(),
  /** In which local times are read. */
  timeZone: z.literal(TIME_ZONE, `not ${TIME_ZONE}, the only zone in which local times are read so far`),
  /** What the page opens with. */
  openingWindow: timeWindow,
  /** How far a window can be moved. */
  windowLimits: timeWindow,
  line,
  /** West, south, east, north of what the map opens with. */
  homeBounds: z.tuple([degrees, degrees, degrees, degrees]),
  kinds: z.readonly(z.array(kind).check(z.minLength(1))),
  /** Absent: each kind has a lane of its own, however many there are. */
  kindFamilies: z.optional(z.readonly(z.array(kindFamily).check(z.minLength(1)))),
  sourceSets: z.readonly(z.array(sourceSet).check(z.minLength(1))),
  /** The page opens with the first. Absent: the record is shown as a whole. */
  collections: z.optional(z.readonly(z.array(collection).check(z.minLength(1)))),
  /** In order of their beginnings. */
  eras: z.optional(z.readonly(z.array(era).check(z.minLength(1)))),
  /** Addresses name a step of the first by its number alone: the first stays the first. Absent: there is none. */
  stories: z.optional(z.readonly(z.array(story).check(z.minLength(1)))),
});

type SubjectFile = z.infer<typeof subjectFile>;
type Windows = 'openingWindow' | 'windowLimits';

export type Kind = Readonly<SubjectFile['kinds'][number]>;
export type SourceSet = Readonly<SubjectFile['sourceSets'][number]>;
/** The id of a kind, or of a set of sources; that the subject has it is checked where the record is parsed. */
export type KindId = string;
export type SourceSetId = string;
export type CollectionId = string;
export type StoryId = string;
/** What is known of a story before its steps are read. */
export type OfferedStory = Readonly<z.infer<typeof story>>;
export type Collection = Readonly<
  Omit<z.infer<typeof collection>, 'window'> & { readonly window: InstantRange }
>;
export type Subject = Readonly<
  Omit<SubjectFile, 'schemaVersion' | 'collections' | 'kindFamilies' | 'eras' | 'stories' | Windows> &
    Record<Windows, InstantRange> & {
      readonly collections: readonly Collection[];
      readonly kindFamilies: readonly KindFamily[];
      readonly eras: readonly Era[];
      readonly stories: readonly OfferedStory[];
    }
>;

export type ParsedSubject = { readonly subject: Subject } | { readonly faults: readonly Fault[] };

/** Parses the file; every fault of it is listed, by `file` and path. */
export function parseSubject(raw: unknown, file = SUBJECT_FILE): ParsedSubject {
  const unreadable = versionFaults(file, raw, READABLE);
  if (unreadable.length > 0) return { faults: unreadable };
  const parsed = subjectFile.safeParse(raw);
  if (!parsed.success) return { faults: schemaFaults(file, parsed) };
  const { schemaVersion: _, ...rest } = parsed.data;
  const subject = {
    ...rest,
    openingWindow: rangeOfWindow(rest.openingWindow),
    windowLimits: rangeOfWindow(rest.windowLimits),
    collections: (rest.collections ?? []).map((one) => ({ ...one, window: rangeOfWindow(one.window) })),
    kindFamilies: rest.kindFamilies ?? [],
    eras: (rest.eras ?? []).map(eraOf),
    stories: rest.stories ?? [],
  };
  const faults = faultsOf(subject).map(({ path, message }) => ({ path: `${file}: ${path}`, message }));
  return faults.length > 0 ? { faults } : { subject };
}

/**
 * The kind with an id. A record has none but the subject's, with which it is parsed; a catalogue of rows has kinds of its
 * own, which are named by their ids, or none.
 */
export function kindOf({ kinds }: Pick<Subject, 'kinds'>, id: KindId): Kind {
  return kinds.find((one) => one.id === id) ?? otherKind(id);
}

const others = new Map<KindId, Kind>();

function otherKind(id: KindId): Kind {
  const name = id === '' ? NO_KIND : { en: id, ko: id };
  const kind = others.get(id) ?? {
    id,
    name,
    shortName: name,
    shape: 'circle',
    color: '#737373',
    group: 'zone',
  };
  others.set(id, kind);
  return kind;
}

const NO_KIND = { en: 'No kind given', ko: '종류 미기재' };

/** The collection with an id; undefined where the record is shown as a whole. */
export function collectionOf(
  { collections }: Pick<Subject, 'collections'>,
  id: CollectionId | null,
): Collection | undefined {
  return collections.find((one) => one.id === id);
}

/** The story with an id; undefined where the record has none of it. */
export function storyOf({ stories }: Pick<Subject, 'stories'>, id: StoryId): OfferedStory | undefined {
  return stories.find((one) => one.id === id);
}

/** Whether an incident is of a collection. */
export function holds({ incidents, kinds }: Collection, { id, kind }: { id: string; kind: KindId }): boolean {
  return (incidents?.includes(id) ?? true) && (kinds?.includes(kind) ?? true);
}

/** Whether a collection is all of the record. */
export function isWhole({ incidents, kinds }: Collection): boolean {
  return !incidents && !kinds;
}

/** The same of a set of sources. */
export function setOf({ sourceSets }: Pick<Subject, 'sourceSets'>, id: SourceSetId): SourceSet {
  const found = sourceSets.find((one) => one.id === id);
  if (!found) throw new RangeError(`no such set of sources: ${id}`);
  return found;
}

function collectionFaults({ window, kinds: named = [] }: Collection, at: number, subject: Subject): Fault[] {
  const { windowLimits, openingWindow, kinds } = subject;
  const path = `collections[${at}]`;
  const isOutside = window.from < windowLimits.from || window.to > windowLimits.to;
  const isOther = at === 0 && (window.from !== openingWindow.from || window.to !== openingWindow.to);
  return [
    ...(isOutside ? [{ path: `${path}.window`, message: 'reaches beyond windowLimits' }] : []),
    ...(isOther
      ? [{ path: `${path}.window`, message: 'not openingWindow, though the page opens with it' }]
      : []),
    ...named
      .filter((id) => !kinds.some((kind) => kind.id === id))
      .map((id) => ({ path: `${path}.kinds`, message: `no such kind: ${id}` })),
  ];
}

function storyFaults({ collection }: OfferedStory, at: number, subject: Subject): Fault[] {
  return collection === undefined || collectionOf(subject, collection)
    ? []
    : [{ path: `stories[${at}].collection`, message: `no such collection: ${collection}` }];
}

/** What no schema says of one member by itself. */
function faultsOf(subject: Subject): Fault[] {
  const {
    openingWindow,
    windowLimits,
    homeBounds,
    kinds,
    kindFamilies,
    sourceSets,
    collections,
    eras,
    stories,
  } = subject;
  const [west, south, east, north] = homeBounds;
  const isOutside = openingWindow.from < windowLimits.from || openingWindow.to > windowLimits.to;
  return [
    ...(isOutside ? [{ path: 'openingWindow', message: 'reaches beyond windowLimits' }] : []),
    ...(west < east && south < north
      ? []
      : [{ path: 'homeBounds', message: 'not west, south, east, north' }]),
    ...duplicateIds('kinds', kinds),
    ...duplicateIds('sourceSets', sourceSets),
    ...duplicateIds('collections', collections),
    ...collections.flatMap((one, at) => collectionFaults(one, at, subject)),
    ...familyFaults(kindFamilies, kinds),
    ...duplicateIds('eras', eras),
    ...eraFaults(eras),
    ...duplicateIds('stories', stories),
    ...stories.flatMap((one, at) => storyFaults(one, at, subject)),
  ];
}
