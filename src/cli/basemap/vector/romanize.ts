/** Spells Hangul in Latin letters as the glossary sets it: by sound in the South, letter by letter in the North. */

/** Whose system: Revised Romanization, or McCune-Reischauer without its signs. */
export type System = 'KR' | 'KP';

const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const FINALS = 28;

const INITIALS = {
  KR: 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' '),
  KP: 'k kk n t tt r m p pp s ss - j jj ch k t p h'.split(' '),
};
const MEDIALS = {
  KR: 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' '),
  KP: 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' '),
};
/** How a final sounds before a consonant, and as what it is carried over to a vowel. */
const CLOSED = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const CARRIED = '- g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p -'.split(' ');
/** Northern k, t and p are voiced between vowels and after these. */
const VOICED = { k: 'g', t: 'd', p: 'b' } as const;
const SONORANTS = ['', 'n', 'm', 'ng', 'l'];
const NASAL = { k: 'ng', t: 'n', p: 'm' } as const;
const [PLAIN_K, PLAIN_T, PLAIN_P] = [0, 3, 7];

interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

/** 'Cheorwon' of '철원'; what is no Hangul is left out. */
export function romanize(hangul: string, system: System): string {
  const syllables = [...hangul].flatMap((character) => syllableOf(character) ?? []);
  let text = '';
  let before = '';
  syllables.forEach((syllable, index) => {
    const next = syllables[index + 1];
    const opening = index === 0 ? plain(INITIALS[system][syllable.initial]) : '';
    text += opening + MEDIALS[system][syllable.vowel];
    before = plain(CLOSED[syllable.final]);
    if (next) text += joint(syllable.final, before, next.initial, system);
    else text += before;
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A final and the initial after it. */
function joint(final: number, closed: string, initial: number, system: System): string {
  const opening = plain(INITIALS[system][initial]);
  if (opening === '') return plain(CARRIED[final]);
  if (closed === 'l' && opening === 'r') return 'll';
  if (system === 'KP') return closed + (isVoiced(closed, initial) ? voiced(opening) : opening);
  if (closed === 'n' && opening === 'r') return 'll';
  if (closed === 'l' && opening === 'n') return 'll';
  const meetsNasal = ['n', 'm', 'r'].includes(opening);
  const sound = meetsNasal && closed in NASAL ? NASAL[closed as keyof typeof NASAL] : closed;
  return sound + (opening === 'r' && sound !== '' ? 'n' : opening);
}

function isVoiced(closed: string, initial: number): boolean {
  return SONORANTS.includes(closed) && [PLAIN_K, PLAIN_T, PLAIN_P].includes(initial);
}

function voiced(letter: string): string {
  return letter in VOICED ? VOICED[letter as keyof typeof VOICED] : letter;
}

function syllableOf(character: string): Syllable | undefined {
  const code = character.charCodeAt(0);
  if (code < FIRST || code > LAST) return undefined;
  const index = code - FIRST;
  return {
    initial: Math.floor(index / (VOWELS * FINALS)),
    vowel: Math.floor(index / FINALS) % VOWELS,
    final: index % FINALS,
  };
}

function plain(letters: string | undefined): string {
  return letters === undefined || letters === '-' ? '' : letters;
}
