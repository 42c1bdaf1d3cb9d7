/** The record's schema: one GeoJSON Feature an incident. Types are inferred from it; data/ follows it. */
import * as z from 'zod/mini';
import { LINE_SURFACES } from '#domain/place/footprint.ts';
import { parseEdtfSet } from '#domain/time/edtf-set.ts';
import { isLocalTime } from '#domain/time/local-time.ts';
import { OPEN } from '#domain/time/time-span.ts';
import { geometry, position } from './geometry-schema.ts';
import { localized, nonEmpty, slug } from './shared-fields.ts';
import type { Subject } from './subject.ts';

export const PRECISIONS_OF_PLACE = ['site', 'locality', 'county', 'sector', 'line', 'unknown'] as const;
export const TOPICS = [
  'when',
  'where',
  'announced',
  'people',
  'distance',
  'equipment',
  'activity',
  'warning',
  'response',
  'outcome',
  'casualties',
  'number',
  'occurrences',
  'intent',
  'series',
  'cause',
] as const;
export const RELATIONS = [
  'response-to',
  'answered-by',
  'reported-with',
  'context-of',
  'has-context',
  'dates',
  'dated-by',
  'contains',
  'part-of',
  'may-contain',
  'may-be-part-of',
] as const;

/**
 * Topics that are counted: persons, metres across the line, persons hurt, things, and how many occurrences an incident
 * stands for that counts several as one.
 */
export const COUNTED = ['people', 'distance', 'casualties', 'number', 'occurrences'] as const;
/** A mistaken claim is an error in circulation: kept and shown as such; like a contradicting one it moves nothing. */
export const STANCES = ['supports', 'contradicts', 'mistaken'] as const;

const finite = z.number();
const NOT_LOCAL = 'not a local time such as 2024-06-20 or 2024-06-20T11:00';
const localTime = z.string().check(z.refine(isLocalTime, NOT_LOCAL));
/** `..` where a source says that it has no beginning, or goes on. */
const outerTime = z.string().check(z.refine((text) => text === OPEN || isLocalTime(text), NOT_LOCAL));

/** null: nobody says. */
const bound = z.strictObject({ earliest: z.nullable(localTime), latest: z.nullable(localTime) });
const ends = {
  start: z.strictObject({ earliest: z.nullable(outerTime), latest: z.nullable(localTime) }),
  end: z.strictObject({ earliest: z.nullable(localTime), latest: z.nullable(outerTime) }),
};
const basis = z.enum(['stated', 'inferred']);

const quote = z.strictObject({
  source: slug,
  exact: nonEmpty,
  prefix: z.string(),
  suffix: z.string(),
  /** Offsets in code points; absent where only an excerpt was seen, so that its place is not known. */
  start: z.optional(z.int().check(z.nonnegative())),
  end: z.optional(z.int().check(z.positive())),
  /** Ours: of an English excerpt into Korean, of a Korean one into English, of any other into both. */
  translation: z.optional(z.union([nonEmpty, localized])),
  /** Whose words, where they are not passed on as the claim is: speaker ids, the outlet last. */
  attributedTo: z.optional(z.array(slug).check(z.minLength(1))),
});

const timeValue = z.strictObject({
  ...ends,
  approximate: z.optional(z.boolean()),
  /** The source itself doubts it: EDTF's `?`. */
  uncertain: z.optional(z.boolean()),
  /** EDTF, of several dates: `{a,b}` on each of them, `[a,b]` on one of them. `start` and `end` are then theirs together. */
  set: z.optional(
    z.string().check(z.refine((text) => parseEdtfSet(text) !== undefined, 'not a set of dates in EDTF')),
  ),
});
export const stretches = z.readonly(z.array(z.readonly(z.tuple([finite, finite]))).check(z.minLength(1)));
/** Derived, of an area or a circle: what it has in common with the line, the zone and the other areas. */
export const meets = z.strictObject({
  mdl: z.optional(stretches),
  'dmz-north': z.optional(stretches),
  'dmz-south': z.optional(stretches),
  within: z.optional(z.literal(true)),
  areas: z.optional(z.readonly(z.array(slug).check(z.minLength(1)))),
});
/** A circle wider than the country says nothing that the country's name would not. */
const WIDEST_METRES = 200_000;
export const surface = z.union([
  z.enum([...LINE_SURFACES, 'circle']),
  z.templateLiteral(['area:', z.string()]),
]);
const placeMembers = z.strictObject({
  on: surface,
  /** Of a circle: its centre, [longitude, latitude], and its radius. */
  at: z.optional(z.readonly(position)),
  metres: z.optional(z.number().check(z.positive(), z.maximum(WIDEST_METRES))),
  meets: z.optional(meets),
  /** A named stretch of the gazetteer; `km` is then derived from it. */
  stretch: z.optional(slug),
  km: z.optional(stretches),
  near: z.optional(z.boolean()),
});
const placeValue = placeMembers.check(
  z.refine(({ on, at, metres }) => {
    const given = [at, metres].filter((member) => member !== undefined).length;
    return given === (on === 'circle' ? 2 : 0);
  }, 'a circle, and nothing else, has a centre (at) and a radius (metres)'),
);
const site = z.strictObject({
  on: z.union([z.literal('circle'), z.templateLiteral(['area:', z.string()])]),
  at: z.optional(z.readonly(position)),
  metres: z.optional(z.number()),
});
/** What several claims leave together; `inside`: sites that it is in as well. */
const placeReading = z.strictObject({
  on: surface,
  at: z.optional(z.readonly(position)),
  metres: z.optional(z.number()),
  km: z.optional(stretches),
  near: z.optional(z.boolean()),
  inside: z.optional(z.readonly(z.array(site))),
});
const timeReading = z.strictObject({
  ...ends,
  approximate: z.optional(z.boolean()),
  uncertain: z.optional(z.boolean()),
});
const countValue = z.strictObject({
  min: z.nullable(z.number().check(z.nonnegative())),
  max: z.nullable(z.number().check(z.nonnegative())),
  approximate: z.optional(z.boolean()),
});

