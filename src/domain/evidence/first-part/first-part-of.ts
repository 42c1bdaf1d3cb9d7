/** Writes the first part of a record. */
import { firstAnnouncement } from '#domain/evidence/announcement.ts';
import { isTimeInferred } from '#domain/evidence/dated.ts';
import { isSupported, stretchesNamedIn } from '#domain/evidence/evidence.ts';
import { corroborated } from '#domain/evidence/observers/corroborated.ts';
import { occurrencesOf } from '#domain/evidence/occurrences.ts';
import { statedPrecisionOf } from '#domain/evidence/precision.ts';
import type { ResolvedTime, TimeReading } from '#domain/evidence/readings/time-readings.ts';
import { type EvidencedIncident, isSaidOf, resolveAll } from '#domain/evidence/resolved.ts';
import { soleSides } from '#domain/evidence/sides/sides-of.ts';
import type { Footprint } from '#domain/place/footprint.ts';
import type { Site } from '#domain/place/sites.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { sourcesOfCollection } from '#domain/record/coverage.ts';
import { withCountedAs } from '#domain/record/evidence-files.ts';
import type { Collection } from '#domain/record/subject.ts';
import { spanOf, type TimeBound, type TimeSpan } from '#domain/time/time-span.ts';
import type {
  FirstPart,
  FirstRow,
  RowFootprint,
  RowPlace,
  RowReading,
  RowSpan,
  RowTime,
} from './first-part.ts';

/** Each incident as all sources of the record leave it. */
export function firstPartOf(catalogue: Catalogue, collections: readonly Collection[] = []): FirstPart {
  const all = new Set(catalogue.sources.keys());
  const incidents = resolveAll(catalogue.incidents, (source) => all.has(source));
  const observers = corroborated(incidents, catalogue);
  const sides = soleSides(incidents, (source) => all.has(source), catalogue);
  const rows = incidents.map((incident) => ({
    ...rowOf(incident, observers.get(incident.id) ?? 0, catalogue),
    ...(sides.has(incident.id) && { side: sides.get(incident.id) }),
  }));
  return {
    version: catalogue.version,
    sources: all.size,
    ...(collections.length > 0 && { collected: sourcesByCollection(catalogue, collections) }),
    incidents: rows,
    speakers: withCountedAs(
      rows.flatMap(({ announced }) => announced?.by ?? []),
      catalogue,
    ),
  };
}

function sourcesByCollection({ incidents }: Catalogue, collections: readonly Collection[]) {
  return Object.fromEntries(
    collections.flatMap((collection) => {
      const quoted = sourcesOfCollection(collection, incidents);
      return quoted && quoted.size > 0 ? [[collection.id, quoted.size]] : [];
    }),
  );
}

function rowOf(incident: EvidencedIncident, observers: number, catalogue: Catalogue): FirstRow {
  const { id, kind, feature, resolution } = incident;
  const { title, links } = feature.properties;
  const announced = firstAnnouncement(resolution, catalogue);
  const { time, place } = resolution;
  const count = occurrencesOf(resolution);
  const said = (['when', 'where'] as const).filter(
    (about) => !(about === 'when' ? time : place) && isSaidOf(incident, about),
  );
  return {
    id,
    kind,
    title: [title.en, title.ko],
    ...(time && { time: timeOf(time) }),
    ...(place && { place: placeOf(incident) }),
    ...(links.length > 0 && { links: links.map(({ rel, target }) => [rel, target] as [typeof rel, string]) }),
    observers,
    ...(count && {
      occurrences: [count.min, count.max, count.approximate] as [number | null, number | null, boolean],
    }),
    ...(isTimeInferred(resolution) && { inferred: true }),
    ...(announced && {
      announced: {
        when: boundOf(announced.when),
        from: instantOf(announced.from),
        to: instantOf(announced.to),
        ...(announced.inferred && { inferred: true }),
        by: [...announced.by],
        ...(announced.delay && {
          delay: [announced.delay.least, announced.delay.most] as [number, number | null],
        }),
      },
    }),
    ...(said.length > 0 && { said }),
    ...(!isSupported(resolution) && { absent: true }),
  };
}

function timeOf(time: ResolvedTime): RowTime {
  return {
    readings: time.readings.map(readingOf),
    ...(time.readings.length > 1 && { together: readingOf(time) }),
    ...(time.conflict && { conflict: true }),
  };
}

function readingOf(reading: TimeReading): RowReading {
  const { span, parts, start, end, open, approximate, uncertain, around, dates } = reading;
  const worded = spanOf(start, end);
  const expected = dates ? dates.map((date) => spanOf(date.start, date.end)) : [span];
  return {
    start: boundOf(start),
    ...(!areSame(start, end) && { end: boundOf(end) }),
    ...(!areSame(span, worded) && { span: numbersOf(span) }),
    ...(!areSame(parts, expected) && { parts: parts.map(numbersOf) }),
    ...(dates && { dates: dates.map((date) => [boundOf(date.start), boundOf(date.end)] as const as never) }),
    ...(approximate && { approximate }),
    ...(uncertain && { uncertain: true }),
    ...((open.start || open.end) && { open: [open.start, open.end] }),
    ...((around.start !== null || around.end !== null) && { around: [around.start, around.end] }),
  };
}

function placeOf(incident: EvidencedIncident): RowPlace {
  const { resolution } = incident;
  const { footprints = [], conflict = false } = resolution.place ?? {};
  const named = [...new Set(stretchesNamedIn(resolution))];
  return {
    footprints: footprints.map(footprintOf),
    ...(conflict && { conflict }),
    precision: statedPrecisionOf(incident),
    ...(named.length > 0 && { named }),
  };
}

function footprintOf({ on, km, near, inside, ...site }: Footprint): RowFootprint {
  return {
    on,
    ...siteOf(site),
    ...(km && { km }),
    ...(near && { near }),
    ...(inside && { inside: inside.map((one) => ({ on: one.on, ...siteOf(one) })) }),
  };
}

function siteOf({ at, metres, meets }: Omit<Site, 'on'>) {
  return { ...(at && { at }), ...(metres !== undefined && { metres }), ...(meets && { meets }) } as Pick<
    RowFootprint,
    'at' | 'metres' | 'meets'
  >;
}

function boundOf({ earliest, latest }: TimeBound): [string | null, string | null] {
  return [earliest, latest];
}

function numbersOf({ earliestStart, latestStart, earliestEnd, latestEnd }: TimeSpan): RowSpan {
  return [instantOf(earliestStart), instantOf(latestStart), instantOf(earliestEnd), instantOf(latestEnd)];
}

/** JSON has no infinity. */
function instantOf(instant: number): number | null {
  return Number.isFinite(instant) ? instant : null;
}

function areSame<Value>(one: Value, other: Value): boolean {
  return keyOf(one) === keyOf(other);
}

/** JSON writes either infinity as null; a span has one of them at each of its bounds only. */
function keyOf(value: unknown): string {
  return JSON.stringify(value);
}
