/** Finds out what a Parquet file holds: its rows, and where the columns of a catalogue lie in it. */
import type { ColumnMetaData, FileMetaData, SchemaElement } from 'hyparquet';
import { parquetMetadata } from 'hyparquet/src/metadata.js';
import { CATALOGUE_COLUMNS, type CatalogueColumn, POINT_NAME } from './catalogue-columns.ts';
import { isReadableCodec } from './codecs.ts';
import { checkType } from './column-types.ts';
import { RowsError, type RowsFile } from './rows-file.ts';

/** A column of the file that is one of a catalogue's. */
export interface FileColumn extends CatalogueColumn {
  readonly element: SchemaElement;
}

/** A column's bytes within one group of rows. */
export interface ColumnChunk {
  readonly column: FileColumn;
  readonly metadata: ColumnMetaData;
  readonly start: number;
  readonly end: number;
}

export interface RowGroup {
  readonly rows: number;
  /** In the order in which they are to be read. */
  readonly chunks: readonly ColumnChunk[];
}

export interface ParquetFile {
  readonly rows: number;
  readonly groups: readonly RowGroup[];
}

/** More would not fit the page. */
export const MOST_ROWS = 4_000_000;

/** So much of the end is read at first: the index of most files is shorter. */
const TAIL = 1 << 16;
const MAGIC = 'PAR1';
const ENCRYPTED = 'PARE';
/** The index is followed by its length and the magic word. */
const FOOT = 8;

/** Rejects with a RowsError where it holds no catalogue that can be read. */
export async function openParquet(file: RowsFile): Promise<ParquetFile> {
  const index = await readIndex(file);
  try {
    // What GeoParquet says is read here and not there, where a flaw of it would make the whole file unreadable.
    return layoutOf(parquetMetadata(index, { geoparquet: false, parsers: NO_STATISTICS }), file.byteLength);
  } catch (error) {
    if (error instanceof RowsError) throw error;
    throw new RowsError({ code: 'broken', detail: `its index: ${messageOf(error)}` });
  }
}

function layoutOf(metadata: FileMetaData, size: number): ParquetFile {
  const rows = Number(metadata.num_rows);
  if (rows > MOST_ROWS) throw new RowsError({ code: 'too-many-rows', rows, most: MOST_ROWS });
  const columns = columnsOf(metadata);
  const groups = metadata.row_groups.map(({ num_rows, columns: chunks }) => ({
    rows: Number(num_rows),
    chunks: columns.map((column) => chunkOf(column, chunks, size)),
  }));
  const sum = groups.reduce((total, group) => total + group.rows, 0);
  if (sum !== rows || groups.some((group) => !(group.rows >= 0))) {
    throw new RowsError({ code: 'broken', detail: 'its groups do not add up to its rows' });
  }
  return { rows, groups };
}

/** The end of the file from its index on. */
async function readIndex(file: RowsFile): Promise<ArrayBuffer> {
  const size = file.byteLength;
  const head = size < FOOT ? '' : wordAt(await file.slice(0, 4), 0);
  const start = Math.max(0, size - TAIL);
  const tail = size < FOOT ? new ArrayBuffer(0) : await file.slice(start, size);
  const foot = size < FOOT ? '' : wordAt(tail, tail.byteLength - 4);
  if (head === ENCRYPTED || foot === ENCRYPTED) throw new RowsError({ code: 'encrypted' });
  if (head !== MAGIC) throw new RowsError({ code: 'not-parquet' });
  if (foot !== MAGIC || size < FOOT + 4) throw new RowsError({ code: 'truncated' });
  const length = new DataView(tail).getUint32(tail.byteLength - FOOT, true) + FOOT;
  if (length > size) throw new RowsError({ code: 'truncated' });
  return length <= tail.byteLength ? tail : file.slice(size - length, size);
}

function wordAt(bytes: ArrayBuffer, offset: number): string {
  return String.fromCharCode(...new Uint8Array(bytes, offset, 4));
}

