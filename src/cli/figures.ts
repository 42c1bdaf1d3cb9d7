/**
 * `npm run data:figures`: claims, quotes, sources, outlets and observers by incident, and what each set leaves open; then the
 * record counted by collection, kind, decade, precision of place, and side.
 */

import { countTables } from '#cli/record/count-tables.ts';
import { readRecord } from '#cli/record/record-files.ts';
import { soundSubject } from '#cli/subject/subject-file.ts';
import { type EvidenceFilter, resolve } from '#domain/evidence/evidence.ts';
import { independenceOf } from '#domain/evidence/observers/independence.ts';
import { resolveAll } from '#domain/evidence/resolved.ts';
import { stretchLength } from '#domain/place/footprint.ts';
import { type CountedWithin, countedWithin } from '#domain/query/occurrences/count-occurrences.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import { sourcesInRole } from '#domain/record/coverage.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';

const subject = soundSubject('data');
const parsed = parseCatalogue(readRecord('data').files, subject);
if ('faults' in parsed) throw new Error(`${parsed.faults.length} faults: run npm run data:check`);
const { catalogue } = parsed;
const start = new Set(sourcesInRole('start', catalogue.sources.values(), subject).map(({ id }) => id));
const total = subject.line.lengthKm;

console.table(Object.fromEntries(catalogue.incidents.map((incident) => [incident.id, figuresOf(incident)])));
for (const [heading, rows] of Object.entries(countTables(catalogue, subject))) {
  console.log(`\n${heading}`);
  console.table(rows);
}

const record = resolveAll(catalogue.incidents, () => true);
console.log('\nentries that count several, and how much of that other entries stand for');
console.table(
  Object.fromEntries(
    record.flatMap((incident) => {
      const counted = countedWithin(record, incident);
      return counted ? [[incident.id, countsOf(counted)]] : [];
    }),
  ),
);

function countsOf({ count, listed, parts, doubtfulParts }: CountedWithin) {
  return {
    counts: `${count.approximate ? 'about ' : ''}${rangeText(count.min, count.max)}`,
    listed: rangeText(listed.least, Number.isFinite(listed.most) ? listed.most : null),
    parts: parts.length,
    'may be parts': doubtfulParts.length,
  };
}

function rangeText(least: number | null, most: number | null): string {
  if (least === null && most === null) return 'no number';
  if (least === most) return String(least);
  return `${least ?? 0}–${most ?? ''}`;
}

function figuresOf({ properties: { claims } }: IncidentFeature) {
  const quotes = claims.flatMap((claim) => claim.quotes);
  const { outlets, observers } = independenceOf(claims, catalogue);
  return {
    claims: claims.length,
    quotes: quotes.length,
    sources: new Set(quotes.map(({ source }) => source)).size,
    outlets: outlets.length,
    observers: observers.length,
    'km, articles': kmWith((source) => start.has(source)),
    'km, all': kmWith(() => true),
  };

  function kmWith(enabled: EvidenceFilter): number | string {
    const { place } = resolve(claims, enabled);
    const km = place && stretchLength(place.footprints, total);
    return km == null ? '-' : Math.round(km);
  }
}
