import { describe, expect, it } from 'vitest';
import { resolveAll } from '#domain/evidence/resolved.ts';
import type { Claim } from '#domain/record/incident.ts';
import { messagesFor } from '#i18n/language.ts';
import { claimOf, incidentOf, quoteOf } from '#testing/incident-of.ts';
import { changeWords } from './change-words.ts';

const claim = (id: string, source: string, stance: Claim['stance']): Claim =>
  claimOf({ id, about: 'outcome', stance, quotes: [quoteOf(source)] });
const incidents = [
  incidentOf('one', { claims: [claim('a', 'source-a', 'supports'), claim('b', 'source-b', 'mistaken')] }),
];
const resolved = (...on: string[]) => resolveAll(incidents, (source) => on.includes(source));
const words = (after: string[], selected?: string) =>
  changeWords(
    { before: resolved('source-a', 'source-b'), after: resolved(...after), selected, totalKm: 90 },
    'en',
    messagesFor('en'),
  );

describe('what a switch of sources changes, in words', () => {
  it('is that nothing supports it any more, also where a mistaken report is left', () => {
    expect(words(['source-b'], 'one')).toMatch(/^No source that is in use tells of it any more/);
    expect(words(['source-b'])).toMatch(/1 is in none of the sources in use/);
  });

  it('is nothing, where only a mistaken report went', () => {
    expect(words(['source-a'], 'one')).toBe('Nothing changes for this incident.');
    expect(words(['source-a'])).not.toContain('supported');
  });
});
