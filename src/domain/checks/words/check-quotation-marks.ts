/** What stands in quotation marks are a source's own words: never a translation of ours, and never a paraphrase. */

import { visit } from '#domain/checks/check-json.ts';
import { type Fault, pathOf } from '#domain/record/faults.ts';
import type { Claim } from '#domain/record/incident.ts';
import { LANGUAGES, type Language } from '#domain/record/language.ts';

/** Between quotation marks of any shape, straight ones and corner brackets too; an apostrophe within a word ends nothing. */
const QUOTED = new RegExp(
  [
    '‘((?:[^‘’]|’(?=[a-z]))+)’(?![a-z])',
    '“([^“”]+)”',
    "(?<![\\p{L}\\p{N}])'((?:[^']|'(?=[a-z]))+)'(?![a-z])",
    '"([^"]+)"',
    '[「『]([^」』]+)[」』]',
  ].join('|'),
  'giu',
);

/**
 * Every `{ en, ko }` in a value: each passage in quotation marks must be found in the quotes of the claims, or in the
 * words around them. An ellipsis stands for words left out.
 */
export function checkQuotationMarks(value: unknown, claims: readonly Claim[], path: string): Fault[] {
  const quoted = claims.flatMap(({ quotes }) => quotes.map((one) => one.prefix + one.exact + one.suffix));
  const words = quoted.map(plain);
  const faults: Fault[] = [];
  visit(value, [], (keys, one) => {
    const texts = (one ?? {}) as Partial<Record<Language, unknown>>;
    for (const key of LANGUAGES) {
      const text = texts[key];
      if (typeof text !== 'string') continue;
      const missing = passagesIn(text).filter((passage) => !isQuoted(passage, words));
      faults.push(
        ...missing.map((passage) => ({
          path: `${path}.${pathOf([...keys, key])}`,
          message: `‘${passage}’ stands in quotation marks and in none of the quotes`,
        })),
      );
    }
  });
  return faults;
}

function passagesIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].map(([, ...shapes]) => shapes.find((shape) => shape !== undefined) ?? '');
}

function isQuoted(passage: string, words: readonly string[]): boolean {
  return passage
    .split('…')
    .map((part) => plain(part).trim())
    .every((part) => words.some((quoted) => quoted.includes(part)));
}

/** Without what typesetting changes: capitals, the shape of quotation marks, line breaks. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}