const claimBase = {
  id: slug,
  text: localized,
  stance: z.enum(STANCES),
  basis,
  /**
   * Of an inference: our notes on what was read give it, or the part of it that the words kept do not carry. Where the notes
   * are quoted themselves, that tells it.
   */
  noted: z.optional(z.literal(true)),
  reasoning: z.optional(localized),
  attributedTo: z.array(slug).check(z.minLength(1)),
  /** The first speaker only comments: tells of plans or views, or looks into what others saw. No observation. */
  comments: z.optional(z.literal(true)),
  quotes: z.array(quote).check(z.minLength(1)),
};
/** The schema of a claim. */
export const claim = z.discriminatedUnion('about', [
  z.strictObject({ ...claimBase, about: z.literal('when'), value: timeValue }),
  z.strictObject({ ...claimBase, about: z.literal('where'), value: placeValue }),
  /** When it was made known, by the first of `attributedTo`: no bound of the time at which it happened. */
  z.strictObject({ ...claimBase, about: z.literal('announced'), value: bound }),
  z.strictObject({ ...claimBase, about: z.enum(COUNTED), value: countValue, asOf: z.optional(localTime) }),
  z.strictObject({
    ...claimBase,
    about: z.enum(['equipment', 'activity', 'warning', 'response', 'outcome', 'intent', 'series', 'cause']),
  }),
]);

const where = z.strictObject({
  precision: z.enum(PRECISIONS_OF_PLACE),
  /** Derived: stretches in km from the western end, to the tenth; null away from the line. */
  alongMdlKm: z.nullable(stretches),
  /** Derived: the places of which only one can be right, west to east; one where the claims agree. */
  readings: z.array(placeReading),
  basis,
  note: localized,
  coordinateUncertaintyInMeters: z.optional(z.number().check(z.positive())),
  representativePoint: z.nullable(position),
});

/** JSON-FG time: a date, or an interval with `..` for an open end; null when undated. */
const jsonFgTime = z.nullable(
  z.union([z.strictObject({ date: nonEmpty }), z.strictObject({ interval: z.tuple([nonEmpty, nonEmpty]) })]),
);

const unknown = z.strictObject({
  about: z.enum(TOPICS),
  text: localized,
  /** Ids of the claims that tell it: unknown only while none of them stands. Absent: no source tells it. */
  answeredBy: z.optional(z.array(slug).check(z.minLength(1))),
});

const link = z.strictObject({
  rel: z.enum(RELATIONS),
  target: slug,
  /** Of a part: why it is counted in the other, or why it may be. */
  reasoning: z.optional(localized),
});

/** What an incident has to say of itself: its kind and its time zone are those of the record's subject. */
function propertiesOf({ kinds, timeZone }: IncidentScope) {
  const when = z.strictObject({
    edtf: nonEmpty,
    ...ends,
    timeZone: z.literal(timeZone),
    basis,
    approximate: z.optional(z.boolean()),
    /** Derived: the times of which only one can be right, in order; one where the claims agree. */
    readings: z.array(timeReading),
    note: z.optional(localized),
  });
  return z.strictObject({
    kind: z.enum(kinds.map(({ id }) => id)),
    title: localized,
    summary: localized,
    when,
    where,
    claims: z.array(claim).check(z.minLength(1)),
    unknowns: z.array(unknown),
    links: z.array(link),
  });
}

/** The part of a subject that decides what an incident may be. */
export type IncidentScope = Pick<Subject, 'kinds' | 'timeZone'>;

/** The schema of an incident as the file has it, with the members that are derived for other programs. */
export function recordFeatureOf(scope: IncidentScope) {
  return z.strictObject({
    type: z.literal('Feature'),
    id: slug,
    geometry,
    time: jsonFgTime,
    properties: propertiesOf(scope),
  });
}

/**
 * The schema of the file as it is read. Time and footprint follow from the claims of whichever sources are switched on,
 * so the derived ones are let pass unread: their hundreds of positions would be most of the work.
 */
export function incidentCollectionOf(scope: IncidentScope) {
  const feature = z.strictObject({
    type: z.literal('Feature'),
    id: slug,
    geometry: z.unknown(),
    time: z.unknown(),
    properties: propertiesOf(scope),
  });
  return z.strictObject({
    type: z.literal('FeatureCollection'),
    schemaVersion: z.number(),
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'not a version such as 1.0.0')),
    features: z.array(feature),
  });
}

export type Quote = z.infer<typeof quote>;
export type Claim = z.infer<typeof claim>;
export type ClaimAbout<A extends Claim['about']> = Extract<Claim, { about: A }>;
export type Unknown = z.infer<typeof unknown>;
export type CountedClaim = Extract<Claim, { about: (typeof COUNTED)[number] }>;
export type CountValue = z.infer<typeof countValue>;
export type IncidentFeature = z.infer<ReturnType<typeof incidentCollectionOf>>['features'][number];
/** What is known of an incident before its claims have been fetched. */
export interface IncidentHead {
  readonly id: string;
  readonly properties: Pick<IncidentFeature['properties'], 'kind' | 'title' | 'links'>;
}
export type RecordFeature = z.infer<ReturnType<typeof recordFeatureOf>>;
export type Topic = (typeof TOPICS)[number];
export type LinkRelation = (typeof RELATIONS)[number];
export type PlacePrecision = (typeof PRECISIONS_OF_PLACE)[number];
