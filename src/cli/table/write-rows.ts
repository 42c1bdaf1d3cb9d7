/** Rows of a catalogue as a Parquet file, in the columns that docs/DATA.md defines. */
import {
  type BasicType,
  type ColumnSource,
  parquetWriteBuffer,
  schemaFromColumnData,
} from 'hyparquet-writer';
import type { CatalogueRow } from '#domain/rows/catalogue-rows.ts';
import { TIME_NAMES } from '#domain/rows/parquet/catalogue-columns.ts';
import type { TimeSpan } from '#domain/time/time-span.ts';

/** The bytes of the file. `createdBy` and `version` are written into it. */
export function rowsFile(rows: readonly CatalogueRow[], version: string): ArrayBuffer {
  const columnData = columnsOf(rows).map(({ type, ...column }) => ({
    ...column,
    ...(type && !(column.name in TIMES) && { type }),
  }));
  return parquetWriteBuffer({
    columnData: columnData.map(({ type: _, ...column }) => column),
    schema: schemaFromColumnData({ columnData, schemaOverrides: TIMES }),
    createdBy: 'dmz-incident-map',
    kvMetadata: [{ key: 'version', value: version }],
  });
}

/** Instants, and not clock times of a zone that nobody names, which is what the writer makes of them by itself. */
const TIMES = Object.fromEntries(
  TIME_NAMES.map((name) => [
    name,
    {
      name,
      type: 'INT64',
      repetition_type: 'OPTIONAL',
      converted_type: 'TIMESTAMP_MILLIS',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
    } as const,
  ]),
);

function columnsOf(rows: readonly CatalogueRow[]): ColumnSource[] {
  const column = (name: string, type: BasicType, read: (row: CatalogueRow) => unknown): ColumnSource => ({
    name,
    type,
    data: rows.map(read),
  });
  const required = (source: ColumnSource): ColumnSource => ({ ...source, nullable: false });
  return [
    required(column('id', 'STRING', ({ id }) => id)),
    required(column('reading', 'INT32', ({ reading }) => reading)),
    required(column('title', 'STRING', ({ title }) => title)),
    column('title_ko', 'STRING', ({ titleKo }) => titleKo),
    column('kind', 'STRING', ({ kind }) => kind),
    column('start_earliest', 'TIMESTAMP', bound('earliestStart')),
    column('start_latest', 'TIMESTAMP', bound('latestStart')),
    column('end_earliest', 'TIMESTAMP', bound('earliestEnd')),
    column('end_latest', 'TIMESTAMP', bound('latestEnd')),
    column('lon', 'DOUBLE', ({ lon }) => lon),
    column('lat', 'DOUBLE', ({ lat }) => lat),
    column('radius_m', 'DOUBLE', ({ radiusM }) => radiusM),
    column('km_from', 'DOUBLE', ({ kmFrom }) => kmFrom),
    column('km_to', 'DOUBLE', ({ kmTo }) => kmTo),
    column('near', 'BOOLEAN', ({ near }) => near),
    column('beyond', 'BOOLEAN', ({ beyond }) => beyond),
    column('source', 'STRING', ({ source }) => source),
    column('url', 'STRING', ({ url }) => url),
  ];
}

function bound(name: keyof TimeSpan): (row: CatalogueRow) => Date | null {
  return ({ span }) => (span && Number.isFinite(span[name]) ? new Date(span[name]) : null);
}
