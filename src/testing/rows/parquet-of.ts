/** Parquet files for tests, held in memory. */
import { type BasicType, type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { RowsFile } from '#domain/rows/parquet/rows-file.ts';

const TYPES: Readonly<Record<string, BasicType>> = {
  reading: 'INT32',
  start_earliest: 'TIMESTAMP',
  start_latest: 'TIMESTAMP',
  end_earliest: 'TIMESTAMP',
  end_latest: 'TIMESTAMP',
  lon: 'DOUBLE',
  lat: 'DOUBLE',
  radius_m: 'DOUBLE',
  km_from: 'DOUBLE',
  km_to: 'DOUBLE',
  near: 'BOOLEAN',
  beyond: 'BOOLEAN',
  geometry: 'BYTE_ARRAY',
};

/** What of a file is not the usual. */
export interface ParquetShape {
  /** Columns of other types than a catalogue's. */
  readonly types?: Readonly<Record<string, BasicType>>;
  readonly options?: Partial<Parameters<typeof parquetWriteBuffer>[0]>;
}

type Row = Readonly<Record<string, unknown>>;

const REQUIRED = ['id', 'title', 'start_earliest', 'start_latest', 'end_earliest', 'end_latest'];

/** The columns that some row has, and those that a catalogue needs; without `without`. */
export function parquetOf(
  rows: readonly Row[],
  { types = {}, options = {} }: ParquetShape = {},
  without: readonly string[] = [],
): ArrayBuffer {
  const names = [...new Set([...REQUIRED, ...rows.flatMap((row) => Object.keys(row))])];
  const columnData = names
    .filter((name) => !without.includes(name))
    .map((name): ColumnSource => {
      const type = types[name] ?? TYPES[name] ?? 'STRING';
      return { name, type, data: rows.map((row) => row[name] ?? null) };
    });
  return parquetWriteBuffer({ columnData, ...options });
}

/** Bytes as a file of which ranges can be read. */
export function fileOf(bytes: ArrayBuffer): RowsFile {
  return { byteLength: bytes.byteLength, slice: async (start, end) => bytes.slice(start, end) };
}

/** Text `item` of a column. */
export function textAt(
  { bytes, offsets }: { readonly bytes: Uint8Array; readonly offsets: Uint32Array },
  item: number,
): string {
  return new TextDecoder().decode(bytes.subarray(offsets[item], offsets[item + 1]));
}
