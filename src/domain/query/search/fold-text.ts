/**
 * Text as it is searched. Case, width, accents as one character or two, typographic quotes, spaces and hyphens make no
 * difference: '군사 분계선' and '군사분계선', 'K-9' and 'K9' are folded to the same characters.
 */

export interface Folded {
  /** Without spaces and hyphens, but for one space between two numbers: '20-30' is not 2030. */
  readonly text: string;
  /** One bit a character of `text`, the lowest first: set where something was left out before it. */
  readonly gaps: Uint8Array;
}

/** Ends a text among several that were folded together. No term holds it, so that none is found across two texts. */
export const TEXT_END = '\n';

/** Quotation marks that begin and end a phrase. */
export const QUOTES = '"“”„';

/** Final consonants in pairs, as some keyboards write two that are typed one after the other. */
const PAIRS: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};
const PAIR = /[ㄳㄵㄶㄺ-ㅀㅄ]/g;

/** The characters that are compared, before anything is left out. Consonants of the keyboard become initial consonants. */
export function foldCharacters(text: string): string {
  return text
    .replace(PAIR, (pair) => PAIRS[pair] ?? pair)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'");
}

export function foldText(text: string): Folded {
  return leaveOutGaps(foldCharacters(text.replaceAll(TEXT_END, ' ')));
}

/** Several texts as one, each but the last with `TEXT_END` after it. */
export function foldTexts(texts: readonly string[]): Folded {
  return leaveOutGaps(foldCharacters(texts.map((text) => text.replaceAll(TEXT_END, ' ')).join(TEXT_END)));
}

const GAP = 1;
const DIGIT = 2;

/** From and to, both included: spaces but for the end of a line, and what has no width. */
const SPACES: readonly (readonly [number, number])[] = [
  [0x09, 0x09],
  [0x0b, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0xad, 0xad],
  [0x1680, 0x1680],
  [0x2000, 0x200d],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x2060],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const HYPHENS = '-_·・\u2010\u2011\u2012\u2013\u2014\u2015\u2212';

/** What is to be done with each UTF-16 unit. A table, since megabytes are read with it. */
const CLASSES = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(65_536);
  for (const [from, to] of SPACES) table.fill(GAP, from, to + 1);
  for (const character of HYPHENS + QUOTES) table[character.charCodeAt(0)] = GAP;
  for (const character of '0123456789') table[character.charCodeAt(0)] = DIGIT;
  return table;
}

/** `origins`, where given, is filled with the place in `characters` of each character that is left. */
export function leaveOutGaps(characters: string, origins?: number[]): Folded {
  const gaps = new Uint8Array((characters.length >> 3) + 1);
  let text = '';
  let from = 0;
  let before = 0;
  const add = (to: number) => {
    if (text !== '') {
      // Not of `text`: to read what is put together bit by bit, it would be copied for each word.
      if (before === DIGIT && CLASSES[characters.charCodeAt(from)] === DIGIT) {
        text += ' ';
        origins?.push(from);
      }
      const at = text.length;
      gaps[at >> 3] = (gaps[at >> 3] ?? 0) | (1 << (at & 7));
    }
    for (let at = from; origins && at < to; at += 1) origins.push(at);
    text += characters.slice(from, to);
    before = CLASSES[characters.charCodeAt(to - 1)] ?? 0;
  };
  for (let at = 0; at < characters.length; at += 1) {
    if (CLASSES[characters.charCodeAt(at)] !== GAP) continue;
    if (at > from) add(at);
    from = at + 1;
  }
  if (characters.length > from) add(characters.length);
  return { text, gaps };
}

/** True where something was left out before a place of the text. */
export function isAfterGap({ gaps }: Folded, at: number): boolean {
  return (((gaps[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
}

/** True where a word begins: after a gap, or after what is neither letter nor number. */
export function isWordStart(folded: Folded, at: number): boolean {
  return at === 0 || isAfterGap(folded, at) || !isOfWord(folded.text, at - 1);
}

export function isWordEnd(folded: Folded, at: number): boolean {
  return at >= folded.text.length || isAfterGap(folded, at) || !isOfWord(folded.text, at);
}

function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code));
}
