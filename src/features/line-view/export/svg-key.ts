/** The key of the exported picture: a number beside each symbol, and a list of the numbered incidents. */

import type { BoxLayout } from '#features/line-view/boxes/box-layout.ts';
import { boxWords, type Worded } from '#features/line-view/boxes/box-words.ts';
import { standingWords } from '#i18n/standing-words.ts';
import type { Inks } from '#picture/inks.ts';
import { linesOf, tag, text } from '#picture/svg-text.ts';

/** Up to this number of incidents is numbered: more numbers would cover the picture. */
const MOST_NUMBERS = 40;
const COLUMNS = 2;
const GAP = 28;
/** From the number to the text, px. */
const INDENT = 24;
const LINE = 15;
const BETWEEN = 6;
/** Width of a letter at this size in a wide font, px: the reader's font is unknown. */
const LETTER = 6.2;

export function canBeNamed(layouts: readonly BoxLayout[]): boolean {
  return numbersOf(layouts).size <= MOST_NUMBERS;
}

/** The index of each incident on the axes, by id: several boxes of one have one number. */
export function numbersOf(layouts: readonly BoxLayout[]): ReadonlyMap<string, number> {
  return new Map([...new Set(layouts.map(({ box }) => box.id))].map((id, index) => [id, index]));
}

/** The text for each incident, in the order of their numbers; empty where they are too many. */
export function namesOf(layouts: readonly BoxLayout[], model: Worded): readonly string[] {
  if (!canBeNamed(layouts)) return [];
  const { messages, standings } = model;
  const first = new Map(layouts.toReversed().map(({ box }) => [box.id, box]));
  return [...numbersOf(layouts).keys()].flatMap((id) => {
    const box = first.get(id);
    if (!box) return [];
    const { title, when, where } = boxWords(box, model);
    const standing = standings.get(box.id);
    return [
      title,
      when,
      where,
      standing ? standingWords(standing, model.onStretch, messages) : messages.lineView.legend.outside,
    ].join('\u00a0· ');
  });
}

/** Room for a symbol and a number of two digits, as a multiple of the symbol's size. */
export const NUMBERED = 1.75;

/** The number at the right of a symbol, on a rim of paper. */
export function svgNumber(
  index: number,
  { symbolX, symbolY }: BoxLayout,
  symbol: number,
  inks: Inks,
): string {
  return text(String(index + 1), {
    x: symbolX + symbol / 2 + 2,
    y: symbolY + 3.5,
    'font-size': 10,
    'font-weight': 600,
    fill: inks.ink,
    stroke: inks.paper,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
}

/** The names in columns of about the same height. `width` and `top` in px. */
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
    // A column is full when half of the next entry would lie below its share of the height.
    if (passed + heightOf(lines) / 2 > share && x === left) [x, y] = [left + column + GAP, top];
    const [entryX, entryY] = [x, y];
    y += heightOf(lines);
    passed += heightOf(lines);
    bottom = Math.max(bottom, y);
    const words = lines.map((line, row) => text(line, { x: entryX + INDENT, y: entryY + row * LINE }));
    return tag('g', {}, text(String(index + 1), { x: entryX, y: entryY, 'font-weight': 600 }), ...words);
  });
  return { markup: printed.join(''), bottom };
}
