/** What is asked for: the words and quoted phrases of a search. */

import { foldCharacters, leaveOutGaps, QUOTES, TEXT_END } from './fold-text.ts';
import { initialPattern, isInitial, isSyllable, unfinishedPattern } from './hangul.ts';
import { type Names, NO_NAMES } from './names.ts';
import { hangulKey, romanisedKey } from './romanisation.ts';

export interface Term {
  /** Folded. */
  readonly text: string;
  /** A quoted phrase: it begins and ends where words do. */
  readonly isWhole: boolean;
  /** The last one, to which more may be typed. */
  readonly isUnfinished: boolean;
  /** The characters that are found as they are. */
  readonly head: string;
  /** What follows them, where it can be one of several; sticky if there is a head, else global. */
  readonly tail: RegExp | undefined;
  /** A name by its sound. */
  readonly sound: Sound | undefined;
}

export interface Sound {
  /** What the key of a name in Latin letters begins with. */
  readonly key: string;
  /** How names of that sound are written in Hangul, folded. */
  readonly hangul: readonly Term[];
}

/** A phrase up to the next quote, or to the end while it is typed; else a word. */
const TERM = new RegExp(`[${QUOTES}]([^${QUOTES}]*)([${QUOTES}]|$)|\\S+`, 'g');
const NOTHING_LEFT = '';
const noNames = () => NO_NAMES;

/**
 * Every term must be found. A word is found in a word, a phrase as it is. A consonant of Hangul that stands alone finds the
 * syllables that begin with it. `names`: which Hangul a romanisation finds. Empty: nothing is asked for.
 */
export function termsOf(search: string, names: () => Names = noNames): readonly Term[] {
  const characters = foldCharacters(search).replaceAll(TEXT_END, ' ');
  const terms: Term[] = [];
  for (const match of characters.matchAll(TERM)) {
    const [whole, phrase, closing] = match;
    const isUnfinished = match.index + whole.length === characters.length && !closing;
    const { text } = leaveOutGaps(phrase ?? whole);
    if (text === NOTHING_LEFT) continue;
    const isWhole = phrase !== undefined;
    const sound = isWhole ? undefined : soundOf(phrase ?? whole, text, isUnfinished, names);
    terms.push(termOf(text, { isWhole, isUnfinished, sound }));
  }
  return terms;
}

/** The same terms as they stand: no syllable unfinished, no name by its sound. */
export function exactly(terms: readonly Term[]): readonly Term[] {
  return terms.map((term) =>
    term.tail || term.sound ? { ...term, head: term.text, tail: undefined, sound: undefined } : term,
  );
}

/** The whole search as one term, in the order of its words. */
export function asOneTerm(search: string): Term | undefined {
  const { text } = leaveOutGaps(foldCharacters(search).replaceAll(TEXT_END, ' '));
  return text === NOTHING_LEFT ? undefined : literal(text);
}

function literal(text: string): Term {
  return { text, isWhole: false, isUnfinished: false, head: text, tail: undefined, sound: undefined };
}

function termOf(text: string, parts: Pick<Term, 'isWhole' | 'isUnfinished' | 'sound'>): Term {
  const end = text.length - 1;
  const last = text.charAt(end);
  const isOpen = parts.isUnfinished && isSyllable(last);
  // By UTF-16 units, as the patterns read them.
  const units = text.split('');
  const firstOpen = units.findIndex(isInitial);
  const headLength = firstOpen >= 0 ? firstOpen : isOpen ? end : text.length;
  const tail = units.slice(headLength).map((character, index) => {
    if (isInitial(character)) return initialPattern(character);
    return isOpen && headLength + index === end ? unfinishedPattern(character) : escaped(character);
  });
  const pattern = tail.length > 0 ? new RegExp(tail.join(''), headLength > 0 ? 'y' : 'g') : undefined;
  return { text, ...parts, head: text.slice(0, headLength), tail: pattern };
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}

function soundOf(word: string, text: string, isUnfinished: boolean, names: () => Names): Sound | undefined {
  const key = hangulKey(text) ?? romanisedKey(word, isUnfinished);
  if (key === undefined) return undefined;
  if (isSyllable(text.charAt(0))) return { key, hangul: [] };
  const written = [...names()].flatMap(([known, hangul]) => (known.startsWith(key) ? [...hangul] : []));
  return { key, hangul: written.map(literal) };
}
