/** Incidents as GeoJSON that GIS programs read, and as JSON-FG, which has a place for time. */

import { areAllClaims, creditOf, flatColumns, LICENCES, type RowContext } from './flat-columns.ts';
import type { TakenIncident } from './taken-incidents.ts';

export interface FileContext extends RowContext {
  /** What is in the file, in a sentence. */
  readonly title: string;
}

/** The class of conformance of OGC 21-045r1 that asks for `time`, `place` and `conformsTo`. */
const JSON_FG_CORE = 'http://www.opengis.net/spec/json-fg-1/1.0/conf/core';

/** RFC 7946. Columns that any program shows stand first; what they are made of stands beside them, as in the record. */
export function geoJsonOf(taken: readonly TakenIncident[], context: FileContext): string {
  return fileOf({
    ...headOf(context),
    features: taken.map((one) => ({
      type: 'Feature',
      id: one.feature.id,
      geometry: one.derived.geometry,
      properties: propertiesOf(one, context),
    })),
  });
}

/** The same, with `time` as Korean days. */
export function jsonFgOf(taken: readonly TakenIncident[], context: FileContext): string {
  return fileOf({
    ...headOf(context),
    conformsTo: [JSON_FG_CORE],
    features: taken.map((one) => ({
      type: 'Feature',
      id: one.feature.id,
      time: one.derived.time,
      // In place of `geometry` only where that is not in WGS 84.
      place: null,
      geometry: one.derived.geometry,
      properties: propertiesOf(one, context),
    })),
  });
}

function headOf({ title, catalogue }: FileContext) {
  return {
    type: 'FeatureCollection',
    title,
    record_version: catalogue.version,
    licence: LICENCES.quotesAndOutlines,
    attribution: creditOf(catalogue.version),
  };
}

function propertiesOf(one: TakenIncident, context: RowContext) {
  const { when, where, unknowns, links } = one.feature.properties;
  const isWhole = areAllClaims(one);
  return {
    ...flatColumns(one, context, LICENCES.quotesAndOutlines),
    when: { ...(isWhole && { note: when.note }), timeZone: when.timeZone, readings: one.derived.times },
    where: { ...(isWhole && { note: where.note }), readings: one.derived.places },
    facts: one.claims,
    unknowns,
    links,
  };
}

/** A feature a line: a file of thousands can still be read and compared. */
function fileOf({
  features,
  ...head
}: {
  readonly features: readonly object[];
  readonly [member: string]: unknown;
}): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}
