import { describe, expect, it } from 'vitest';
import type { Claim } from '#domain/record/incident.ts';
import { WORDS, whenClaim } from '#testing/incident-of.ts';
import { day, resolvedOf } from '#testing/resolved-of.ts';
import { datedIncidents, isTimeInferred } from './dated.ts';
import { resolve } from './evidence.ts';

it('datedIncidents keeps the order that it is given, and leaves out what has no bound at all', () => {
  const incidents = [
    resolvedOf('june', { time: day('2024-06-09') }),
    resolvedOf('undated'),
    resolvedOf('open', { time: { from: null, to: null } }),
    resolvedOf('spring', { time: { from: null, to: '2024-03-05' } }),
  ];
  expect(datedIncidents(incidents).map(({ incident }) => incident)).toEqual([incidents[0], incidents[3]]);
});

describe('a time', () => {
  const inferred: Claim = { ...whenClaim('2024-06-20'), id: 'b', basis: 'inferred', reasoning: WORDS };
  const isInferred = (...claims: Claim[]) => isTimeInferred(resolve(claims, () => true));

  it('is inferred where an inference sets one of its bounds, and not where it sets none', () => {
    expect(isInferred(whenClaim('2024-06-20'))).toBe(false);
    expect(isInferred(inferred)).toBe(true);
    expect(isInferred({ ...whenClaim('2024-06-20'), id: 'z' }, inferred), 'stated as well').toBe(false);
    expect(isInferred(whenClaim('2024-06-20T11'), inferred), 'a wider one').toBe(false);
    expect(isInferred(whenClaim('2024-06'), inferred), 'a narrower one').toBe(true);
    expect(isInferred()).toBe(false);
  });
});
