/**
 * Renames an OpenType font. Its licence reserves the original name for the unmodified font, and
 * browsers refuse a font without a name table, so the table is replaced rather than dropped.
 */

interface Table {
  tag: string;
  bytes: Uint8Array;
}

const COPYRIGHT = 0;
const FAMILY = 1;
const SUBFAMILY = 2;
const UNIQUE_ID = 3;
const FULL_NAME = 4;
const POSTSCRIPT_NAME = 6;
const LICENCE = 13;
const LICENCE_URL = 14;

export interface FontName {
  family: string;
  style: string;
  copyright: string;
}

/** The same font under another name; all other tables are kept as they are. */
export function renameFont(font: Uint8Array, name: FontName): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = readTables(font, view).map((table) =>
    table.tag === 'name' ? { tag: table.tag, bytes: nameTable(name) } : table,
  );
  return writeTables(view.getUint32(0), tables);
}

function readTables(font: Uint8Array, view: DataView): Table[] {
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const record = 12 + index * 16;
    const offset = view.getUint32(record + 8);
    return {
      tag: new TextDecoder().decode(font.subarray(record, record + 4)),
      bytes: font.subarray(offset, offset + view.getUint32(record + 12)),
    };
  });
}

function nameTable({ family, style, copyright }: FontName): Uint8Array {
  const postscript = `${family}-${style}`.replaceAll(' ', '');
  const records: [number, string][] = [
    [COPYRIGHT, copyright],
    [FAMILY, family],
    [SUBFAMILY, style],
    [UNIQUE_ID, postscript],
    [FULL_NAME, `${family} ${style}`],
    [POSTSCRIPT_NAME, postscript],
    [LICENCE, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [LICENCE_URL, 'https://openfontlicense.org'],
  ];
  const strings = records.map(([, text]) => Uint8Array.from([...text].flatMap(utf16)));
  const storage = 6 + records.length * 12;
  const table = new Uint8Array(storage + strings.reduce((sum, string) => sum + string.length, 0));
  const view = new DataView(table.buffer);
  view.setUint16(2, records.length);
  view.setUint16(4, storage);
  let offset = 0;
  records.forEach(([id], index) => {
    const string = strings[index] ?? new Uint8Array();
    // Windows, Unicode BMP, English (United States).
    [3, 1, 0x409, id, string.length, offset].forEach((value, field) => {
      view.setUint16(6 + index * 12 + field * 2, value);
    });
    table.set(string, storage + offset);
    offset += string.length;
  });
  return table;
}

function utf16(character: string): number[] {
  const code = character.charCodeAt(0);
  return [code >> 8, code & 255];
}

function writeTables(version: number, tables: readonly Table[]): Uint8Array {
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const start = 12 + tables.length * 16;
  const font = new Uint8Array(start + tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 0));
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, version);
  [tables.length, 2 ** power * 16, power, (tables.length - 2 ** power) * 16].forEach((value, index) => {
    view.setUint16(4 + index * 2, value);
  });
  let offset = start;
  tables.forEach(({ tag, bytes }, index) => {
    const record = 12 + index * 16;
    font.set(new TextEncoder().encode(tag), record);
    font.set(bytes, offset);
    view.setUint32(record + 4, checksum(view, offset, padded(bytes.length)));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, bytes.length);
    offset += padded(bytes.length);
  });
  return font;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
