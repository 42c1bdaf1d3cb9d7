/**
 * The quotations that a panel starts with. The strongest is the nearest to whoever saw it, in the reader's language,
 * stated rather than inferred, and on the event itself rather than on what surrounds it.
 */

import { isNote } from '#domain/evidence/noted.ts';
import { nearestChain } from '#domain/evidence/observers/independence.ts';
import { isOwnWords } from '#domain/evidence/observers/observers.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Claim, Quote, Topic } from '#domain/record/incident.ts';
import { type Excerpt, excerptsOf } from './excerpts.ts';

export interface StrongQuote {
  readonly excerpt: Excerpt;
  /** The claim by which it is nearest to an observer: its chain says whose words the quotation passes on. */
  readonly claim: Claim;
}

type Register = Pick<Catalogue, 'sources' | 'speakers'>;

/** How much a topic tells of the event itself; what is not named here is context. */
const CENTRAL: Partial<Record<Topic, number>> = {
  when: 2,
  where: 2,
  activity: 2,
  people: 2,
  number: 2,
  occurrences: 2,
  response: 2,
  outcome: 2,
  casualties: 2,
  distance: 1,
  equipment: 1,
  warning: 1,
};

/** What an outlet says in its own name, and what a speaker only comments on, comes after every observation. */
const COMMENT = 100;
const OWN_WORDS = 200;

/** Fewer code points than this are no sentence that a reader could start with. */
const FRAGMENT: Readonly<Record<string, number>> = { en: 40, ko: 16 };
/** It tells of two things, such as where it happened and, by inference, when. */
const TELLS_MUCH = 3;

interface Candidate {
  readonly excerpt: Excerpt;
  readonly claim: Claim;
  /** Steps from the observer to the text; far more where there is none. */
  readonly steps: number;
  readonly isForeign: boolean;
  readonly isInferred: boolean;
  /** How many of these hold: nobody saw it, it is but a fragment. */
  readonly flaws: number;
}

/**
 * Two or three: a third only if it tells something central that the others do not, and all are short. Those in the
 * reader's language come first, of them what stands in quotation marks: it is somebody's own words. Quotations on which a contradicting or mistaken claim rests are none of them.
 */
export function strongestQuotes(
  claims: readonly Claim[],
  register: Register,
  language: 'en' | 'ko',
  most = 3,
): StrongQuote[] {
  const candidates = candidatesOf(claims, register, language);
  const picked: Candidate[] = [];
  while (picked.length < most) {
    const told = new Set(picked.flatMap(({ excerpt }) => topicsOf(excerpt)));
    const left = candidates.filter((one) => !picked.some((other) => haveSameWords(one, other)));
    const best = left.sort((a, b) => compare(a, b, told, picked))[0];
    if (!best || (picked.length >= 2 && !isWorthMore(best, told, picked))) break;
    picked.push(best);
  }
  return picked
    .sort(
      (a, b) =>
        Number(a.isForeign) - Number(b.isForeign) ||
        Number(isSpoken(b.excerpt.quote)) - Number(isSpoken(a.excerpt.quote)),
    )
    .map(({ excerpt, claim }) => ({ excerpt, claim }));
}

/** True for words that the text itself has in quotation marks, or that begin with such. */
export function isSpoken({ exact, prefix = '' }: Pick<Quote, 'exact' | 'prefix'>): boolean {
  return /^[“"‘\u300c\u300e]/u.test(exact) || /[“"‘\u300c\u300e]$/u.test(prefix);
}

