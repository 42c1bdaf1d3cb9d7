/** The files that can be made of incidents. */
import { csvOf } from '#features/transfer/csv.ts';
import { claimTable, incidentTable, type Table } from '#features/transfer/record-tables.ts';
import { cslOf } from './csl.ts';
import { geoJsonOf, jsonFgOf } from './geojson.ts';
import { type KmlContext, kmlOf } from './kml.ts';
import type { TakenIncident } from './taken-incidents.ts';

interface Format {
  /** Of its file, before the version of the record. */
  readonly name: string;
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  /** `quotes`: its licence does not cover the passages that it quotes; `outlines`: nor the outlines. */
  readonly holds: readonly ('quotes' | 'outlines')[];
  readonly text: (taken: readonly TakenIncident[], context: KmlContext) => string;
}

const CSV = { extension: 'csv', type: 'text/csv;charset=utf-8' } as const;
const tableText = ({ header, rows }: Table) => csvOf(header, rows);

export const FORMATS = {
  incidentTable: {
    ...CSV,
    name: 'incidents',
    holds: [],
    text: (taken, context) => tableText(incidentTable(taken, context)),
  },
  geoJson: {
    name: 'incidents',
    extension: 'geojson',
    type: 'application/geo+json',
    holds: ['quotes', 'outlines'],
    text: geoJsonOf,
  },
  jsonFg: {
    name: 'incidents-json-fg',
    extension: 'json',
    type: 'application/vnd.ogc.fg+json',
    holds: ['quotes', 'outlines'],
    text: jsonFgOf,
  },
  kml: {
    name: 'incidents',
    extension: 'kml',
    type: 'application/vnd.google-earth.kml+xml',
    holds: ['outlines'],
    text: kmlOf,
  },
  claimTable: {
    ...CSV,
    name: 'claims',
    holds: ['quotes'],
    text: (taken, { catalogue }) => tableText(claimTable(taken, catalogue)),
  },
  csl: {
    name: 'sources',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    holds: [],
    text: (taken, { catalogue }) => cslOf(taken, catalogue),
  },
} satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];
