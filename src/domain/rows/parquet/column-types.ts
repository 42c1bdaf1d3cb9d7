/** Which types of Parquet a column of a catalogue may have. */
import type { SchemaElement } from 'hyparquet';
import type { ColumnContent } from './catalogue-columns.ts';
import { RowsError } from './rows-file.ts';

const WANTED: Readonly<Record<ColumnContent, string>> = {
  key: 'string or integer',
  text: 'string',
  time: 'timestamp',
  number: 'double',
  integer: 'integer',
  flag: 'boolean',
  point: 'WKB',
};

/** Throws a RowsError where the type does not suit the content. */
export function checkType(element: SchemaElement, content: ColumnContent): void {
  if (suits(element, content)) return;
  const { name: column } = element;
  throw new RowsError({ code: 'wrong-type', column, found: typeName(element), wanted: WANTED[content] });
}

function suits(element: SchemaElement, content: ColumnContent): boolean {
  const { type, num_children: children, repetition_type: repetition } = element;
  if (children || repetition === 'REPEATED' || type === undefined) return false;
  const meaning = meaningOf(element);
  switch (content) {
    case 'key':
      return isText(element) || isInteger(element);
    case 'text':
      return isText(element);
    case 'time':
      return meaning === 'TIMESTAMP' || type === 'INT96';
    case 'number':
      return type === 'DOUBLE' || type === 'FLOAT' || meaning === 'DECIMAL' || isInteger(element);
    case 'integer':
      return isInteger(element);
    case 'flag':
      return type === 'BOOLEAN';
    case 'point':
      return type === 'BYTE_ARRAY' && (meaning === '' || meaning === 'GEOMETRY' || meaning === 'GEOGRAPHY');
  }
}

function isText(element: SchemaElement): boolean {
  return element.type === 'BYTE_ARRAY' && ['', 'STRING', 'ENUM'].includes(meaningOf(element));
}

function isInteger(element: SchemaElement): boolean {
  return (
    (element.type === 'INT32' || element.type === 'INT64') && ['', 'INTEGER'].includes(meaningOf(element))
  );
}

/** What the bytes stand for, in the newer of Parquet's two vocabularies; empty: just what they are. */
export function meaningOf({ logical_type: logical, converted_type: converted }: SchemaElement): string {
  if (logical?.type) return logical.type;
  if (converted === undefined) return '';
  if (converted === 'UTF8') return 'STRING';
  return converted.replace(/^U?INT_\d+$/, 'INTEGER').replace(/_(MILLIS|MICROS)$/, '');
}

/** As a publisher knows it: `DATE`, `list`, `INT64`. */
function typeName(element: SchemaElement): string {
  if (element.num_children || element.repetition_type === 'REPEATED') {
    return meaningOf(element).toLowerCase() || 'structure';
  }
  return (meaningOf(element) || element.type || 'unknown').toLowerCase();
}

/** How many of its units a timestamp counts in a millisecond. */
export function unitsPerMs({ logical_type: logical, converted_type: converted }: SchemaElement): number {
  const unit = logical?.type === 'TIMESTAMP' ? logical.unit : converted?.replace('TIMESTAMP_', '');
  return unit === 'NANOS' ? 1e6 : unit === 'MICROS' ? 1e3 : 1;
}
