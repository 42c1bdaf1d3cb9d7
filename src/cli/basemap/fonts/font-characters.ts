/** Which characters the core fonts must hold: those in use, and whole blocks where a reader may type. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '#cli/bootstrap/files-below.mjs';

/** Text that reaches the screen: the record, the geography's names, the catalogues, the base map's own words. */
const TEXT_FOLDERS = ['data', 'src/i18n', 'src/basemap', 'src/domain'];
const TEXT_FILE = /(?<!\.test)\.(?:json|geojson|ts)$/;
/** Records with planted faults, which nobody reads on the page. */
const FIXTURES = /[/\\]fixtures[/\\]/;

const LATIN_BLOCKS: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x2190, 0x2199],
];
const SIGNS = '₩№™−×÷≈≠≤≥±∞√…·•○●◎◇◆□■△▲▽▼▶◀◯✓✕℃⌘⌥⇧⌃↵⏎⎋';
const HANGUL = /[\u1100-\u11ff\u3000-\u318f\u3380-\u33df\uac00-\ud7af\uff00-\uffef]/u;
/** Counters, weekdays and particles that interpolated text may bring in. */
const HANGUL_ALWAYS =
  '년월일시분초오전후요월화수목금토일명건회차약은는이가을를와과에서의로부터까지개도층위킬로미터';

/** Every Latin letter and sign of the core font and the Hangul of the English interface, in code point order. */
export function latinCharacters(): string {
  const characters = new Set([...SIGNS, ...hangulCharacters(englishFiles(), '')]);
  for (const [from, to] of LATIN_BLOCKS) {
    for (let code = from; code <= to; code++) characters.add(String.fromCodePoint(code));
  }
  return inOrder(characters);
}

/** Every Hangul syllable, letter, full-width sign and unit in one square (㎞) in use anywhere, in code point order. */
export function hangulCharacters(files: readonly string[] = textFiles(), always = HANGUL_ALWAYS): string {
  const characters = new Set([...always]);
  for (const file of files) {
    for (const character of readFileSync(file, 'utf8')) if (HANGUL.test(character)) characters.add(character);
  }
  return inOrder(characters);
}

/** First and last Hangul syllable of each of `blocks` files that hold them all, loaded only when a text needs them. */
export function hangulBlocks(blocks: number): [first: number, last: number][] {
  const [start, end] = [0xac00, 0xd7a3];
  const size = Math.ceil((end - start + 1) / blocks);
  return Array.from({ length: blocks }, (_, block) => [
    start + block * size,
    Math.min(end, start + (block + 1) * size - 1),
  ]);
}

/** Files below `root` whose text can reach the screen, in alphabetical order. */
export function textFiles(root = ''): string[] {
  return TEXT_FOLDERS.flatMap((folder) => filesBelow(join(root, folder)))
    .filter((file) => TEXT_FILE.test(file) && !FIXTURES.test(file))
    .sort();
}

/** The English catalogue: what stands in Hangul there, the name of the other language, is on every page. */
export function englishFiles(): string[] {
  return textFiles().filter((file) => /i18n[/\\]en[/\\]/.test(file));
}

function inOrder(characters: Set<string>): string {
  return [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}
