/** Reads the pages of a column that is neither a structure nor a list. */

import { parquetHeader } from 'hyparquet/src/column.js';
import { readDataPage } from 'hyparquet/src/datapage.js';
import type { PageHeader } from 'hyparquet/src/types.js';
import { decompressed } from './codecs.ts';
import { readHybrid } from './hybrid.ts';
import { type ColumnChunk, messageOf } from './open-parquet.ts';
import { decodedValues, dictionaryValues, plainValues, type Values, type ValueType } from './page-values.ts';
import { RowsError } from './rows-file.ts';

export interface Page {
  readonly rows: number;
  /** By row, 0 where it has no value; null: each row has one. */
  readonly present: Uint8Array | null;
  /** Of the rows that have one. */
  readonly values: Values;
}

/** A page's parts, decompressed. */
interface PageParts {
  readonly rows: number;
  readonly present: Uint8Array | null;
  readonly encoding: string;
  readonly values: Uint8Array;
}

/**
 * Gives the pages of a column in order, `rows` rows together. Throws a RowsError that says what is broken where the bytes
 * are not such pages.
 */
export function* pagesOf(chunk: ColumnChunk, bytes: Uint8Array, rows: number): Generator<Page> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const state: ReadState = { reader: { view, offset: 0 }, dictionary: undefined };
  let done = 0;
  while (done < rows) {
    const page = nextPage(chunk, state, rows - done);
    if (!page) continue;
    done += page.rows;
    yield page;
  }
}

interface ReadState {
  readonly reader: { readonly view: DataView; offset: number };
  dictionary: Values | undefined;
}

/** Undefined where what comes next has no rows of its own. */
function nextPage(chunk: ColumnChunk, state: ReadState, left: number): Page | undefined {
  try {
    return readPage(chunk, state, left);
  } catch (error) {
    const column = chunk.column.element.name;
    throw new RowsError({ code: 'broken', column, detail: messageOf(error) });
  }
}

function readPage({ column, metadata }: ColumnChunk, state: ReadState, left: number): Page | undefined {
  const { reader } = state;
  const header = parquetHeader(reader);
  const size = header.compressed_page_size;
  const { buffer, byteOffset, byteLength } = reader.view;
  if (!(size >= 0 && reader.offset + size <= byteLength)) throw new RangeError('a page ends too early');
  const body = new Uint8Array(buffer, byteOffset + reader.offset, size);
  reader.offset += size;
  if (header.type === 'INDEX_PAGE') return undefined;
  if (header.type === 'DICTIONARY_PAGE') {
    const entries = header.dictionary_page_header?.num_values ?? 0;
    const plain = decompressed(body, header.uncompressed_page_size, metadata.codec);
    if (!(entries >= 0 && entries <= plain.length))
      throw new RangeError('a dictionary of more than its page holds');
    state.dictionary = plainValues(plain, entries, column);
    return undefined;
  }
  const isOptional = column.element.repetition_type !== 'REQUIRED';
  const parts = partsOf(header, body, { isOptional, left, codec: metadata.codec });
  return { rows: parts.rows, present: parts.present, values: valuesOf(parts, column, state.dictionary) };
}

interface PageContext {
  readonly isOptional: boolean;
  /** How many rows the column still has. */
  readonly left: number;
  readonly codec: ColumnChunk['metadata']['codec'];
}

function partsOf(header: PageHeader, body: Uint8Array, context: PageContext): PageParts {
  const { data_page_header: first, data_page_header_v2: second } = header;
  const rows = first?.num_values ?? second?.num_values ?? 0;
  if (!(rows > 0 && rows <= context.left)) throw new RangeError('its pages do not add up to its rows');
  if (first) {
    const plain = decompressed(body, header.uncompressed_page_size, context.codec);
    if (!context.isOptional) return { rows, present: null, encoding: first.encoding, values: plain };
    const length = new DataView(plain.buffer, plain.byteOffset, plain.byteLength).getUint32(0, true);
    const end = 4 + length;
    return {
      rows,
      present: presence(plain, [4, end], rows),
      encoding: first.encoding,
      values: plain.subarray(end),
    };
  }
  if (!second) throw new RangeError(`a page of an unknown type: ${header.type}`);
  const levels = second.repetition_levels_byte_length + second.definition_levels_byte_length;
  if (!(levels >= 0 && levels <= body.length)) throw new RangeError('levels of more than their page holds');
  const size = header.uncompressed_page_size - levels;
  const packed = body.subarray(levels);
  const isPacked = second.is_compressed !== false && size > 0;
  return {
    rows,
    present: context.isOptional ? presence(body, [second.repetition_levels_byte_length, levels], rows) : null,
    encoding: second.encoding,
    values: isPacked ? decompressed(packed, size, context.codec) : packed,
  };
}

function presence(bytes: Uint8Array, range: readonly [number, number], rows: number): Uint8Array | null {
  const present = new Uint8Array(rows);
  readHybrid(bytes, range, 1, present);
  return present.includes(0) ? present : null;
}

function valuesOf(
  { rows, present, encoding, values }: PageParts,
  type: ValueType,
  dictionary: Values | undefined,
): Values {
  const count = present ? present.reduce((sum, one) => sum + one, 0) : rows;
  if (encoding === 'PLAIN') return plainValues(values, count, type);
  if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY') {
    const indices = new Uint32Array(count);
    // A page without a value may lack the width of the indices.
    if (count > 0) readHybrid(values, [1, values.length], values[0] ?? 0, indices);
    if (!dictionary) throw new RangeError('indices without a dictionary');
    return dictionaryValues(dictionary, indices);
  }
  return decodedValues(rareEncoding(values, count, encoding, type), type);
}

/** What hyparquet decodes of encodings that few writers use. */
function rareEncoding(values: Uint8Array, count: number, encoding: string, { element }: ValueType) {
  const header = { num_values: count, encoding } as Parameters<typeof readDataPage>[1];
  // The levels are off already: to hyparquet this is a page of a column in which each row has a value.
  const decoder = { type: element.type, element, schemaPath: [] } as unknown as Parameters<
    typeof readDataPage
  >[2];
  const { dataPage } = readDataPage(values, header, decoder);
  if (dataPage.length !== count) throw new RangeError('a page has fewer values than it says');
  return dataPage;
}
