/** Where a term is found in folded text. Pure, over one text or over a buffer of many with `TEXT_END` between them. */

import { type Folded, isAfterGap, isWordEnd, isWordStart } from './fold-text.ts';
import { isSyllable } from './hangul.ts';
import { KEY_START, nameKeys } from './names.ts';
import type { Term } from './terms.ts';

/** From and to, in UTF-16 units. */
export type Span = readonly [from: number, to: number];

/** What is searched of one incident or row. */
export interface Searched {
  readonly folded: Folded;
  /** The keys of the names in it; see `nameKeys`. Asked only of a search that may be a name. */
  readonly names: () => string;
}

/** `texts`: as they were folded to `folded`. */
export function searchedOf(folded: Folded, texts: () => readonly string[]): Searched {
  let names: string | undefined;
  return {
    folded,
    names: () => {
      names ??= nameKeys(texts());
      return names;
    },
  };
}

export function holdsTerms(searched: Searched, terms: readonly Term[]): boolean {
  return terms.every((term) => holdsTerm(searched, term));
}

export function holdsTerm({ folded, names }: Searched, term: Term): boolean {
  if (findTerm(folded, term)) return true;
  const { sound } = term;
  if (!sound) return false;
  return names().includes(KEY_START + sound.key) || sound.hangul.some((name) => findName(folded, name));
}

interface FindOptions {
  /** The 9th is not the 19th. */
  readonly wholeNumbers?: boolean;
}

/** The first place at or after `from` where the term stands as it is written, apart from gaps. */
export function findTerm(
  folded: Folded,
  term: Term,
  from = 0,
  { wholeNumbers = false }: FindOptions = {},
): Span | undefined {
  for (
    let found = nextHit(folded.text, term, from);
    found;
    found = nextHit(folded.text, term, found[0] + 1)
  ) {
    if (fits(folded, term, found) && !(wholeNumbers && isPartOfNumber(folded.text, found))) return found;
  }
  return undefined;
}

/** The first place where a name in Hangul begins a word: 개성 is no part of 최고성능. */
export function findName(folded: Folded, name: Term, from = 0): Span | undefined {
  let found = findTerm(folded, name, from);
  while (found && !isWordStart(folded, found[0])) found = findTerm(folded, name, found[0] + 1);
  return found;
}

function nextHit(text: string, { head, tail }: Term, from: number): Span | undefined {
  if (head === '') {
    if (!tail) return undefined;
    tail.lastIndex = from;
    const match = tail.exec(text);
    return match ? [match.index, tail.lastIndex] : undefined;
  }
  for (let at = text.indexOf(head, from); at >= 0; at = text.indexOf(head, at + 1)) {
    const end = at + head.length;
    if (!tail) return [at, end];
    tail.lastIndex = end;
    if (tail.test(text)) return [at, tail.lastIndex];
  }
  return undefined;
}

/**
 * A term may run over a gap of the text, but not from the end of one word into the next: 'tide' is not in 'last ideas',
 * nor 사고 in 군사 고지. Korean compounds are written with and without a space, and particles follow without: of Hangul two
 * syllables on either side are enough, and it may end within a word.
 */
function fits(folded: Folded, { isWhole, isUnfinished }: Term, [start, end]: Span): boolean {
  const { text } = folded;
  let [first, last] = [end, start];
  for (let at = start + 1; at < end; at += 1) {
    if (!isAfterGap(folded, at)) continue;
    first = Math.min(first, at);
    last = at;
  }
  if (!isWhole && first === end) return true;
  const endsWord = isUnfinished || isSyllable(text.charAt(end - 1)) || isWordEnd(folded, end);
  if (!endsWord) return false;
  if (isWordStart(folded, start)) return true;
  return !isWhole && isHangul(text, start, first) && isHangul(text, last, end);
}

const ENOUGH = 2;

function isHangul(text: string, from: number, to: number): boolean {
  return to - from >= ENOUGH && [...text.slice(from, to)].every(isSyllable);
}

function isPartOfNumber(text: string, [start, end]: Span): boolean {
  return (
    (isNumber(text, start) && isNumber(text, start - 1)) || (isNumber(text, end - 1) && isNumber(text, end))
  );
}

function isNumber(text: string, at: number): boolean {
  return /\p{N}/u.test(text.charAt(at));
}
