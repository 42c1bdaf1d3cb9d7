/**
 * The first part of a record: each incident as all sources leave it, without the claims that lead there. It is what the
 * page shows before an incident is opened or a source is switched off; docs/DATA.md describes the file.
 */
import * as z from 'zod/mini';
import { position } from '#domain/record/geometry-schema.ts';
import { meets, PRECISIONS_OF_PLACE, RELATIONS, stretches, surface } from '#domain/record/incident.ts';
import { nonEmpty, slug } from '#domain/record/shared-fields.ts';
import { ACCOUNT_SIDES, speakerList } from '#domain/record/source.ts';
import type { Subject } from '#domain/record/subject.ts';
import { isLocalTime } from '#domain/time/local-time.ts';
import { OPEN } from '#domain/time/time-span.ts';

const localTime = z.string().check(z.refine(isLocalTime, 'not a local time'));
/** The earliest and the latest; null: open. */
const bound = z.tuple([z.nullable(localTime), z.nullable(localTime)]);
/** Of a date that a source names: the outer bound of an end can be open. */
const outer = z.nullable(z.union([localTime, z.literal(OPEN)]));
const namedDate = z.tuple([z.tuple([outer, z.nullable(localTime)]), z.tuple([z.nullable(localTime), outer])]);
/** The bounds of `TimeSpan` in ms; null: infinite. */
const instant = z.nullable(z.number());
const span = z.tuple([instant, instant, instant, instant]);
const yes = z.optional(z.literal(true));

const reading = z.strictObject({
  start: bound,
  /** Absent: as the start. */
  end: z.optional(bound),
  /** Absent: what start and end leave open. */
  span: z.optional(span),
  /** Absent: the dates, or the span. */
  parts: z.optional(z.array(span).check(z.minLength(1))),
  dates: z.optional(z.array(namedDate).check(z.minLength(1))),
  approximate: yes,
  /** A source doubts it. */
  uncertain: yes,
  /** Of start and end: a source says that it is open. */
  open: z.optional(z.tuple([z.boolean(), z.boolean()])),
  /** Clock times of start and end. */
  around: z.optional(z.tuple([z.nullable(localTime), z.nullable(localTime)])),
});

const time = z.strictObject({
  readings: z.array(reading).check(z.minLength(1)),
  /** Of several readings: all of them together. */
  together: z.optional(reading),
  conflict: yes,
});

const siteMembers = {
  at: z.optional(z.readonly(position)),
  metres: z.optional(z.number().check(z.positive())),
  meets: z.optional(meets),
};
const footprint = z.strictObject({
  on: surface,
  ...siteMembers,
  km: z.optional(stretches),
  near: yes,
  inside: z.optional(
    z.array(
      z.strictObject({
        on: z.union([z.literal('circle'), z.templateLiteral(['area:', z.string()])]),
        ...siteMembers,
      }),
    ),
  ),
});
const place = z.strictObject({
  footprints: z.array(footprint).check(z.minLength(1)),
  conflict: yes,
  precision: z.enum(PRECISIONS_OF_PLACE),
  /** Ids of the stretches that claims name. */
  named: z.optional(z.array(slug)),
});

const announced = z.strictObject({
  when: bound,
  from: instant,
  to: instant,
  inferred: yes,
  by: z.array(slug),
  /** The least and the most days after the incident. */
  delay: z.optional(z.tuple([z.number(), z.nullable(z.number())])),
});

function rowOf({ kinds }: Pick<Subject, 'kinds'>) {
  return z.strictObject({
    id: slug,
    kind: z.enum(kinds.map(({ id }) => id)),
    /** English and Korean. */
    title: z.tuple([nonEmpty, nonEmpty]),
    /** Absent: no source dates it. */
    time: z.optional(time),
    /** Absent: no source places it. */
    place: z.optional(place),
    links: z.optional(z.array(z.tuple([z.enum(RELATIONS), slug]))),
    observers: z.int().check(z.nonnegative()),
    /** How many occurrences it counts: the least and the most that claims say, and whether roughly. Absent: it is one. */
    occurrences: z.optional(z.tuple([z.nullable(z.number()), z.nullable(z.number()), z.boolean()])),
    /** The one side that speaks of it. */
    side: z.optional(z.enum(ACCOUNT_SIDES)),
    /** Of its time: a bound is inferred. */
    inferred: yes,
    announced: z.optional(announced),
    /** What claims speak of without dating or placing it. */
    said: z.optional(z.array(z.enum(['when', 'where']))),
    /** Nothing is said of it but what is mistaken. */
    absent: yes,
  });
}

/** The schema of the file. */
export function firstPartSchemaOf(subject: Pick<Subject, 'kinds'>) {
  return z.strictObject({
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'not a version such as 1.0.0')),
    /** How many sources the record has. */
    sources: z.int().check(z.positive()),
    /** How many of them the incidents of a collection quote, by its id; absent: all, as of the whole record. */
    collected: z.optional(z.record(slug, z.int().check(z.positive()))),
    /** In chronological order. */
    incidents: z.array(rowOf(subject)),
    /** Those who announced incidents, and with whom they are counted, as the register has them. */
    speakers: speakerList,
  });
}

export type FirstPart = z.infer<ReturnType<typeof firstPartSchemaOf>>;
export type FirstRow = FirstPart['incidents'][number];
export type RowTime = z.infer<typeof time>;
export type RowReading = z.infer<typeof reading>;
export type RowPlace = z.infer<typeof place>;
export type RowFootprint = z.infer<typeof footprint>;
export type RowSpan = z.infer<typeof span>;
