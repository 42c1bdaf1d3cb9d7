import { expect, it } from 'vitest';
import { day, resolvedOf } from '#testing/resolved-of.ts';
import { datedIncidents } from './dated.ts';

it('datedIncidents keeps the order that it is given, and leaves out what has no bound at all', () => {
  const incidents = [
    resolvedOf('june', { time: day('2024-06-09') }),
    resolvedOf('undated'),
    resolvedOf('open', { time: { from: null, to: null } }),
    resolvedOf('spring', { time: { from: null, to: '2024-03-05' } }),
  ];
  expect(datedIncidents(incidents).map(({ incident }) => incident)).toEqual([incidents[0], incidents[3]]);
});
