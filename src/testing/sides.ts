/** Speakers of all sides, and claims that pass on what they say. */
import fc from 'fast-check';
import type { Catalogue } from '#domain/record/catalogue.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { Side, Source, Speaker } from '#domain/record/source.ts';
import { claims, SOURCES } from './arbitraries.ts';
import { claimOf, quoteOf } from './incident-of.ts';
import { sourceOf } from './source-of.ts';

const speaker = (id: string, side?: Side): Speaker => ({
  id,
  name: { en: id, ko: id },
  ...(side ? { side } : { outlet: true }),
});

/** All sources are published by the outlet `daily`. */
export const REGISTER: Pick<Catalogue, 'sources' | 'speakers'> = {
  sources: new Map<string, Source>(SOURCES.map((id) => [id, sourceOf(id)])),
  speakers: new Map(
    [
      speaker('south', 'rok'),
      speaker('north', 'dprk'),
      speaker('command', 'unc-us'),
      speaker('visitor', 'other'),
      speaker('agency'),
      speaker('daily'),
    ].map((one) => [one.id, one]),
  ),
};

const CHAINS = [
  ['south', 'daily'],
  ['south', 'agency', 'daily'],
  ['north', 'agency', 'daily'],
  ['command', 'daily'],
  ['visitor', 'daily'],
  ['agency', 'daily'],
  ['daily'],
];
const chain = fc.constantFrom(...CHAINS);

/** Claims of any sort, stated and inferred, each passed on by any way, and some of their quotes by another. */
export const toldClaims: fc.Arbitrary<Claim[]> = claims.chain((list) =>
  fc
    .array(fc.tuple(chain, fc.array(fc.option(chain), { minLength: 3, maxLength: 3 })), {
      minLength: list.length,
      maxLength: list.length,
    })
    .map((told) =>
      list.map((claim, index) => {
        const [attributedTo = [], others = []] = told[index] ?? [];
        const quotes = claim.quotes.map((quote, at) => {
          const other = others[at];
          return other ? { ...quote, attributedTo: [...other] } : quote;
        });
        return { ...claim, attributedTo: [...attributedTo], quotes };
      }),
    ),
);

/** A claim that one speaker makes, published by `daily`, with words of its own at a place of their own. */
export function toldClaim(by: string, parts: Parameters<typeof claimOf>[0] & { readonly id: string }): Claim {
  const exact = `words of ${by} for ${parts.id}`;
  const start = [...exact].reduce((sum, letter, at) => sum + letter.charCodeAt(0) * (at + 1), 0);
  return claimOf({ attributedTo: [by, 'daily'], quotes: [quoteOf('source-a', { exact, start })], ...parts });
}
