/** Reads which characters a font file can draw. */
import { convert } from 'fontverter';

const SEGMENTS_32_BIT = 12;
const SEGMENTS_16_BIT = 4;

/** The code points a WOFF2 font maps to a glyph, from its character map (OpenType cmap formats 4 and 12). */
export async function codePointsOf(woff2: Buffer): Promise<Set<number>> {
  const font = await convert(woff2, 'sfnt');
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const start = tableOffset(view, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(start + 2); index++) {
    const subtable = start + view.getUint32(start + 4 + index * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === SEGMENTS_32_BIT) addGroups(view, subtable, found);
    else if (format === SEGMENTS_16_BIT) addSegments(view, subtable, found);
  }
  return found;
}

function tableOffset(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`font without a ${tag} table`);
}

function addGroups(view: DataView, subtable: number, found: Set<number>): void {
  for (let group = 0; group < view.getUint32(subtable + 12); group++) {
    const at = subtable + 16 + group * 12;
    for (let code = view.getUint32(at); code <= view.getUint32(at + 4); code++) found.add(code);
  }
}

/** Segments cover code points that map to no glyph only at their closing 0xFFFF. */
function addSegments(view: DataView, subtable: number, found: Set<number>): void {
  const segments = view.getUint16(subtable + 6) / 2;
  const ends = subtable + 14;
  const starts = ends + segments * 2 + 2;
  for (let index = 0; index < segments; index++) {
    const end = view.getUint16(ends + index * 2);
    if (end === 0xffff) continue;
    for (let code = view.getUint16(starts + index * 2); code <= end; code++) found.add(code);
  }
}
