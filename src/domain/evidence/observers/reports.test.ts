import { describe, expect, it } from 'vitest';
import type { Claim } from '#domain/record/incident.ts';
import type { Source, Speaker } from '#domain/record/source.ts';
import { claimOf, quoteOf, WORDS } from '#testing/incident-of.ts';
import { sourceOf } from '#testing/source-of.ts';
import { reportsOf } from './reports.ts';

const speakers = new Map<string, Speaker>(
  [
    { id: 'ministry', countedWith: 'staff' },
    { id: 'staff' },
    { id: 'visitor' },
    { id: 'agency', outlet: true as const },
    { id: 'daily', outlet: true as const },
    { id: 'paper', outlet: true as const },
  ].map((one) => [one.id, { ...one, name: WORDS }]),
);
const sources = new Map<string, Source>(
  [
    sourceOf('daily-1', { custom: { origin: 'staff', via: ['daily'] } }),
    sourceOf('daily-2', { custom: { origin: 'staff', via: ['daily'] } }),
    sourceOf('paper-1', { custom: { origin: 'ministry', via: ['agency', 'paper'] } }),
  ].map((one) => [one.id, one]),
);
const claim = (attributedTo: string[], quoted: string[], more: Partial<Claim> = {}): Claim =>
  claimOf({ about: 'activity', attributedTo, quotes: quoted.map((id) => quoteOf(id)), ...(more as object) });
const of = (...claims: Claim[]) => reportsOf(claims, { sources, speakers });
const rows = (...claims: Claim[]) =>
  of(...claims).groups.map(({ type, reports }) => [type, ...reports.map(({ source }) => source)]);

describe('the reports of an incident', () => {
  it('are counted once each, with outlets and observers; offices of one establishment are one', () => {
    const found = of(
      claim(['staff', 'daily'], ['daily-1']),
      claim(['staff', 'daily'], ['daily-2', 'daily-1']),
      claim(['ministry', 'agency', 'paper'], ['paper-1']),
    );
    expect([found.observers.length, found.outlets, found.count]).toEqual([1, ['daily', 'paper'], 3]);
    expect(found.observers[0]?.names).toEqual(['staff', 'ministry']);
    expect(found.groups).toHaveLength(1);
    expect(found.groups[0]?.reports.at(-1)?.chains).toEqual([['ministry', 'agency', 'paper']]);
  });

  it('stand under the observer where they pass one on, whatever else they say', () => {
    expect(rows(claim(['daily'], ['daily-1']), claim(['staff', 'daily'], ['daily-1']))).toEqual([
      ['observer', 'daily-1'],
    ]);
  });

  it('stand apart where they observe nothing', () => {
    expect(
      rows(
        claim(['daily'], ['daily-1']),
        claim(['visitor', 'agency', 'paper'], ['paper-1'], { comments: true }),
      ),
    ).toEqual([
      ['comment', 'paper-1'],
      ['own-words', 'daily-1'],
    ]);
  });

  it('do not count what only helps to infer, or is mistaken', () => {
    const claims = [
      claim(['staff', 'daily'], ['daily-1', 'paper-1'], { basis: 'inferred' }),
      claim(['staff', 'daily'], ['daily-2'], { stance: 'mistaken' }),
    ];
    expect(rows(...claims)).toEqual([
      ['observer', 'daily-1'],
      ['premise', 'paper-1'],
      ['mistaken', 'daily-2'],
    ]);
    expect(of(...claims)).toMatchObject({ count: 1, outlets: ['daily'] });
  });

  it('are none without claims', () => {
    expect(of()).toEqual({ observers: [], outlets: [], count: 0, groups: [] });
  });
});
