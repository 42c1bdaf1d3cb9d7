/** Incidents of a catalogue of rows as objects, for those that are on screen or selected. They have no claims. */
import type { Outline } from '#domain/evidence/outline.ts';
import { precisionsOfCircle } from '#domain/evidence/precision.ts';
import type { ResolvedPlace } from '#domain/evidence/readings/place-readings.ts';
import { NOT_AROUND, type ResolvedTime, type TimeReading } from '#domain/evidence/readings/time-readings.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { type Footprint, sameFootprint } from '#domain/place/footprint.ts';
import { uniteStretches } from '#domain/place/stretches.ts';
import { localBoundsOf } from '#domain/time/local-bounds.ts';
import { compareSpans, type TimeSpan, uniteSpans } from '#domain/time/time-span.ts';
import type { CatalogueTable } from './catalogue-table.ts';
import { textAt } from './text-at.ts';

/** What the row way needs to know of the line. */
export interface RowPlaces {
  readonly lineKm: number;
}

/** Title, time and place as the coder of the row gave them. `incident`: its number in the table. */
export function incidentOfRow(
  table: CatalogueTable,
  incident: number,
  { lineKm }: RowPlaces,
): ResolvedIncident {
  const { text, kind, kindIds } = table;
  const rows = rowNumbersOf(table, incident);
  const id = textAt(text.id, incident);
  const [title, titleKo] = [textAt(text.title, incident), textAt(text.titleKo, incident)];
  const ofKind = kindIds[kind[incident] ?? 0] ?? '';
  const time = timeOf(table, rows);
  const place = placeOf(table, rows, lineKm);
  return {
    id,
    kind: ofKind,
    feature: {
      id,
      properties: {
        kind: ofKind,
        title: { en: title || titleKo || id, ko: titleKo || title || id },
        links: [],
      },
    },
    resolution: {
      claims: [],
      isEnabled: () => true,
      time,
      place,
      counts: [],
      outline: {
        ...NOTHING_MORE,
        precision: precisionOf(place, lineKm),
        said: { when: time !== null, where: place !== null },
        row: { source: textAt(text.source, incident), url: textAt(text.url, incident) },
      },
    },
  };
}

const NOTHING_MORE: Pick<Outline, 'observers' | 'timeInferred' | 'stretches' | 'announced' | 'absent'> = {
  observers: 0,
  timeInferred: false,
  stretches: [],
  announced: undefined,
  absent: false,
};

function rowNumbersOf({ firstRow }: CatalogueTable, incident: number): readonly number[] {
  const [first, end] = [firstRow[incident] ?? 0, firstRow[incident + 1] ?? 0];
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function timeOf({ time, reading }: CatalogueTable, rows: readonly number[]): ResolvedTime | null {
  const parts = new Map<number, TimeSpan[]>();
  for (const row of rows) {
    const span = {
      earliestStart: time.earliestStart[row] as number,
      latestStart: time.latestStart[row] as number,
      earliestEnd: time.earliestEnd[row] as number,
      latestEnd: time.latestEnd[row] as number,
    };
    if (Number.isNaN(span.earliestStart)) continue;
    const number = reading[row] as number;
    parts.set(number, [...(parts.get(number) ?? []), span]);
  }
  // Rows that differ in their place only say the same time.
  const readings = new Map([...parts.values()].map((spans) => [JSON.stringify(spans.map(numbers)), spans]));
  const read = [...readings.values()].map(readingOf).sort((a, b) => compareSpans(a.span, b.span));
  const [only] = read;
  if (!only) return null;
  if (read.length === 1) return { ...only, readings: read, conflict: false };
  const whole = readingOf([read.map(({ span }) => span).reduce(uniteSpans)]);
  return { ...whole, readings: read, conflict: true };
}

function numbers({ earliestStart, latestStart, earliestEnd, latestEnd }: TimeSpan): readonly string[] {
  return [earliestStart, latestStart, earliestEnd, latestEnd].map(String);
}

function readingOf(given: readonly TimeSpan[]): TimeReading {
  const parts = given
    .filter((span, at) => given.findIndex((one) => isSame(one, span)) === at)
    .sort(compareSpans);
  const span = parts.reduce(uniteSpans);
  const dates = parts.length > 1 ? parts.map(localBoundsOf) : undefined;
  return {
    span,
    parts,
    ...localBoundsOf(span),
    open: { start: false, end: false },
    approximate: false,
    around: NOT_AROUND,
    ...(dates && { dates }),
    setBy: {},
  };
}

function isSame(one: TimeSpan, other: TimeSpan): boolean {
  return compareSpans(one, other) === 0 && numbers(one).join() === numbers(other).join();
}

function placeOf(table: CatalogueTable, rows: readonly number[], lineKm: number): ResolvedPlace | null {
  const all = rows.flatMap((row) => footprintOf(table, row) ?? []);
  const along = all.filter(({ on, near }) => on === 'dmz' && !near);
  const others = all.filter((footprint) => !along.includes(footprint));
  // Several stretches of one reading are one footprint; which reading they belong to makes no difference on the ground.
  const km = uniteStretches(along.flatMap((one) => one.km ?? [[0, lineKm] as const]));
  const united: Footprint[] = along.length > 0 ? [{ on: 'dmz', km }] : [];
  const footprints = [...united, ...others].filter(
    (one, at, list) => list.findIndex((other) => sameFootprint(one, other)) === at,
  );
  if (footprints.length === 0) return null;
  const readings = footprints.map((footprint) => ({ footprint, setBy: [] }));
  return { readings, footprints, conflict: readings.length > 1, setBy: [] };
}

/** On or beside the line, or within a circle; a stretch that a row gives beside a point bounds the point's circle. */
function footprintOf({ place }: CatalogueTable, row: number): Footprint | undefined {
  const [lon, lat, radius] = [
    place.lon[row] as number,
    place.lat[row] as number,
    place.radius[row] as number,
  ];
  const [from, to] = [place.kmFrom[row] as number, place.kmTo[row] as number];
  const near = place.near[row] === 1 ? { near: true } : {};
  if (!Number.isNaN(lon)) {
    const metres = Number.isNaN(radius) ? undefined : radius;
    return { on: 'circle', at: [lon, lat], metres, ...near };
  }
  return Number.isNaN(from) ? undefined : { on: 'dmz', km: [[from, to]], ...near };
}

function precisionOf(place: ResolvedPlace | null, lineKm: number): Outline['precision'] {
  const [first, ...others] = place?.footprints ?? [];
  if (!first) return 'unknown';
  if (first.on === 'circle' && others.length === 0)
    return first.metres === undefined ? 'point' : precisionsOfCircle(first.metres)[0];
  const isWhole = first.km?.some(([from, to]) => from <= 0 && to >= lineKm) ?? false;
  return isWhole ? 'line' : 'sector';
}
