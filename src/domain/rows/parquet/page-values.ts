/**
 * Values of one page of a flat column, as numbers or as texts within one buffer: a million objects, one a value, would
 * take longer to make than all the rest.
 */
import type { DecodedArray, SchemaElement } from 'hyparquet';
import { parseDecimal } from 'hyparquet/src/convert.js';
import { readPlain } from 'hyparquet/src/plain.js';
import type { ColumnContent } from './catalogue-columns.ts';
import { meaningOf, unitsPerMs } from './column-types.ts';

/** Text `i` is `bytes[starts[i]..ends[i]]`. */
export interface TextValues {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Times in ms, flags as 0 and 1. */
export type NumberValues = Float64Array;
export type Values = TextValues | NumberValues;

/** How the values of a column are to be read. */
export interface ValueType {
  readonly element: SchemaElement;
  readonly content: ColumnContent;
}

export function holdsTexts({ content }: ValueType): boolean {
  return content === 'key' || content === 'text' || content === 'point';
}

/** `count` values that follow each other in `bytes`. Throws RangeError where these end too early. */
export function plainValues(bytes: Uint8Array, count: number, type: ValueType): Values {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { element } = type;
  const isKey = type.content === 'key';
  if (element.type === 'BYTE_ARRAY' && holdsTexts(type)) return plainTexts(view, bytes, count);
  if (element.type === 'INT64' && !isKey) return scaled(plainInt64(view, count), element);
  if (element.type === 'DOUBLE') return plainNumbers(count, 8, (offset) => view.getFloat64(offset, true));
  if (element.type === 'FLOAT') return plainNumbers(count, 4, (offset) => view.getFloat32(offset, true));
  const decoded = readPlain({ view, offset: 0 }, physicalType(element), count, element.type_length);
  return decodedValues(decoded, type);
}

function physicalType({ type }: SchemaElement): NonNullable<SchemaElement['type']> {
  if (type === undefined) throw new RangeError('a column without a type');
  return type;
}

function plainTexts(view: DataView, bytes: Uint8Array, count: number): TextValues {
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let offset = 0;
  for (let index = 0; index < count; index += 1) {
    const length = view.getUint32(offset, true);
    offset += 4;
    starts[index] = offset;
    offset += length;
    if (offset > bytes.length) throw new RangeError('a text reaches beyond its page');
    ends[index] = offset;
  }
  return { bytes, starts, ends };
}

function plainNumbers(count: number, size: number, at: (offset: number) => number): Float64Array {
  const numbers = new Float64Array(count);
  for (let index = 0; index < count; index += 1) numbers[index] = at(index * size);
  return numbers;
}

function plainInt64(view: DataView, count: number): Float64Array {
  return plainNumbers(
    count,
    8,
    (offset) => view.getInt32(offset + 4, true) * 2 ** 32 + view.getUint32(offset, true),
  );
}

/** What hyparquet has decoded: the rarer types and encodings. */
export function decodedValues(decoded: DecodedArray, type: ValueType): Values {
  if (holdsTexts(type)) return decodedTexts(decoded);
  const numbers = new Float64Array(decoded.length);
  for (let index = 0; index < decoded.length; index += 1) numbers[index] = numberOf(decoded[index]);
  return type.element.type === 'INT96'
    ? numbers.map((_, index) => msOfInt96(decoded[index]))
    : scaled(numbers, type.element);
}

function numberOf(value: unknown): number {
  return value instanceof Uint8Array ? parseDecimal(value) : Number(value);
}

const NOON_OF_1970 = 2_440_588;
const DAY_MS = 86_400_000;

/** Nanoseconds of the day in the lower eight bytes, the Julian day in the upper four. */
function msOfInt96(value: unknown): number {
  if (typeof value !== 'bigint') return Number.NaN;
  const ofDay = Number(BigInt.asUintN(64, value));
  return (Number(value >> 64n) - NOON_OF_1970) * DAY_MS + Math.round(ofDay / 1e3) / 1e3;
}

/** In place: of a million rows another array a page would have to be cleared away. */
function scaled(numbers: Float64Array, element: SchemaElement): Float64Array {
  const meaning = meaningOf(element);
  if (meaning === 'TIMESTAMP') {
    const units = unitsPerMs(element);
    // Nanoseconds of our time are more than a number holds exactly: they are rounded to microseconds.
    if (units === 1e6) return changed(numbers, (number) => Math.round(number / 1e3) / 1e3);
    return units === 1 ? numbers : changed(numbers, (number) => number / units);
  }
  if (meaning !== 'DECIMAL') return numbers;
  const { logical_type: logical, scale = 0 } = element;
  const digits = logical?.type === 'DECIMAL' ? logical.scale : scale;
  return changed(numbers, (number) => number / 10 ** digits);
}

function changed(numbers: Float64Array, to: (number: number) => number): Float64Array {
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = to(numbers[index] as number);
  return numbers;
}

function decodedTexts(decoded: DecodedArray): TextValues {
  const texts = Array.from(decoded, (value: unknown) =>
    value instanceof Uint8Array ? value : digitsOf(value),
  );
  const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
  const starts = new Uint32Array(texts.length);
  const ends = new Uint32Array(texts.length);
  let offset = 0;
  texts.forEach((text, index) => {
    bytes.set(text, offset);
    starts[index] = offset;
    offset += text.length;
    ends[index] = offset;
  });
  return { bytes, starts, ends };
}

function digitsOf(value: unknown): Uint8Array {
  return Uint8Array.from(String(value), (digit) => digit.charCodeAt(0));
}

/** The values that indices name. Throws RangeError for one that the dictionary does not have. */
export function dictionaryValues(dictionary: Values, indices: Uint32Array): Values {
  const size = dictionary instanceof Float64Array ? dictionary.length : dictionary.starts.length;
  for (let index = 0; index < indices.length; index += 1) {
    if ((indices[index] ?? 0) >= size) throw new RangeError('an index beyond its dictionary');
  }
  if (dictionary instanceof Float64Array) return gather(dictionary, indices);
  const { bytes, starts, ends } = dictionary;
  return { bytes, starts: gather(starts, indices), ends: gather(ends, indices) };
}

function gather<Column extends Float64Array | Uint32Array>(from: Column, indices: Uint32Array): Column {
  const into = new (from.constructor as new (length: number) => Column)(indices.length);
  for (let index = 0; index < indices.length; index += 1) into[index] = from[indices[index] ?? 0] ?? 0;
  return into;
}
