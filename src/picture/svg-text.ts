/** SVG markup as text. Everything from the record is escaped. */
import type { SymbolDrawing } from '#symbols/symbol-layers.ts';

import { type Shape, symbol } from './shape.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** One element; its children are markup already. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(number(value)))}"`,
  );
  const open = `<${name}${written.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

export function text(words: string, attributes: Attributes): string {
  return tag('text', attributes, escaped(words));
}

export function shapeText({ name, attributes, children = [] }: Shape): string {
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : shapeText(child)));
  return tag(name, attributes, ...inside);
}

/** A symbol of `size` px around a point. */
export function symbolMarkup(drawing: SymbolDrawing, x: number, y: number, size: number): string {
  return shapeText(symbol(drawing, x, y, size));
}

/** Escapes text for XML, and drops control characters, which XML does not allow even as references. */
export function escaped(words: string): string {
  return words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Breaks text into lines of at most about `letters` letters; a Hangul syllable counts as 1.7. */
export function linesOf(words: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && width(longer) > letters) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** Places of items of these widths one after the other, in a new row where the row is full. All in px. */
export function inRows(
  widths: readonly number[],
  room: number,
): { readonly places: readonly { readonly x: number; readonly row: number }[]; readonly rows: number } {
  let [x, row] = [0, 0];
  const places = widths.map((wide) => {
    if (x > 0 && x + wide > room) [x, row] = [0, row + 1];
    const place = { x, row };
    x += wide;
    return place;
  });
  return { places, rows: row + 1 };
}

function width(words: string): number {
  return [...words].reduce((sum, letter) => sum + (letter > '\u{1100}' ? 1.7 : 1), 0);
}

/** Rounded to a hundredth of a pixel, which keeps the file small. */
function number(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