/** Statistics are not asked for: nothing is decoded of them. */
const nothing = () => undefined;
const NO_STATISTICS = {
  stringFromBytes: nothing,
  timestampFromMilliseconds: nothing,
  timestampFromMicroseconds: nothing,
  timestampFromNanoseconds: nothing,
  dateFromDays: nothing,
};

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function columnsOf(metadata: FileMetaData): FileColumn[] {
  const elements = new Map(topLevel(metadata.schema).map((element) => [element.name, element]));
  const point = geoColumn(metadata, elements);
  const columns = CATALOGUE_COLUMNS.flatMap((column) => {
    const name = column.name === POINT_NAME ? point : column.name;
    const element = elements.get(name);
    return element ? [{ ...column, element }] : [];
  });
  const has = new Set(columns.map(({ name }) => name));
  const missing = CATALOGUE_COLUMNS.filter(({ name, isRequired }) => isRequired && !has.has(name));
  if (missing.length > 0) {
    throw new RowsError({ code: 'missing-columns', columns: missing.map(({ name }) => name) });
  }
  // Positions in columns of their own go before those of a point.
  const used = columns.filter(({ name }) => name !== POINT_NAME || !(has.has('lon') && has.has('lat')));
  for (const { content, element } of used) checkType(element, content);
  return used;
}

/** The columns themselves, without what lies in those that are structures. */
function topLevel(schema: readonly SchemaElement[]): SchemaElement[] {
  const found: SchemaElement[] = [];
  let index = 1;
  const skip = (): void => {
    const children = schema[index]?.num_children ?? 0;
    index += 1;
    for (let child = 0; child < children && index < schema.length; child += 1) skip();
  };
  while (index < schema.length) {
    const element = schema[index];
    if (element) found.push(element);
    skip();
  }
  return found;
}

interface GeoDescription {
  readonly primary_column?: unknown;
  readonly columns?: Record<string, { readonly crs?: unknown } | undefined>;
}

/** The name of the column with the points. Throws where GeoParquet says that they are not in degrees. */
function geoColumn(metadata: FileMetaData, elements: ReadonlyMap<string, SchemaElement>): string {
  const geo = geoDescription(metadata);
  const name = typeof geo.primary_column === 'string' ? geo.primary_column : POINT_NAME;
  const logical = elements.get(name)?.logical_type;
  const native = logical?.type === 'GEOMETRY' || logical?.type === 'GEOGRAPHY' ? logical.crs : undefined;
  const crs = native ?? crsName(geo.columns?.[name]?.crs);
  const inUse = elements.has(name) && !(elements.has('lon') && elements.has('lat'));
  if (inUse && crs && !DEGREES.has(crs)) throw new RowsError({ code: 'crs', column: name, crs });
  return name;
}

const DEGREES: ReadonlySet<string> = new Set(['OGC:CRS84', 'EPSG:4326', 'srid:4326']);

function geoDescription({ key_value_metadata: entries }: FileMetaData): GeoDescription {
  const text = entries?.find(({ key }) => key === 'geo')?.value;
  try {
    const described: unknown = text === undefined ? null : JSON.parse(text);
    return described !== null && typeof described === 'object' ? described : {};
  } catch {
    return {};
  }
}

/** As PROJJSON has it; undefined, which means degrees, where it does not say. */
function crsName(crs: unknown): string | undefined {
  const { id, name } = (crs ?? {}) as { id?: { authority?: unknown; code?: unknown }; name?: unknown };
  if (id) return `${id.authority}:${id.code}`;
  return typeof name === 'string' ? name : undefined;
}

function chunkOf(
  column: FileColumn,
  chunks: FileMetaData['row_groups'][number]['columns'],
  size: number,
): ColumnChunk {
  const { name } = column.element;
  const found = chunks.find(({ meta_data: data }) => data?.path_in_schema[0] === name);
  const metadata = found?.meta_data;
  if (!metadata) {
    const isEncrypted = chunks.some(({ crypto_metadata: crypto }) => crypto);
    throw new RowsError(
      isEncrypted ? { code: 'encrypted' } : { code: 'broken', column: name, detail: 'has no data' },
    );
  }
  if (!isReadableCodec(metadata.codec)) {
    throw new RowsError({ code: 'codec', column: name, codec: metadata.codec ?? 'unknown' });
  }
  const { data_page_offset: data, dictionary_page_offset: dictionary } = metadata;
  // Some writers put 0 for 'no dictionary'.
  const start = Number(dictionary && dictionary < data ? dictionary : data);
  const end = start + Number(metadata.total_compressed_size);
  if (!(start >= 0 && end >= start && end <= size)) throw new RowsError({ code: 'truncated' });
  return { column, metadata, start, end };
}
