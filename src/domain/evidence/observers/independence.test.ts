import { describe, expect, it } from 'vitest';
import type { Claim } from '#domain/record/incident.ts';
import type { Speaker } from '#domain/record/source.ts';
import { claimOf, quoteOf, WORDS } from '#testing/incident-of.ts';
import { sourceOf } from '#testing/source-of.ts';
import { asEnabled, independenceOf, quoteChain } from './independence.ts';

const speakers = new Map<string, Speaker>(
  [
    { id: 'army', sameAs: 'staff' },
    { id: 'officials', countedWith: 'staff' },
    { id: 'ministry', countedWith: 'staff' },
    { id: 'staff' },
    { id: 'visitor' },
    { id: 'agency', outlet: true as const },
    { id: 'daily', outlet: true as const },
    { id: 'paper', outlet: true as const },
  ].map((one) => [one.id, { ...one, name: WORDS }]),
);
const sources = new Map([
  ['daily-1', sourceOf('daily-1', { custom: { origin: 'staff', via: ['daily'] } })],
  ['paper-1', sourceOf('paper-1', { custom: { origin: 'army', via: ['agency', 'paper'] } })],
]);

function claim(
  attributedTo: string[],
  quoted: string[],
  more: Partial<Pick<Claim, 'basis' | 'stance' | 'comments' | 'quotes'>> = {},
): Claim {
  return claimOf({
    id: attributedTo.join('-'),
    about: 'activity',
    attributedTo,
    quotes: quoted.map((source) => quoteOf(source)),
    ...more,
  });
}

const of = (...claims: Claim[]) => independenceOf(claims, { sources, speakers });

describe('independenceOf', () => {
  it('counts outlets that repeat one observer, under either of its names, as one observation', () => {
    const found = of(claim(['army', 'daily'], ['daily-1']), claim(['staff', 'agency', 'paper'], ['paper-1']));
    expect(found.outlets).toEqual(['daily', 'paper']);
    expect(found.observers).toEqual([
      {
        id: 'staff',
        names: ['staff'],
        chains: [
          ['staff', 'daily'],
          ['staff', 'agency', 'paper'],
        ],
      },
    ]);
  });

  it('counts every source that a stated claim quotes', () => {
    const found = of(claim(['staff', 'daily'], ['daily-1', 'paper-1']));
    expect(found.outlets).toEqual(['daily', 'paper']);
    expect(found.observers[0]?.chains).toHaveLength(2);
  });

  it('does not count the other premises of an inference', () => {
    const found = of(claim(['staff', 'daily'], ['daily-1', 'paper-1'], { basis: 'inferred' }));
    expect(found.outlets).toEqual(['daily']);
  });

  it('takes an outlet that names nobody for no observer', () => {
    expect(of(claim(['daily'], ['daily-1']))).toEqual({
      outlets: ['daily'],
      observers: [],
      commentators: [],
      unattributed: ['daily'],
    });
  });

  it('calls an observer by a name that these claims use', () => {
    const found = of(claim(['army', 'daily'], ['daily-1']), claim(['army', 'agency', 'paper'], []));
    expect(found.observers).toMatchObject([{ id: 'army' }]);
  });

  it('counts those who may be one as one, each way under its own name', () => {
    const found = of(claim(['staff', 'daily'], ['daily-1']), claim(['officials', 'agency'], []));
    expect(found.observers).toEqual([
      {
        id: 'staff',
        names: ['staff', 'officials'],
        chains: [
          ['staff', 'daily'],
          ['officials', 'agency'],
        ],
      },
    ]);
    expect(of(claim(['officials', 'agency'], [])).observers).toMatchObject([{ id: 'officials' }]);
  });

  it('counts offices of one establishment as one, each under its own name', () => {
    const found = of(claim(['ministry', 'daily'], ['daily-1']), claim(['army', 'agency', 'paper'], []));
    expect(found.observers).toEqual([
      {
        id: 'ministry',
        names: ['ministry', 'army'],
        chains: [
          ['ministry', 'daily'],
          ['army', 'agency', 'paper'],
        ],
      },
    ]);
  });

  it('takes an outlet for no observer, also where another passes its own words on', () => {
    const found = of(claim(['agency', 'paper'], ['paper-1']), claim(['staff', 'daily'], ['daily-1']));
    expect(found.observers).toMatchObject([{ id: 'staff', names: ['staff'] }]);
    expect(found.unattributed).toEqual(['agency']);
    expect(found.outlets).toEqual(['paper', 'daily']);
  });

  it('takes a comment for no observation, and names who made it', () => {
    const comment = claim(['visitor', 'paper'], [], { comments: true });
    const found = of(claim(['staff', 'daily'], ['daily-1']), comment);
    expect(found.observers).toMatchObject([{ id: 'staff' }]);
    expect(found.commentators).toEqual(['visitor']);
    expect(found.outlets).toEqual(['daily', 'paper']);
    const own = claim(['army', 'paper'], [], { comments: true });
    expect(of(claim(['staff', 'daily'], ['daily-1']), own).commentators, 'an observer’s own').toEqual([]);
  });

  it('leaves out what is mistaken', () => {
    expect(of(claim(['staff', 'daily'], ['daily-1'], { stance: 'mistaken' })).outlets).toEqual([]);
  });
});

