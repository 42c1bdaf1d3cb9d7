import { describe, expect, it } from 'vitest';
import { asEnabled } from '#domain/evidence/observers/independence.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { Source, Speaker } from '#domain/record/source.ts';
import { claimOf, quoteOf, WORDS } from '#testing/incident-of.ts';
import { sourceOf } from '#testing/source-of.ts';
import { strongestQuotes } from './strongest-quotes.ts';

const speakers = new Map<string, Speaker>(
  [
    { id: 'army' },
    { id: 'visitor' },
    { id: 'agency', outlet: true as const },
    { id: 'daily', outlet: true as const },
    { id: 'ilbo', outlet: true as const },
  ].map((one) => [one.id, { ...one, name: WORDS }]),
);
const sources = new Map<string, Source>(
  [
    sourceOf('near', { custom: { origin: 'army', via: ['daily'] } }),
    sourceOf('far', { custom: { origin: 'army', via: ['agency', 'daily'] } }),
    sourceOf('korean', { language: 'ko', custom: { origin: 'army', via: ['ilbo'] } }),
  ].map((one) => [one.id, one]),
);
const register = { sources, speakers };
/** The chain by which each source has what the army says. */
const CHAINS: Record<string, string[]> = {
  near: ['army', 'daily'],
  far: ['army', 'agency', 'daily'],
  korean: ['army', 'ilbo'],
};
/** Each at a place of its own in its text. */
const startOf = (words: string) => (words.codePointAt(0) ?? 0) * 1000 + words.length * 100;
const say = (words: string) => `${words}, as a sentence that is long enough to be read`;

function told(
  about: 'activity' | 'outcome' | 'intent',
  source: string,
  words: string,
  more: Partial<Claim> = {},
) {
  return claimOf({
    id: `${about}-${source}-${words}`,
    about,
    attributedTo: CHAINS[source] ?? [],
    quotes: [quoteOf(source, { exact: say(words), start: startOf(words) })],
    ...(more as object),
  });
}

const picked = (claims: readonly Claim[], language: 'en' | 'ko' = 'en') =>
  strongestQuotes(claims, register, language).map(({ excerpt }) => excerpt.quote.exact.split(',')[0]);

describe('the strongest quotations', () => {
  it('begin with what stands in quotation marks: somebody’s own words', () => {
    const spoken = told('outcome', 'far', 'Spoken');
    const quotes = spoken.quotes.map((quote) => ({ ...quote, prefix: 'The army said: “' }));
    expect(picked([told('activity', 'near', 'Told'), { ...spoken, quotes }])).toEqual(['Spoken', 'Told']);
  });

  it('are the nearest to the observer', () => {
    expect(picked([told('activity', 'far', 'Repeated'), told('activity', 'near', 'Heard')])).toEqual([
      'Heard',
      'Repeated',
    ]);
  });

  it('are in the reader’s language first, and else the nearest', () => {
    const claims = [told('activity', 'near', 'English'), told('outcome', 'korean', '한국어')];
    expect(picked(claims, 'en')).toEqual(['English', '한국어']);
    expect(picked(claims, 'ko')).toEqual(['한국어', 'English']);
  });

  it('are stated before inferred', () => {
    const claims = [
      told('activity', 'near', 'Inferred', { basis: 'inferred' }),
      told('activity', 'near', 'Stated'),
    ];
    expect(picked(claims)[0]).toBe('Stated');
  });

  it('tell of the event before its context', () => {
    expect(picked([told('intent', 'near', 'Meant'), told('activity', 'far', 'Happened')])[0]).toBe(
      'Happened',
    );
  });

  it('come from an observer before a comment, and a comment before an outlet’s own words', () => {
    const claims = [
      told('activity', 'near', 'Own', { attributedTo: ['daily'], quotes: [ownWords('Own')] }),
      told('activity', 'near', 'Comment', { attributedTo: ['visitor', 'daily'], comments: true }),
      told('activity', 'far', 'Seen'),
    ];
    expect(picked(claims)).toEqual(['Seen', 'Comment']);
  });

  it('are never those on which something contradicting or mistaken rests', () => {
    const claims = [
      told('activity', 'near', 'Disputed'),
      told('outcome', 'near', 'Disputed', { stance: 'contradicts' }),
      told('activity', 'near', 'Wrong', { stance: 'mistaken' }),
      told('activity', 'far', 'Held'),
    ];
    expect(picked(claims)).toEqual(['Held']);
  });

  it('are never two with the same words, or with a part of them', () => {
    const part = claimOf({ id: 'part', about: 'outcome', attributedTo: ['army', 'daily'] });
    const claims = [
      told('activity', 'near', 'Twice'),
      told('outcome', 'far', 'Twice'),
      { ...part, quotes: [quoteOf('far', { exact: say('Twice').slice(0, 44).toUpperCase() })] },
    ];
    expect(picked(claims)).toHaveLength(1);
  });

  it('are three only where the third tells something new and all are short', () => {
    const two = [told('activity', 'near', 'One'), told('activity', 'far', 'Two')];
    const third = told('outcome', 'korean', '셋');
    expect(picked([...two, told('activity', 'korean', '셋')])).toHaveLength(2);
    expect(picked([...two, told('activity', 'near', 'Four'), third])).toHaveLength(2);
    const short = [told('activity', 'near', 'One'), told('outcome', 'near', 'Two'), place(say('Three'))];
    expect(picked(short)).toHaveLength(3);
    expect(picked([...short.slice(0, 2), place('long '.repeat(60))])).toHaveLength(2);
  });

  it('leave out sources that are off', () => {
    const claims = [told('activity', 'near', 'Off'), told('activity', 'far', 'On')];
    const both = { ...told('activity', 'near', 'Off'), quotes: claims.flatMap(({ quotes }) => quotes) };
    const on = new Set(['far']);
    expect(picked([asEnabled(both, (source) => on.has(source), register)])).toEqual(['On']);
  });

  it('are the same whatever the order of the claims', () => {
    const claims = [
      told('activity', 'near', 'A'),
      told('activity', 'near', 'B'),
      told('outcome', 'far', 'C'),
      told('outcome', 'korean', '라'),
    ];
    expect(picked([...claims].reverse())).toEqual(picked(claims));
  });

  it('say by which claim they are the nearest', () => {
    const inferred = told('outcome', 'near', 'Shared', { basis: 'inferred' });
    const stated = told('activity', 'near', 'Shared');
    const [first] = strongestQuotes([inferred, stated], register, 'en');
    expect(first?.claim.id).toBe(stated.id);
    expect(first?.excerpt.claims).toHaveLength(2);
  });
});

function ownWords(words: string) {
  return quoteOf('near', { exact: say(words), start: startOf(words), attributedTo: ['daily'] });
}

function place(exact: string): Claim {
  return claimOf({
    id: 'where',
    about: 'where',
    value: { on: 'mdl' },
    attributedTo: ['army', 'daily'],
    quotes: [quoteOf('near', { exact, start: 5000 })],
  });
}
