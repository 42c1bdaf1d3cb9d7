/**
 * What may be a Korean name in a text. In Latin letters: a capitalised word that can be a romanisation, so that 'side' does
 * not find 'Site' nor 'gun' a county (-gun). In Hangul nothing marks a name, and 지나는 ('passing') sounds like China: a word is
 * a name where a text in both languages has it in both scripts.
 */

import { hangulKey, isRomanised, romanisedKey } from './romanisation.ts';

export interface FoundName {
  /** Where it lies in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

// Ranges of Latin letters and their marks, since \\p{L} takes ten times as long.
const CAPITAL = 'A-Z\\u00c0-\\u00de\\u014e\\u016c\\u01d1\\u01d3\\uff21-\\uff3a';
const LETTER = `${CAPITAL}a-z\\u00df-\\u024f\\u0300-\\u036f\\uff41-\\uff5a`;
const REST = `[${LETTER}'’‘ʼʻ\`]*`;
/** Capitalised words in a row, with what hyphens join to them. */
const CAPITALISED = new RegExp(`[${CAPITAL}]${REST}(?:(?: [${CAPITAL}]|[-‐‑][${LETTER}])${REST})*`, 'g');
const PART = /[^ \-‐‑]+/g;
const BETWEEN = /[ \-‐‑]/;
const POSSESSIVE = /['’]s$/;
/** Kim Jong Un is found by its last two parts, Kim Jong-un by all of them. */
const MOST_PARTS = 3;

/** Every name in the text, and names in a row also as one: each has one to three parts. */
export function namesIn(text: string): readonly FoundName[] {
  const found: FoundName[] = [];
  CAPITALISED.lastIndex = 0;
  for (let match = CAPITALISED.exec(text); match; match = CAPITALISED.exec(text)) {
    const parts = partsOf(match[0], match.index);
    for (let first = 0; first < parts.length; first += 1) addNames(parts, first, found);
  }
  return found;
}

interface Part {
  readonly word: string;
  readonly start: number;
}

function partsOf(run: string, start: number): readonly Part[] {
  const word = (part: string) => part.replace(POSSESSIVE, '');
  // The usual case.
  if (!BETWEEN.test(run)) return [{ word: word(run), start }];
  return [...run.matchAll(PART)].map((part) => ({ word: word(part[0]), start: start + part.index }));
}

function addNames(parts: readonly Part[], first: number, found: FoundName[]): void {
  let name = '';
  for (let at = first; at < Math.min(parts.length, first + MOST_PARTS); at += 1) {
    const { word, start } = parts[at] as Part;
    name += word;
    const { canBePart, key } = soundOf(name);
    if (!canBePart) return;
    if (key !== undefined) found.push({ start: (parts[first] as Part).start, end: start + word.length, key });
  }
}

interface WordSound {
  readonly canBePart: boolean;
  readonly key: string | undefined;
}

const known = new Map<string, WordSound>();
const MOST_KNOWN = 20_000;

/** Remembered: texts have few capitalised words, again and again. */
function soundOf(word: string): WordSound {
  const before = known.get(word);
  if (before) return before;
  const sound = { canBePart: isRomanised(word), key: romanisedKey(word) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, sound);
  return sound;
}

/** In front of each key of `nameKeys`. */
export const KEY_START = '\n';

/** The keys of the names in texts, as one string. */
export function nameKeys(texts: readonly string[]): string {
  const keys = new Set<string>();
  // The end of a line ends a row of names.
  for (const { key } of namesIn(texts.join('\n'))) keys.add(KEY_START + key);
  return [...keys].join('');
}

/** How names are written in Hangul, by key. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

export const NO_NAMES: Names = new Map();

export interface ParallelText {
  readonly en: string;
  readonly ko: string;
}

const HANGUL_WORD = /[가-힣]{2,}/g;
const LONGEST = 6;

/** The names that these texts have in both scripts. A Korean word may have a particle or a title after the name. */
export function learnNames(texts: Iterable<ParallelText>): Names {
  const names = new Map<string, Set<string>>();
  for (const { en, ko } of texts) {
    const keys = new Set(namesIn(en).map(({ key }) => key));
    if (keys.size === 0) continue;
    for (const [word] of ko.normalize('NFC').matchAll(HANGUL_WORD))
      for (let length = 2; length <= Math.min(word.length, LONGEST); length += 1) {
        const name = word.slice(0, length);
        const key = hangulKey(name);
        if (key === undefined || !keys.has(key)) continue;
        names.set(key, (names.get(key) ?? new Set<string>()).add(name));
      }
  }
  return names;
}
