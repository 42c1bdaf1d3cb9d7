import { describe, expect, it } from 'vitest';
import { resolveAll } from '#domain/evidence/resolved.ts';
import type { Claim } from '#domain/record/incident.ts';
import type { Speaker } from '#domain/record/source.ts';
import { claimOf, incidentOf, quoteOf, WORDS } from '#testing/incident-of.ts';
import { recordCatalogue } from '#testing/record.ts';
import { sourceOf } from '#testing/source-of.ts';
import { accountOf } from './account.ts';
import { corroborated } from './corroborated.ts';
import { countObservers } from './independence.ts';

const speakers = new Map<string, Speaker>(
  [
    { id: 'staff' },
    { id: 'ministry', countedWith: 'staff' },
    { id: 'command' },
    { id: 'daily', outlet: true as const },
    { id: 'paper', outlet: true as const },
  ].map((one) => [one.id, { ...one, name: WORDS }]),
);
const sources = new Map(
  [
    sourceOf('daily-1', { custom: { origin: 'staff', via: ['daily'] } }),
    sourceOf('paper-1', { custom: { origin: 'command', via: ['paper'] } }),
  ].map((source) => [source.id, source]),
);
const ALL = new Set(sources.keys());

const claim = (attributedTo: string[], source: string, more: object = {}): Claim =>
  claimOf({ id: source, about: 'activity', attributedTo, quotes: [quoteOf(source)], ...more });
const BY_STAFF = claim(['staff', 'daily'], 'daily-1');
const BY_COMMAND = claim(['command', 'paper'], 'paper-1');

function found(claims: Claim[], enabled: ReadonlySet<string> = ALL) {
  const incidents = resolveAll([incidentOf('one', { claims })], (source) => enabled.has(source));
  return corroborated(incidents, { sources, speakers });
}

describe('incidents that more than one observer reports', () => {
  it('are given with the number of observers', () => {
    expect([...found([BY_STAFF, BY_COMMAND])]).toEqual([['one', 2]]);
  });

  it('are not those that two offices of one establishment report, or one observer in two outlets', () => {
    expect(found([BY_STAFF, claim(['ministry', 'paper'], 'paper-1')]).size).toBe(0);
    expect(found([BY_STAFF, claim(['staff', 'paper'], 'paper-1')]).size).toBe(0);
  });

  it('are not those where the other comments, is mistaken, or is the outlet itself', () => {
    expect(found([BY_STAFF, { ...BY_COMMAND, comments: true }]).size).toBe(0);
    expect(found([BY_STAFF, { ...BY_COMMAND, stance: 'mistaken' } as Claim]).size).toBe(0);
    expect(found([BY_STAFF, claim(['paper'], 'paper-1')]).size).toBe(0);
  });

  it('are not those that the other only contradicts', () => {
    expect(found([BY_STAFF, { ...BY_COMMAND, stance: 'contradicts' } as Claim]).size).toBe(0);
  });

  it('follow the sources that are switched on', () => {
    expect(found([BY_STAFF, BY_COMMAND], new Set(['daily-1'])).size).toBe(0);
  });
});

it('observers are counted as the panel names them, for every incident of the record', () => {
  const catalogue = recordCatalogue();
  for (const { properties } of catalogue.incidents)
    expect(countObservers(properties.claims, catalogue)).toBe(
      accountOf(properties.claims, catalogue).observers.length,
    );
});
