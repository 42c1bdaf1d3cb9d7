/** Width of a text of size 1, rather too large than too small: a file is shown in whatever type there is. */
import type { Measure } from './text-lines.ts';

const NARROW = /[iljtfr.,;:'’‘|()[\]!·/ -]/;
const WIDE = /[mwMWGOQ@%©&–…]/;

export const estimatedWidth: Measure = (text, weight) => {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return weight === 600 ? width * 1.05 : width;
};

function widthOf(letter: string): number {
  if (letter > '\u{1100}') return /[\u{2000}-\u{206f}]/u.test(letter) ? 0.6 : 0.93;
  if (NARROW.test(letter)) return 0.36;
  if (WIDE.test(letter)) return 0.88;
  return /[A-Z]/.test(letter) ? 0.7 : 0.59;
}
