/** Quotes: what can be told of them from the record alone, and what the full texts add. Offsets count Unicode code points. */

import { translationFor } from '#domain/record/claims.ts';
import type { Fault } from '#domain/record/faults.ts';
import type { IncidentFeature, Quote } from '#domain/record/incident.ts';
import { LANGUAGES, type Language } from '#domain/record/language.ts';
import type { Source } from '#domain/record/source.ts';
import { digitsIn, numbersIn } from './number-words.ts';

/** Short excerpts only: enough to verify a fact, no copy of an article. */
export const EXCERPT_LIMIT = 400;

export interface LocatedQuote {
  readonly quote: Quote;
  readonly path: string;
}

/** All quotes of an incident with their paths; `path` is the incident's. */
export function quotesOf(incident: IncidentFeature, path: string): LocatedQuote[] {
  return incident.properties.claims.flatMap((claim, claimIndex) =>
    claim.quotes.map((quote, index) => ({
      quote,
      path: `${path}.properties.claims[${claimIndex}].quotes[${index}]`,
    })),
  );
}

/** Faults of one quote taken alone; `source` is undefined when nobody knows it, which is another rule's fault. */
export function checkQuote({ quote, path }: LocatedQuote, source: Source | undefined): Fault[] {
  const length = codePoints(quote.exact).length;
  const faults: Fault[] = [];
  const add = (member: string, message: string) => faults.push({ path: `${path}.${member}`, message });
  if (quote.exact.trim() === '') add('exact', 'empty: nothing is quoted');
  for (const member of ['prefix', 'exact', 'suffix'] as const) {
    if (quote[member].includes('©'))
      add(member, 'a caption with the credit of a picture: no part of the text');
  }
  if (length > EXCERPT_LIMIT) add('exact', `${length} code points: an excerpt has ${EXCERPT_LIMIT} at most`);
  if (quote.start === undefined || quote.end === undefined) {
    if (source?.custom.sha256 !== undefined) add('start', 'missing, though the text was held');
    return faults;
  }
  if (quote.end - quote.start !== length) {
    add('end', `offsets span ${quote.end - quote.start} code points, the quote has ${length}`);
    return faults;
  }
  if (codePoints(quote.prefix).length > quote.start) add('prefix', 'longer than the text before the quote');
  const last = quote.end + codePoints(quote.suffix).length;
  const whole = source?.custom.length;
  if (whole !== undefined && last > whole) add('end', `beyond the text's ${whole} code points`);
  if (source && source.custom.sha256 === undefined) add('start', 'offsets into a text that nobody held');
  return faults;
}

const NAMES: Record<Language, string> = { en: 'English', ko: 'Korean' };
const HANGUL = /\p{Script=Hangul}/u;

/**
 * Translations of ours into the languages of the page that the words are not in, with no other figures than the words
 * have: a text into the other of the two, or one into each.
 */
export function checkTranslation({ quote, path }: LocatedQuote, source: Source | undefined): Fault[] {
  if (!source) return [];
  const fault = (message: string) => [{ path: `${path}.translation`, message }];
  const { exact, translation } = quote;
  const others = LANGUAGES.filter((language) => language !== source.language);
  const into = others.map((one) => NAMES[one]).join(' and ');
  if (translation === undefined) return fault(`missing: words of ${source.id} have none into ${into}`);
  if ((typeof translation === 'object') !== others.length > 1) return fault(`not into ${into}`);
  return others.flatMap((language) => {
    const text = translationFor(quote, language) ?? '';
    if (HANGUL.test(text) !== (language === 'ko')) return fault(`not ${NAMES[language]}`);
    // Months have figures in Korean; in a third language it is our English that tells which month its word is.
    const rest = others.filter((one) => one !== language).map((one) => translationFor(quote, one));
    const known = [exact, ...rest].join(' ');
    return [...figuresOnlyIn(text, known), ...figuresOnlyIn(exact, text)].flatMap((figure) =>
      fault(`${figure} is in only one of quote and translation`),
    );
  });
}

/** A zero is no figure here: 11:00 is eleven o'clock in words. */
function figuresOnlyIn(text: string, other: string): number[] {
  const given = numbersIn(other);
  return [...new Set(digitsIn(text))].filter((figure) => figure !== 0 && !given.has(figure));
}

/** Quotes of one source that overlap must say the same where they do; each fault is told of the later quote. */
export function checkOverlaps(quotes: readonly LocatedQuote[]): Fault[] {
  const known = new Map<string, Map<number, string>>();
  return quotes.flatMap(({ quote, path }) => {
    if (quote.start === undefined) return [];
    const text = known.get(quote.source) ?? new Map<number, string>();
    known.set(quote.source, text);
    const points = codePoints(quote.prefix + quote.exact + quote.suffix);
    const first = quote.start - codePoints(quote.prefix).length;
    const clash = points.findIndex((point, index) => (text.get(first + index) ?? point) !== point);
    if (clash >= 0) {
      return [
        { path, message: `another quote of ${quote.source} has other words at offset ${first + clash}` },
      ];
    }
    points.forEach((point, index) => {
      text.set(first + index, point);
    });
    return [];
  });
}

/** Compares a quote with the text it was taken from. */
export function checkAgainstText({ quote, path }: LocatedQuote, text: readonly string[]): Fault[] {
  const { exact, prefix, suffix, start, end } = quote;
  const slice = (from: number, to: number) => text.slice(Math.max(from, 0), to).join('');
  const faults: Fault[] = [];
  if (start === undefined || end === undefined) return faults;
  const compare = (member: string, expected: string, found: string) => {
    if (found !== expected) {
      faults.push({
        path: `${path}.${member}`,
        message: `not in the text at its offsets; there stands ‘${found}’`,
      });
    }
  };
  compare('exact', exact, slice(start, end));
  compare('prefix', prefix, slice(start - codePoints(prefix).length, start));
  compare('suffix', suffix, slice(end, end + codePoints(suffix).length));
  return faults;
}

export function codePoints(text: string): string[] {
  return [...text];
}
