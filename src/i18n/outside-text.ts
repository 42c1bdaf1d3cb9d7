/**
 * Text that anybody can write into an address or a file, to be shown within our sentences: it may turn the direction of
 * what follows, stack hundreds of accents, or be as long as a page.
 */

/** Characters shown of a text within a sentence. */
const LONGEST = 60;
/** Marks shown on one letter; no language that we know of needs more. */
const MOST_MARKS = 3;

/** Code points of one letter: a family of four with its joiners has seven. */
const WIDEST = 12;

/** Overrides and isolates of direction, controls, and line breaks. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;
const MARKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');
const RTL =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** At most `longest` characters of the text, harmless to what stands around it. */
export function outsideText(text: string, longest = LONGEST): string {
  const plain = text
    .slice(0, longest * 40)
    .replace(CONTROLS, ' ')
    .replace(MARKS, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
  // A letter that is put together of many is cut as well: it may be drawn as wide as a line.
  const letters = [...new Intl.Segmenter().segment(plain)].map(({ segment }) =>
    [...segment].slice(0, WIDEST).join(''),
  );
  const whole = letters.join('');
  const shown = letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : whole;
  // What runs from right to left would draw the words after it to its side: first strong isolate, and its end.
  return RTL.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/** Some of several texts, and how many there are more. */
export function outsideTexts(texts: readonly string[], most = 3): string {
  const shown = texts.slice(0, most).map((text) => outsideText(text));
  const rest = texts.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} (+${rest})` : shown.join(', ');
}
