/** Whose words a claim is: read from the sentence itself. One in which nobody speaks is its outlet's own. */

import { codePoints } from '#domain/checks/words/check-quotes.ts';
import { isOwnWords, type SpeakerRegister } from '#domain/evidence/observers/observers.ts';
import type { Fault } from '#domain/record/faults.ts';
import type { Claim, IncidentFeature, Quote } from '#domain/record/incident.ts';
import type { Source } from '#domain/record/source.ts';
import type { Located } from './check-references.ts';

/** Words by which a sentence passes on what somebody says. ‘Reportedly’ names nobody. */
const SPEAKING = [
  /\b(?:said|says?|saying|stated?|told|telling|tells|reported|reports|announced|according to|warned)\b/i,
  /\b(?:disclosed|believes?|considered|mentioned|claims?|cited|citing|declared|declaration)\b/i,
  /\b(?:released|confirmed|confirming|explained|noted|declined|called)\b/i,
  /밝혔|밝혀|설명했|전했|말했|따르면|보인다|발표|합참|軍/u,
];
const WHOLE = /^[“‘"'[]?[\p{Lu}\p{Script=Hangul}\d].*[.!?][”’"']?$/su;
const BREAK = /(?<=[.!?][”’"']?)\s+|\n/u;

interface Known {
  readonly sources: ReadonlyMap<string, Source>;
  /** Full texts as code points, by SHA-256; empty when nobody holds them. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/**
 * Claims, and quotes passed on otherwise, that name a speaker though in none of their sentences somebody speaks. Parts
 * of sentences tell it only where the whole text is at hand.
 */
export function checkSpeakers(
  { value: incident, path }: Located<IncidentFeature>,
  register: SpeakerRegister,
  known: Known,
): Fault[] {
  return incident.properties.claims.flatMap((claim, index) => {
    const at = `${path}.properties.claims[${index}]`;
    const chains: { chain: readonly string[]; quotes: readonly Quote[]; path: string }[] = [
      { chain: claim.attributedTo, quotes: quotesPassedOnBy(claim, known), path: `${at}.attributedTo` },
      ...claim.quotes.flatMap((quote, one) =>
        quote.attributedTo
          ? [{ chain: quote.attributedTo, quotes: [quote], path: `${at}.quotes[${one}].attributedTo` }]
          : [],
      ),
    ];
    return chains.flatMap(({ chain, quotes, path: where }) => {
      const sentences = quotes.map((quote) => sentencesOf(quote, known));
      if (isOwnWords(chain, register) || sentences.length === 0) return [];
      if (!sentences.every((one) => one && !SPEAKING.some((words) => words.test(one)))) return [];
      return [
        { path: where, message: `in none of its sentences ${chain[0]} speaks: they are the outlet’s own` },
      ];
    });
  });
}

/** The quotes of the outlet that passed the claim on, without those that are passed on otherwise. */
function quotesPassedOnBy({ quotes, attributedTo }: Claim, { sources }: Known): Quote[] {
  return quotes.filter(
    (quote) => !quote.attributedTo && sources.get(quote.source)?.custom.via.at(-1) === attributedTo.at(-1),
  );
}

/** The whole sentences that a quote stands in; undefined where it is a part and the text is not at hand. */
function sentencesOf({ source, exact, start, end }: Quote, { sources, texts }: Known): string | undefined {
  const text = texts.get(sources.get(source)?.custom.sha256 ?? '');
  if (!text || start === undefined || end === undefined) return WHOLE.test(exact.trim()) ? exact : undefined;
  const before = text.slice(0, start).join('').split(BREAK).at(-1) ?? '';
  const after =
    text
      .slice(end - 1)
      .join('')
      .split(BREAK)[0] ?? '';
  return before + codePoints(exact).slice(0, -1).join('') + after;
}
