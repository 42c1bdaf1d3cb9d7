/** Reads the first part of a record: its incidents as `resolveAll` leaves them by all sources, but for their claims. */
import type { Announcement, OccurrenceCount } from '#domain/evidence/outline.ts';
import type { ResolvedPlace } from '#domain/evidence/readings/place-readings.ts';
import { NOT_AROUND, type ResolvedTime, type TimeReading } from '#domain/evidence/readings/time-readings.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type Fault, schemaFaults } from '#domain/record/faults.ts';
import type { Speaker } from '#domain/record/source.ts';
import type { CollectionId, Subject } from '#domain/record/subject.ts';
import { spanOf, type TimeBound, type TimeSpan } from '#domain/time/time-span.ts';
import {
  type FirstRow,
  firstPartSchemaOf,
  type RowPlace,
  type RowReading,
  type RowSpan,
  type RowTime,
} from './first-part.ts';

/** A record of which only the first part is here. */
export interface RecordOutline {
  readonly version: string;
  /** How many sources the record has. */
  readonly sources: number;
  /** How many of them the incidents of a collection quote, by its id. */
  readonly collected: Readonly<Record<CollectionId, number>>;
  readonly incidents: readonly ResolvedIncident[];
  /** Those who announced incidents. */
  readonly speakers: ReadonlyMap<string, Speaker>;
}

type ReadOutline = { readonly outline: RecordOutline } | { readonly faults: readonly Fault[] };

/** `file`: what the faults call it. */
export function readFirstPart(file: string, body: unknown, subject: Pick<Subject, 'kinds'>): ReadOutline {
  const parsed = firstPartSchemaOf(subject).safeParse(body);
  if (!parsed.success) return { faults: schemaFaults(file, parsed) };
  const { version, sources, collected = {}, incidents, speakers } = parsed.data;
  const register = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return {
    outline: { version, sources, collected, incidents: incidents.map(incidentOf), speakers: register },
  };
}

function incidentOf(row: FirstRow): ResolvedIncident {
  const { id, kind, title, links = [], time, place } = row;
  const [en, ko] = title;
  return {
    id,
    kind,
    feature: {
      id,
      properties: { kind, title: { en, ko }, links: links.map(([rel, target]) => ({ rel, target })) },
    },
    resolution: {
      claims: [],
      isEnabled: () => true,
      time: time ? timeOf(time) : null,
      place: place ? placeOf(place) : null,
      counts: [],
      outline: {
        observers: row.observers,
        timeInferred: row.inferred ?? false,
        precision: place?.precision ?? 'unknown',
        stretches: place?.named ?? [],
        announced: announcedOf(row),
        occurrences: occurrencesOf(row),
        said: {
          when: time !== undefined || (row.said?.includes('when') ?? false),
          where: place !== undefined || (row.said?.includes('where') ?? false),
        },
        soleSide: row.side,
        absent: row.absent ?? false,
      },
    },
  };
}

function timeOf({ readings, together, conflict }: RowTime): ResolvedTime | null {
  const read = readings.map(readingOf);
  const whole = together ? readingOf(together) : read[0];
  return whole ? { ...whole, readings: read, conflict: conflict === true } : null;
}

function readingOf({ approximate, uncertain, open, around, dates, ...row }: RowReading): TimeReading {
  const start = boundOf(row.start);
  const end = boundOf(row.end ?? row.start);
  const span = row.span ? spanOfNumbers(row.span) : spanOf(start, end);
  const named = dates?.map(([from, to]) => ({ start: boundOf(from), end: boundOf(to) }));
  const expected = named ? named.map((date) => spanOf(date.start, date.end)) : [span];
  return {
    span,
    parts: row.parts?.map(spanOfNumbers) ?? expected,
    start,
    end,
    open: { start: open?.[0] ?? false, end: open?.[1] ?? false },
    approximate: approximate === true,
    ...(uncertain && { uncertain }),
    around: around ? { start: around[0], end: around[1] } : NOT_AROUND,
    ...(named && { dates: named }),
    setBy: {},
  };
}

function placeOf({ footprints, conflict }: RowPlace): ResolvedPlace {
  const readings = footprints.map((footprint) => ({ footprint, setBy: [] }));
  return { readings, footprints, conflict: conflict === true, setBy: [] };
}

function announcedOf({ announced }: FirstRow): Announcement | undefined {
  if (!announced) return undefined;
  const { when, from, to, inferred, by, delay } = announced;
  return {
    when: boundOf(when),
    from: from ?? -Infinity,
    to: to ?? Infinity,
    inferred: inferred === true,
    by,
    delay: delay && { least: delay[0], most: delay[1] },
  };
}

function occurrencesOf({ occurrences }: FirstRow): OccurrenceCount | undefined {
  if (!occurrences) return undefined;
  const [min, max, approximate] = occurrences;
  return { min, max, approximate };
}

function boundOf([earliest, latest]: readonly [string | null, string | null]): TimeBound {
  return { earliest, latest };
}

function spanOfNumbers([earliestStart, latestStart, earliestEnd, latestEnd]: RowSpan): TimeSpan {
  return {
    earliestStart: earliestStart ?? -Infinity,
    latestStart: latestStart ?? Infinity,
    earliestEnd: earliestEnd ?? -Infinity,
    latestEnd: latestEnd ?? Infinity,
  };
}
