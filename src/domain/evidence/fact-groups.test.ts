import { describe, expect, it } from 'vitest';
import type { Claim } from '#domain/record/incident.ts';
import { factGroups } from './fact-groups.ts';

const base = {
  text: { en: 'words', ko: '말' },
  stance: 'supports' as const,
  basis: 'stated' as const,
  attributedTo: ['army', 'daily'],
  quotes: [{ source: 'daily-1', exact: 'words', prefix: '', suffix: '' }],
};
const day = { earliest: '2024-06-11', latest: '2024-06-11' };
const announced: Claim = { ...base, id: 'announced', about: 'announced', value: day };
const claims: Claim[] = [
  { ...base, id: 'people', about: 'people', value: { min: 20, max: 20 } },
  announced,
  { ...base, id: 'where', about: 'where', value: { on: 'mdl' } },
  { ...base, id: 'when', about: 'when', value: { start: day, end: day } },
];

describe('the facts of an incident', () => {
  it('stand in the order of a reader’s questions: the announcement after time and place', () => {
    expect(factGroups(claims).map(({ about }) => about)).toEqual(['when', 'where', 'announced', 'people']);
  });
});