function candidatesOf(claims: readonly Claim[], register: Register, language: string): Candidate[] {
  const isBarred = ({ claims: its }: Excerpt) => its.some(({ stance }) => stance !== 'supports');
  return excerptsOf(claims)
    .filter((excerpt) => !isBarred(excerpt))
    .flatMap((excerpt) => {
      const { quote } = excerpt;
      // Our notes are nobody's words: they are with the facts.
      if (isNote(quote, register)) return [];
      const [claim] = [...excerpt.claims].sort(
        (a, b) =>
          stepsOf(a, quote, register) - stepsOf(b, quote, register) ||
          Number(a.basis === 'inferred') - Number(b.basis === 'inferred'),
      );
      if (!claim) return [];
      const steps = stepsOf(claim, quote, register);
      const written = register.sources.get(quote.source)?.language;
      const isFragment = [...quote.exact].length < (FRAGMENT[written ?? ''] ?? 0);
      return {
        excerpt,
        claim,
        steps,
        isForeign: written !== language,
        isInferred: excerpt.claims.every(({ basis }) => basis === 'inferred'),
        flaws: Number(steps >= COMMENT) + Number(isFragment),
      };
    });
}

/** Steps by which a quotation came from its first speaker to the text. */
function stepsOf(claim: Claim, quote: Quote, register: Register): number {
  const chain = nearestChain(claim, quote, register);
  if (isOwnWords(chain, register)) return OWN_WORDS + chain.length;
  return (claim.comments ? COMMENT : 0) + chain.length;
}

function compare(a: Candidate, b: Candidate, told: ReadonlySet<Topic>, picked: readonly Candidate[]): number {
  const isUsed = ({ excerpt }: Candidate) =>
    picked.some((one) => one.excerpt.quote.source === excerpt.quote.source);
  const [first, second] = [newsOf(a, told), newsOf(b, told)];
  return (
    Number(first === 0) - Number(second === 0) ||
    a.flaws - b.flaws ||
    Number(a.isForeign) - Number(b.isForeign) ||
    Number(first < TELLS_MUCH) - Number(second < TELLS_MUCH) ||
    a.steps - b.steps ||
    Number(a.isInferred) - Number(b.isInferred) ||
    second - first ||
    Number(isUsed(a)) - Number(isUsed(b)) ||
    [...a.excerpt.quote.exact].length - [...b.excerpt.quote.exact].length ||
    (a.excerpt.id < b.excerpt.id ? -1 : 1)
  );
}

/** All three together are no longer than this, in code points of what is read: a Hangul syllable has the room of two. */
const SHORT = 340;

function isWorthMore(third: Candidate, told: ReadonlySet<Topic>, picked: readonly Candidate[]): boolean {
  const room = [...picked, third].reduce((sum, { excerpt }) => sum + roomOf(excerpt.quote), 0);
  return newsOf(third, told) > 0 && room <= SHORT;
}

function roomOf({ exact }: Quote): number {
  return [...exact].reduce((sum, point) => sum + (/\p{Script=Hangul}/u.test(point) ? 2 : 1), 0);
}

/** How much of the event it tells that is not told yet; what is only inferred from it counts half. */
function newsOf({ excerpt }: Candidate, told: ReadonlySet<Topic>): number {
  const topics = topicsOf(excerpt).filter((topic) => !told.has(topic));
  const isStated = (topic: Topic) =>
    excerpt.claims.some(({ about, basis }) => about === topic && basis === 'stated');
  return topics.reduce((sum, topic) => sum + (CENTRAL[topic] ?? 0) * (isStated(topic) ? 1 : 0.5), 0);
}

function topicsOf({ claims }: Excerpt): Topic[] {
  return [...new Set(claims.map(({ about }) => about))];
}

/** True where one repeats the other, or a part of it. */
function haveSameWords(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a, b].map(({ excerpt }) => excerpt.quote);
  if (!one || !other) return false;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.includes(others) || others.includes(words)) return true;
  const isOrdered = one.start !== undefined && other.start !== undefined && one.source === other.source;
  return isOrdered && (one.start ?? 0) < (other.end ?? 0) && (other.start ?? 0) < (one.end ?? 0);
}

function wordsOf({ exact }: Quote): string {
  return exact.toLowerCase().replace(/\s+/gu, ' ').trim();
}
