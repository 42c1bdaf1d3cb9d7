/** What follows from claims and their quotes, whatever sources are switched on. */
import { type Claim, COUNTED, type CountedClaim, type Quote, type Unknown } from './incident.ts';
import type { Language } from './language.ts';

/** Ids of the sources that claims quote, each once, in order of first use. */
export function quotedSources(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.flatMap(({ quotes }) => quotes.map(({ source }) => source)));
}

/** What nobody says by the claims that stand: what no source tells, and what only sources that are off would. */
export function unansweredBy(
  unknowns: readonly Unknown[],
  enabledClaims: readonly Claim[],
): readonly Unknown[] {
  const ids = new Set(enabledClaims.filter(({ stance }) => stance !== 'mistaken').map(({ id }) => id));
  return unknowns.filter(({ answeredBy }) => !answeredBy?.some((id) => ids.has(id)));
}

/** Our translation for who reads in a language that the words are not in; undefined where there is none. */
export function translationFor(
  { translation }: Pick<Quote, 'translation'>,
  reading: Language,
): string | undefined {
  return typeof translation === 'object' ? translation[reading] : translation;
}

/** True for claims whose value is a number or a range of numbers. */
export function isCounted(claim: Claim): claim is CountedClaim {
  return (COUNTED as readonly string[]).includes(claim.about);
}