describe('asEnabled', () => {
  const both = claim(['staff', 'daily'], ['daily-1', 'paper-1']);
  const seen = (one: Claim, ...on: string[]) =>
    asEnabled(one, (source) => on.includes(source), { sources, speakers });

  it('is the claim itself while all its sources are on, and an inference always', () => {
    expect(seen(both, 'daily-1', 'paper-1')).toBe(both);
    const inferred = claim(['staff', 'daily'], ['daily-1', 'paper-1'], { basis: 'inferred' });
    expect(seen(inferred, 'daily-1')).toBe(inferred);
  });

  it('quotes only what is on, passed on by who is on', () => {
    const left = seen(both, 'paper-1');
    expect(left.quotes.map(({ source }) => source)).toEqual(['paper-1']);
    expect(left.attributedTo).toEqual(['army', 'agency', 'paper']);
  });
});

describe('quoteChain', () => {
  const chain = (of: Claim, index = 0) => {
    const quote = of.quotes[index];
    return quote && quoteChain(of, quote, { sources, speakers });
  };
  const both = claim(['staff', 'daily'], ['daily-1', 'paper-1']);

  it('is that of the claim for words of its own outlet', () => {
    expect(chain(both)).toEqual(['staff', 'daily']);
  });

  it('ends with the outlet that published the words, never with another, and names the observer as it does', () => {
    expect(chain(both, 1)).toEqual(['army', 'agency', 'paper']);
  });

  it('does not give one outlet’s own words to the observer of another', () => {
    expect(chain(claim(['daily'], ['daily-1', 'paper-1']), 1)).toEqual(['agency', 'paper']);
    expect(chain(claim(['agency', 'paper'], ['paper-1', 'daily-1']), 1)).toEqual(['daily']);
  });

  it('names an office of the observer’s establishment as the source does', () => {
    expect(chain(claim(['ministry', 'daily'], ['daily-1', 'paper-1']), 1)).toEqual([
      'army',
      'agency',
      'paper',
    ]);
  });

  it('is what the quote says of itself, where it does', () => {
    const own = { source: 'paper-1', exact: 'x', prefix: '', suffix: '', attributedTo: ['paper'] };
    const mixed = { ...both, quotes: [...both.quotes, own] };
    expect(chain(mixed, 2)).toEqual(['paper']);
    expect(of(mixed).unattributed).toEqual(['paper']);
  });

  it('is the outlet alone for a premise of an inference', () => {
    expect(chain({ ...both, basis: 'inferred' }, 1)).toEqual(['paper']);
  });
});
