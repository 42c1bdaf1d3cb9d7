/** Hangul syllables and the consonants and vowels that they are typed with. */

const FIRST = 0xac00;
const SYLLABLES = 11_172;
const FINALS = 28;
const OF_INITIAL = 21 * FINALS;
/** Initial consonants in Unicode, in the order of the syllables. */
const INITIALS = 0x1100;

export interface Syllable {
  /** Indices in the order of Unicode; a final of 0: none. */
  readonly initial: number;
  readonly medial: number;
  readonly final: number;
}

export function syllableOf(character: string): Syllable | undefined {
  const code = character.charCodeAt(0) - FIRST;
  if (!(code >= 0 && code < SYLLABLES)) return undefined;
  const final = code % FINALS;
  return { initial: Math.floor(code / OF_INITIAL), medial: ((code - final) / FINALS) % 21, final };
}

export function isSyllable(character: string): boolean {
  return character >= '가' && character <= '힣';
}

/** True of a folded consonant that stands alone. */
export function isInitial(character: string): boolean {
  return character >= '\u1100' && character <= '\u1112';
}

/** A pattern of the consonant itself and of all syllables that begin with it. */
export function initialPattern(initial: string): string {
  return `[${initial}${rangeOfInitial(initial.charCodeAt(0) - INITIALS)}]`;
}

/** Vowels that are typed with another one first: ㅜ, ㅓ give ㅝ. */
const LONGER_VOWELS: Readonly<Record<number, readonly number[]>> = {
  8: [9, 10, 11],
  13: [14, 15, 16],
  18: [19],
};
/** Pairs of final consonants by the first of them. */
const LONGER_FINALS: Readonly<Record<number, readonly number[]>> = {
  1: [3],
  4: [5, 6],
  8: [9, 10, 11, 12, 13, 14, 15],
  17: [18],
};
/** For each final consonant that which stays, and the initial of the next syllable if a vowel follows. */
const MOVED_FINALS: readonly (readonly [stays: number, moves: number])[] = [
  [0, 11], // of none nothing moves
  [0, 0],
  [0, 1],
  [1, 9],
  [0, 2],
  [4, 12],
  [4, 18],
  [0, 3],
  [0, 5],
  [8, 0],
  [8, 6],
  [8, 7],
  [8, 9],
  [8, 16],
  [8, 17],
  [8, 18],
  [0, 6],
  [0, 7],
  [17, 9],
  [0, 9],
  [0, 10],
  [0, 11],
  [0, 12],
  [0, 14],
  [0, 15],
  [0, 16],
  [0, 17],
  [0, 18],
];

/**
 * A pattern of all that a syllable can become while it is typed: 처 becomes 철, 우 becomes 원, and 천 becomes 처너, since the
 * final consonant moves to the next syllable as soon as a vowel follows.
 */
export function unfinishedPattern(character: string): string {
  const syllable = syllableOf(character);
  if (!syllable) return character;
  const { initial, medial, final } = syllable;
  if (final === 0) {
    const medials = [medial, ...(LONGER_VOWELS[medial] ?? [])];
    return `[${medials.map((one) => `${charOf(initial, one, 0)}-${charOf(initial, one, FINALS - 1)}`).join('')}]`;
  }
  const finals = [final, ...(LONGER_FINALS[final] ?? [])].map((one) => charOf(initial, medial, one));
  const [stays, moves] = MOVED_FINALS[final] ?? [0, 0];
  return `(?:[${finals.join('')}]|${charOf(initial, medial, stays)}[${rangeOfInitial(moves)}])`;
}

function rangeOfInitial(initial: number): string {
  return `${charOf(initial, 0, 0)}-${charOf(initial, 20, FINALS - 1)}`;
}

function charOf(initial: number, medial: number, final: number): string {
  return String.fromCharCode(FIRST + initial * OF_INITIAL + medial * FINALS + final);
}
