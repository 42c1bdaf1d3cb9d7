/** Incidents of a catalogue of rows as objects, for those that are on screen or selected. They have no claims. */
import type { Outline } from '#domain/evidence/outline.ts';
import { NOT_AROUND, type ResolvedTime, type TimeReading } from '#domain/evidence/readings/time-readings.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { placeOfRows } from '#domain/rows/place/row-place.ts';
import { isUndated, spanOfRow } from '#domain/rows/time/row-span.ts';
import { localBoundsOf } from '#domain/time/local-bounds.ts';
import { compareSpans, knownBounds, type TimeSpan, uniteSpans } from '#domain/time/time-span.ts';
import type { CatalogueTable } from './catalogue-table.ts';
import { textAt } from './text-at.ts';

/** Title, time and place as the coder of the row gave them. `incident`: its number in the table. */
export function incidentOfRow(table: CatalogueTable, incident: number): ResolvedIncident {
  const { text, kind, kindIds } = table;
  const rows = rowNumbersOf(table, incident);
  const id = textAt(text.id, incident);
  const [title, titleKo] = [textAt(text.title, incident), textAt(text.titleKo, incident)];
  const ofKind = kindIds[kind[incident] ?? 0] ?? '';
  const time = isUndated(table, incident) ? null : timeOf(table, rows);
  const { place, places } = placeOfRows(table, rows);
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
        said: { when: time !== null, where: place !== null },
        row: { source: textAt(text.source, incident), url: textAt(text.url, incident), places },
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

/** Of rows that are dated. */
function timeOf({ time, reading }: CatalogueTable, rows: readonly number[]): ResolvedTime {
  const parts = new Map<number, TimeSpan[]>();
  for (const row of rows) {
    const number = reading[row] as number;
    parts.set(number, [...(parts.get(number) ?? []), spanOfRow(time, row)]);
  }
  // Rows that differ in their place only say the same time.
  const readings = new Map([...parts.values()].map((spans) => [JSON.stringify(spans.map(numbers)), spans]));
  const read = [...readings.values()].map(readingOf).sort((a, b) => compareSpans(a.span, b.span));
  const [only, ...others] = read;
  if (only && others.length === 0) return { ...only, readings: read, conflict: false };
  const whole = readingOf([read.map(({ span }) => span).reduce(uniteSpans)]);
  // What has no date excludes none.
  const dated = read.filter(({ span }) => knownBounds(span).length > 0);
  return { ...whole, readings: read, conflict: dated.length > 1 };
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
