import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '#domain/record/incident.ts';
import { claims } from '#testing/arbitraries.ts';
import { claimOf, quoteOf } from '#testing/incident-of.ts';
import { leastLosses, lossesOfFact, MOST_SOURCES } from './dependence.ts';
import { resolve } from './evidence.ts';
import { changeOf } from './evidence-change.ts';

const LINE_KM = 237.4;
const all = () => true;
const SOURCES = ['a', 'b', 'c', 'd'];

function where(
  id: string,
  km: [number, number],
  sources: readonly string[],
  basis: Claim['basis'] = 'stated',
): Claim {
  const claim = claimOf({ id, about: 'where', value: { on: 'mdl', km: [km] } });
  return { ...claim, basis, quotes: sources.map((source) => ({ ...quoteOf(id), source })) };
}

const setsOf = (list: readonly Claim[], of: 'time' | 'place' = 'place') =>
  leastLosses(list, all, of, LINE_KM).losses.map(({ sources }) => sources);

describe('what a place stands on', () => {
  it('is the one source that narrows it, and what remains without it', () => {
    const { outcome, losses } = leastLosses(
      [where('line', [0, 237.4], ['a', 'b']), where('front', [27, 168], ['c'])],
      all,
      'place',
      LINE_KM,
    );
    const [loss, ...more] = losses;
    expect([outcome, more]).toEqual(['found', []]);
    expect(loss).toMatchObject({
      sources: ['c'],
      change: { place: { direction: 'widened', fromKm: 141, toKm: 237.4 } },
    });
  });

  it('is all of those that say the same', () => {
    const list = [
      where('line', [0, 237.4], ['a']),
      where('front', [27, 168], ['b', 'c']),
      where('again', [27, 168], ['d']),
    ];
    expect(setsOf(list)).toEqual([['b', 'c', 'd']]);
  });

  it('is any premise of an inference', () => {
    const list = [where('line', [0, 237.4], ['d']), where('front', [27, 168], ['a', 'b'], 'inferred')];
    expect(setsOf(list)).toEqual([['a'], ['b']]);
  });

  it('is nothing where nothing is known', () => {
    expect(leastLosses([], all, 'time', LINE_KM)).toEqual({ outcome: 'unknown', losses: [] });
  });
});

describe('why no sources are named', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);

  it('is that more than five of them would have to go', () => {
    const list = [where('line', [0, 237.4], ['a']), where('front', [27, 168], many(MOST_SOURCES + 1))];
    expect(leastLosses(list, all, 'place', LINE_KM)).toEqual({ outcome: 'none', losses: [] });
    const fewer = [where('line', [0, 237.4], ['a']), where('front', [27, 168], many(MOST_SOURCES))];
    expect(leastLosses(fewer, all, 'place', LINE_KM).outcome).toBe('found');
  });

  it('is that there were too many sets to try', () => {
    // Six facts say the same, each with twelve sources that it needs.
    const list = Array.from({ length: 6 }, (_, fact) =>
      where(
        `fact-${fact}`,
        [27, 168],
        many(12).map((source) => `${source}-${fact}`),
        'inferred',
      ),
    );
    expect(leastLosses(list, all, 'place', LINE_KM)).toEqual({ outcome: 'abandoned', losses: [] });
  });
});

it('a place of both halves of the zone stands on what puts it on the line between them', () => {
  const place = (id: string, on: 'mdl' | 'dmz-north' | 'dmz-south', source: string): Claim => ({
    ...claimOf({ id, about: 'where', value: on === 'dmz-south' ? { on, km: [[0, 1]] } : { on } }),
    quotes: [quoteOf(source)],
  });
  const list = [
    place('south', 'dmz-south', 'a'),
    place('north', 'dmz-north', 'b'),
    place('line', 'mdl', 'd'),
  ];
  expect(setsOf(list, 'place').map(String).sort()).toEqual(['a', 'd']);
});

describe('of any claims', () => {
  const quoted = claims.map((list) =>
    list.map((claim, index): Claim => {
      const sources = SOURCES.filter((_, at) => ((index * 7 + 3) >> at) % 2 === 1);
      return {
        ...claim,
        quotes: (sources.length > 0 ? sources : ['a']).map((source) => ({ ...quoteOf(claim.id), source })),
      };
    }),
  );

  it('the sets are those that trying every set of sources finds', () => {
    fc.assert(
      fc.property(quoted, fc.constantFrom('time' as const, 'place' as const), (list, of) => {
        const before = resolve(list, all);
        const changing = subsets(SOURCES).filter((off) => {
          const after = resolve(list, (source) => !off.includes(source));
          return changeOf(before, after, LINE_KM)[of] !== undefined;
        });
        const least = Math.min(...changing.map((off) => off.length));
        const expected = changing.filter((off) => off.length === least).map(String);
        expect(setsOf(list, of).map(String).sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a fact stands on', () => {
  it('is all that state it, or each premise', () => {
    expect(lossesOfFact(where('x', [1, 2], ['b', 'a', 'b']), all)).toEqual([['a', 'b']]);
    expect(lossesOfFact(where('x', [1, 2], ['b', 'a'], 'inferred'), all)).toEqual([['a'], ['b']]);
    expect(lossesOfFact(where('x', [1, 2], ['b', 'a']), (source) => source === 'b')).toEqual([['b']]);
  });
});

function subsets(of: readonly string[]): string[][] {
  return Array.from({ length: 2 ** of.length }, (_, bits) => of.filter((_one, at) => (bits >> at) % 2 === 1));
}
