/**
 * Korean names by sound. The Revised Romanisation (Cheorwon, Gaeseong), McCune-Reischauer with its marks (Ch'ŏrwŏn,
 * Kaesŏng) or without them (Chorwon, Kaesong), the spellings of newspapers (Cholwon, Keumgang) and Hangul (철원) give one
 * key. General rules, no list of places: what the systems write differently is folded.
 */

import { syllableOf } from './hangul.ts';

const ONSET = '(?:kk?|gg?|tch|tt?|dd?|pp?|bb?|ch|jj?|sh(?=w?i)|ss?|[nmrlh])';
const VOWEL = '(?:y(?:eo|ae|[aeou])|w(?:ae|eo|[aeoi])|ae|eo|eui?|oe|ui|[aeiou])';
const CODA = '(?:ng|[knmlpt])';
const SYLLABLES = `(?:${ONSET}?${VOWEL}${CODA}?)+`;
const NAME = new RegExp(`^${SYLLABLES}$`);
const PART_OF_NAME = new RegExp(`^(${SYLLABLES})(?:${ONSET}?[yw]?|t?c)$`);
const VOWELS = new RegExp(VOWEL, 'g');
/** The e that English does not speak (tide, mine, gate): Korean names seldom end so, but for -je (Inje, Geoje). */
const SILENT_E = /[bdgklmnprst]e$/;
const LONGEST = 24;

/** What is written alike in the key; the longer ones come first. E: ㅐ, O: ㅚ, which all systems tell from ㅔ and ㅗ. */
const SOUNDS: Readonly<Record<string, string>> = {
  tch: 'j',
  ch: 'j',
  sh: 's',
  ae: 'E',
  eo: 'o',
  eu: 'u',
  oe: 'O',
  k: 'g',
  t: 'd',
  p: 'b',
  l: 'r',
};
const SOUND = /tch|ch|sh|ae|eo|eu|oe|[ktpl]/g;

/**
 * The key of a word in Latin letters that can be a Korean name of two syllables or more; undefined for any other: one
 * syllable (gun, kim) is too little to tell a name from an English word. Of an unfinished word the key of a part.
 */
export function romanisedKey(word: string, isUnfinished = false): string | undefined {
  const letters = plainLetters(word);
  const whole = isUnfinished ? PART_OF_NAME.exec(letters)?.[1] : NAME.exec(letters)?.[0];
  if (whole === undefined || letters.length > LONGEST || SILENT_E.test(letters)) return undefined;
  if ((whole.match(VOWELS) ?? []).length < 2) return undefined;
  const spoken = letters.replace(/t?c$/, '');
  return assimilated(spoken.replace(SOUND, (sound) => SOUNDS[sound] ?? sound));
}

/** True of one syllable as well: it can be part of a name that is written in several words. */
export function isRomanised(word: string): boolean {
  return NAME.test(plainLetters(word));
}

/** Without marks, apostrophes and hyphens; what is longer than any name is cut, since the patterns try much. */
function plainLetters(word: string): string {
  return word
    .slice(0, 2 * LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼʻ`-]/gu, '')
    .slice(0, LONGEST + 1);
}

// In the order of Unicode.
const INITIALS = 'g g n d d r m b b s s - j j j g d b h'.split(' ').map((key) => key.replace('-', ''));
const MEDIALS = 'a E ya yE o e yo ye o wa wE O yo u wo we wi yu u ui i'.split(' ');
const FINALS = '- g g g n n n d r g m r r r b r m b b d d ng d d g d b -'
  .split(' ')
  .map((key) => key.replace('-', ''));

/** The key of Hangul; undefined for what has other characters, or one syllable only. */
export function hangulKey(word: string): string | undefined {
  if (word.length < 2) return undefined;
  let letters = '';
  for (const character of word) {
    const syllable = syllableOf(character);
    if (!syllable) return undefined;
    const { initial, medial, final } = syllable;
    letters += `${INITIALS[initial]}${MEDIALS[medial]}${FINALS[final]}`;
  }
  return assimilated(letters);
}

/**
 * As neighbouring consonants are spoken, since some write them so (Baengnyeong, Silla) and others by the letter
 * (Baekryeong, Sinra). Doubled ones are one. A g after ng stays: Yanggu is not Yangu.
 */
function assimilated(letters: string): string {
  return letters
    .replace(/(?<!n)g+(?=[nmr])/g, 'ng')
    .replace(/b+(?=[nmr])/g, 'm')
    .replace(/d+(?=[nmr])/g, 'n')
    .replace(/(?<=m|ng)r/g, 'n')
    .replace(/nr+|rn/g, 'r')
    .replace(/(?<!n)gg+/g, 'g')
    .replace(/([dbjsnmr])\1+/g, '$1');
}
