/** Finds an excerpt in the reader's text: at its recorded offset, at another, or nowhere. */
import { checkAgainstText, codePoints } from '#domain/checks/words/check-quotes.ts';
import type { Quote } from '#domain/record/incident.ts';

/** Degrees of agreement between the words found and the words recorded, the strictest first. */
const LIKENESSES = ['exact', 'spacing', 'marks'] as const;
/**
 * `exact`: every character agrees; `spacing`: all but white space; `marks`: all but white space, quotation marks,
 * dashes and Unicode normalization.
 */
export type Likeness = (typeof LIKENESSES)[number];

export type Finding =
  | { readonly place: 'recorded' }
  | {
      readonly place: 'elsewhere';
      /** Offset in the file, in code points. */
      readonly at: number;
      readonly likeness: Likeness;
      /** True if the words around it agree with the record too. */
      readonly inContext: boolean;
    }
  | { readonly place: 'nowhere' };

/** A normalized text, and for each of its UTF-16 units the offset in the file of the code point that it comes from. */
interface Folded {
  readonly text: string;
  readonly origins: Uint32Array;
}

/** Normalizes a text once for the search of all excerpts. */
export function findIn(text: string): (quote: Quote) => Finding {
  const points = codePoints(text);
  const folded = new Map<Likeness, Folded>();
  const as = (likeness: Likeness): Folded => {
    const known = folded.get(likeness) ?? fold(text, likeness);
    folded.set(likeness, known);
    return known;
  };
  return (quote) => {
    const isRecorded =
      quote.start !== undefined && checkAgainstText({ quote, path: '' }, points).length === 0;
    return isRecorded ? { place: 'recorded' } : findElsewhere(quote, as);
  };
}

function findElsewhere(quote: Quote, as: (likeness: Likeness) => Folded): Finding {
  for (const likeness of LIKENESSES) {
    const places = placesOf(quote.exact, as(likeness), likeness);
    if (places.length === 0) continue;
    const amongItsWords = placesAmongItsWords(quote, as('marks'));
    const among = places.filter((place) => amongItsWords.has(place));
    const at = nearest(among.length > 0 ? among : places, quote.start ?? 0);
    return { place: 'elsewhere', at, likeness, inContext: among.length > 0 };
  }
  return { place: 'nowhere' };
}

/** The words around an excerpt are compared most loosely, because they only serve to tell one place from another. */
function placesAmongItsWords({ prefix, exact, suffix }: Quote, folded: Folded): ReadonlySet<number> {
  const before = fold(prefix, 'marks').text.length;
  return new Set(placesOf(prefix + exact + suffix, folded, 'marks', before));
}

/** Code points at which the words begin, `skipped` units into what was looked for. */
function placesOf(words: string, { text, origins }: Folded, likeness: Likeness, skipped = 0): number[] {
  const needle = fold(words, likeness).text;
  const places: number[] = [];
  if (needle === '') return places;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    places.push(origins[at + skipped] ?? 0);
  }
  return places;
}

function nearest(places: readonly number[], to: number): number {
  return places.reduce((best, place) => (Math.abs(place - to) < Math.abs(best - to) ? place : best));
}

const LETTER = /[\s\S]/gu;
/** A letter with everything that combines with it: marks, and the vowels and finals of a Hangul syllable. */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff\ud7b0-\ud7fb]*/gu;
const BLANK = /^\s+$/u;
/** Invisible characters: soft hyphens and zero-width characters that pages put between letters. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const PLAIN_MARKS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′´`]/gu, "'"],
  [/[“”„‟″«»]/gu, '"'],
  [/[‐‑‒–—―−]/gu, '-'],
  [/[ㆍ・‧]/gu, '·'],
  [/…/gu, '...'],
];

function fold(text: string, likeness: Likeness): Folded {
  const parts: string[] = [];
  const origins: number[] = [];
  let point = 0;
  let afterBlank = false;
  for (const [letter] of text.matchAll(likeness === 'marks' ? CLUSTER : LETTER)) {
    const seen = foldLetter(letter, likeness);
    const part = afterBlank && seen === ' ' && likeness !== 'exact' ? '' : seen;
    if (seen !== '') afterBlank = seen === ' ';
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) origins.push(point);
    point += codePoints(letter).length;
  }
  return { text: parts.join(''), origins: Uint32Array.from(origins) };
}

function foldLetter(letter: string, likeness: Likeness): string {
  if (likeness === 'exact') return letter;
  const seen = letter.replace(UNSEEN, '');
  if (BLANK.test(seen)) return ' ';
  if (likeness === 'spacing') return seen;
  return PLAIN_MARKS.reduce((folded, [mark, plain]) => folded.replace(mark, plain), seen.normalize('NFC'));
}
