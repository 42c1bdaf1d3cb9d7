import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClaimEnabled, resolve } from '#domain/evidence/evidence.ts';
import type { Claim, Quote } from '#domain/record/incident.ts';
import { ACCOUNT_SIDES, type AccountSide } from '#domain/record/source.ts';
import { SOURCES } from '#testing/arbitraries.ts';
import { claimOf, quoteOf } from '#testing/incident-of.ts';
import { REGISTER, toldClaims } from '#testing/sides.ts';
import { toldBy } from './told-by.ts';

const ALL: ReadonlySet<string> = new Set(SOURCES);
const side = fc.constantFrom(...ACCOUNT_SIDES);
const sources = fc.uniqueArray(fc.constantFrom(...SOURCES)).map((list) => new Set<string>(list));

/** Who speaks in a quotation: said of itself, or by its claim, unless that infers it from several. */
function speakerOf({ attributedTo, basis, quotes }: Claim, quote: Quote): string | undefined {
  const isOneOfSeveral = basis === 'inferred' && quotes.length > 1;
  if (basis === 'inferred' && !isOneOfSeveral) return attributedTo[0];
  return (quote.attributedTo ?? (isOneOfSeveral ? ['daily'] : attributedTo))[0];
}

/** The claims with only the words that pass a test; an inference with all or none. */
function withWords(claims: readonly Claim[], passes: (quote: Quote, claim: Claim) => boolean): Claim[] {
  return claims.flatMap((claim): Claim[] => {
    const quotes = claim.quotes.filter((quote) => passes(quote, claim));
    if (claim.basis === 'inferred') return quotes.length === claim.quotes.length ? [claim] : [];
    return quotes.length > 0 ? [{ ...claim, quotes }] : [];
  });
}

const isOf = (of: AccountSide) => (quote: Quote, claim: Claim) =>
  REGISTER.speakers.get(speakerOf(claim, quote) ?? '')?.side === of;

/** What follows from claims, with which ones. */
function meaning(claims: readonly Claim[], enabled: Parameters<typeof resolve>[1]) {
  const { time, place, counts, claims: left } = resolve(claims, enabled);
  return { time, place, counts, claims: left.map(({ id }) => id) };
}

describe('one side’s account', () => {
  it('is what follows from its words alone', () => {
    fc.assert(
      fc.property(toldClaims, side, (claims, of) => {
        const alone = withWords(claims, isOf(of));
        expect(meaning(claims, toldBy(of, ALL, REGISTER))).toEqual(meaning(alone, () => true));
      }),
    );
  });

  it('is the same whether the sources are switched before or after it is asked for', () => {
    fc.assert(
      fc.property(toldClaims, side, sources, (claims, of, on) => {
        const both = meaning(claims, toldBy(of, on, REGISTER));
        const fromSources = withWords(claims, ({ source }) => on.has(source));
        expect(meaning(fromSources, toldBy(of, ALL, REGISTER))).toEqual(both);
        const fromSide = withWords(claims, isOf(of));
        expect(meaning(fromSide, (source) => on.has(source))).toEqual(both);
      }),
    );
  });

  it('is all of it where none is asked for', () => {
    fc.assert(
      fc.property(toldClaims, sources, (claims, on) => {
        expect(meaning(claims, toldBy(null, on, REGISTER))).toEqual(
          meaning(claims, (source) => on.has(source)),
        );
      }),
    );
  });

  it('has nothing that two sides share but what each says', () => {
    fc.assert(
      fc.property(toldClaims, (claims) => {
        const [south, north] = (['rok', 'dprk'] as const).map((of) => toldBy(of, ALL, REGISTER));
        for (const claim of claims)
          for (const quote of claim.quotes)
            expect(
              Number(south?.(quote.source, quote, claim)) + Number(north?.(quote.source, quote, claim)),
            ).toBeLessThan(2);
      }),
    );
  });

  it('has an inference only with all its premises', () => {
    const premises = fc.array(fc.constantFrom('south', 'north', 'agency'), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(premises, (by) => {
        const quotes = by.map((one, index) =>
          quoteOf('source-a', { start: index, attributedTo: [one, 'daily'] }),
        );
        const inferred = claimOf({ about: 'activity', basis: 'inferred', attributedTo: ['south'], quotes });
        const stands = isClaimEnabled(inferred, toldBy('rok', ALL, REGISTER));
        expect(stands).toBe(by.every((one) => one === 'south'));
      }),
    );
  });

  it('has no outlet’s own words, and what a name of the same speaker says', () => {
    const speakers = new Map(REGISTER.speakers).set('army', {
      id: 'army',
      name: { en: 'army', ko: 'army' },
      sameAs: 'south',
    });
    const isOn = toldBy('rok', ALL, { ...REGISTER, speakers });
    const by = (...attributedTo: string[]) => claimOf({ about: 'activity', attributedTo });
    expect(isClaimEnabled(by('daily'), isOn)).toBe(false);
    expect(isClaimEnabled(by('agency', 'daily'), isOn)).toBe(false);
    expect(isClaimEnabled(by('army', 'daily'), isOn)).toBe(true);
    expect(isClaimEnabled(by('nobody', 'daily'), isOn)).toBe(false);
  });
});
