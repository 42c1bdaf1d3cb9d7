/** How wide the typeface sets a text, read from its files: an SVG breaks no lines by itself. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measure, Weight } from '#picture/text-lines.ts';

const folder = new URL('../../../node_modules/pretendard/dist/public/static/', import.meta.url);
const FILES: Readonly<Record<Weight, string>> = {
  400: 'Pretendard-Regular.otf',
  600: 'Pretendard-SemiBold.otf',
};

/** The typeface as files, for who draws with it. */
export function fontFiles(): string[] {
  return Object.values(FILES).map((file) => fileURLToPath(new URL(file, folder)));
}

/** Kerning is left out: it only ever makes a line a little shorter. */
export function fontMeasure(): Measure {
  const [regular, semibold] = fontFiles().map((file) => advances(readFileSync(file)));
  return (text, weight) => {
    const widthOf = (weight === 600 ? semibold : regular) ?? (() => 1);
    let width = 0;
    for (const character of text) width += widthOf(character.codePointAt(0) ?? 0);
    return width;
  };
}

/** Widths of characters by code point, in em: the tables `head`, `hhea`, `hmtx` and `cmap` of an OpenType font. */
function advances(font: Buffer): (codePoint: number) => number {
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  const table = (name: string) => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`a font without the table ${name}`);
    return offset;
  };
  const unitsPerEm = font.readUInt16BE(table('head') + 18);
  const measured = font.readUInt16BE(table('hhea') + 34);
  const glyphOf = glyphs(font, table('cmap'));
  const widths = table('hmtx');
  return (codePoint) => {
    const glyph = Math.min(glyphOf(codePoint), measured - 1);
    return font.readUInt16BE(widths + 4 * glyph) / unitsPerEm;
  };
}

/** Glyphs by code point from the map of format 12; 0 where the font has none. */
function glyphs(font: Buffer, cmap: number): (codePoint: number) => number {
  const offsets = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) =>
    font.readUInt32BE(cmap + 8 + 8 * at),
  );
  const map = offsets.map((offset) => cmap + offset).find((at) => font.readUInt16BE(at) === 12);
  if (map === undefined) throw new Error('a font without a map of format 12');
  const ranges = Array.from({ length: font.readUInt32BE(map + 12) }, (_, at) => {
    const group = map + 16 + 12 * at;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4), font.readUInt32BE(group + 8)] as const;
  });
  return (codePoint) => {
    const found = ranges.find(([first, last]) => codePoint >= first && codePoint <= last);
    return found ? found[2] + codePoint - found[0] : 0;
  };
}
