/** One side's account: what it is quoted with, whoever publishes it. An outlet's own words are nobody's. */
import type { EvidenceFilter } from '#domain/evidence/evidence.ts';
import { nearestChain } from '#domain/evidence/observers/independence.ts';
import { observerId, type SpeakerRegister } from '#domain/evidence/observers/observers.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import type { AccountSide, Side } from '#domain/record/source.ts';

export type Register = Pick<Catalogue, 'sources' | 'speakers'>;

/** For whom a speaker speaks; undefined of outlets, and of who is not in the register. */
export function sideOf(speaker: string | undefined, { speakers }: SpeakerRegister): Side | undefined {
  if (speaker === undefined) return undefined;
  return speakers.get(speaker)?.side ?? speakers.get(observerId(speaker, { speakers }))?.side;
}

/** Of the first speaker of a quotation's words, as the panel tells the way by which they came. */
export function sideOfQuote(claim: Claim, quote: Quote, register: Register): Side | undefined {
  return sideOf(nearestChain(claim, quote, register)[0], register);
}

/** What these sources tell; where a side is asked for, only what they pass on of it. */
export function toldBy(
  side: AccountSide | null,
  sources: ReadonlySet<string>,
  register: Register,
): EvidenceFilter {
  if (side === null) return (source) => sources.has(source);
  return (source, quote, claim) => sources.has(source) && sideOfQuote(claim, quote, register) === side;
}
