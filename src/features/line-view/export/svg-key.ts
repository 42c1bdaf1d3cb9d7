/** Who is who in the exported picture: a number beside each symbol, and below what each number stands for. */

import type { PlacedBox } from '#features/line-view/boxes/box-layout.ts';
import { boxWords } from '#features/line-view/boxes/box-words.ts';
import { PRINTED } from '#features/line-view/plot/palette.ts';
import type { LineModel } from '#features/line-view/use-line-model.ts';
import { linesOf, tag, text } from './svg-text.ts';

/** More than this a picture does not name: the numbers would cover it. */
const MOST = 40;
const COLUMNS = 2;
const GAP = 28;
/** From the number to the words, px. */
const INDENT = 24;
const LINE = 15;
const BETWEEN = 6;
/** A letter's width at this size where the reader's own font is a wide one, px. */
const LETTER = 6.2;

type Worded = Pick<LineModel, 'messages' | 'language' | 'standings'>;

export function canBeNamed(placed: readonly PlacedBox[]): boolean {
  return placed.length <= MOST;
}

/** What to call each of the boxes; empty where they are too many. */
export function namesOf(placed: readonly PlacedBox[], model: Worded): readonly string[] {
  if (!canBeNamed(placed)) return [];
  const { messages, standings } = model;
  return placed.map(({ box }) => {
    const { title, when, where } = boxWords(box, model);
    const standing = standings.get(box.id);
    return [
      title,
      when,
      where,
      standing ? messages.standing[standing] : messages.lineView.legend.outside,
    ].join('\u00a0· ');
  });
}

/** Symbols stand so far apart that a number of two digits has room between them, as a multiple of their size. */
export const NUMBERED = 1.75;

/** The number at the right of a symbol, on a rim of paper. */
export function svgNumber(index: number, { symbolX, symbolY }: PlacedBox, symbol: number): string {
  return text(String(index + 1), {
    x: symbolX + symbol / 2 + 2,
    y: symbolY + 3.5,
    'font-size': 10,
    'font-weight': 600,
    fill: PRINTED.ink,
    stroke: PRINTED.paper,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
}

/** The names in columns, each as high as the others as nearly as may be. `width` and `top` in px. */
export function svgKey(
  names: readonly string[],
  left: number,
  top: number,
  width: number,
): { readonly markup: string; readonly bottom: number } {
  const column = (width - GAP * (COLUMNS - 1)) / COLUMNS;
  const entries = names.map((name) => linesOf(name, (column - INDENT) / LETTER));
  const heightOf = (lines: readonly string[]) => lines.length * LINE + BETWEEN;
  const share = entries.reduce((sum, lines) => sum + heightOf(lines), 0) / COLUMNS;
  let [x, y, bottom, passed] = [left, top, top, 0];
  const printed = entries.map((lines, index) => {
    // A column is full when half of the next entry would stand below its share.
    if (passed + heightOf(lines) / 2 > share && x === left) [x, y] = [left + column + GAP, top];
    const [at, first] = [x, y];
    y += heightOf(lines);
    passed += heightOf(lines);
    bottom = Math.max(bottom, y);
    const words = lines.map((line, row) => text(line, { x: at + INDENT, y: first + row * LINE }));
    return tag('g', {}, text(String(index + 1), { x: at, y: first, 'font-weight': 600 }), ...words);
  });
  return { markup: printed.join(''), bottom };
}
