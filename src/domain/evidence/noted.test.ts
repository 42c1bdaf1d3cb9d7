import { expect, test } from 'vitest';
import { claimOf, quoteOf } from '#testing/incident-of.ts';
import { recordCatalogue } from '#testing/record.ts';
import { isNoted, withoutNotes } from './noted.ts';
import { strongestQuotes } from './strongest-quotes.ts';

const catalogue = recordCatalogue();
const NOTES = quoteOf('events-reading-notes');
const WORDS = quoteOf('kbs-2024-10-15');
const claim = (basis: 'stated' | 'inferred', ...quotes: (typeof NOTES)[]) => ({
  ...claimOf({ id: 'one', about: 'outcome', quotes }),
  basis,
});

test('a fact is noted where it would not stand without the notes', () => {
  expect(isNoted(claim('stated', NOTES), catalogue)).toBe(true);
  expect(isNoted(claim('stated', NOTES, WORDS), catalogue)).toBe(false);
  expect(isNoted(claim('inferred', NOTES, WORDS), catalogue)).toBe(true);
  expect(isNoted(claim('inferred', WORDS), catalogue)).toBe(false);
  expect(isNoted({ ...claim('inferred', WORDS), noted: true }, catalogue)).toBe(true);
});

test('the notes are nobody who passes something on', () => {
  expect(withoutNotes(['rok-jcs', 'reading-notes'], catalogue)).toEqual(['rok-jcs']);
  expect(withoutNotes(['reading-notes'], catalogue)).toEqual([]);
});

test('every claim of the record whose reasoning rests on the notes is marked, and no stated one', () => {
  for (const { id, properties } of catalogue.incidents)
    for (const one of properties.claims) {
      if (one.noted) expect(one.basis, `${id}/${one.id}`).toBe('inferred');
      const reasoning = one.reasoning?.en ?? '';
      if (/^Our notes |noted of the report|notes taken when/.test(reasoning))
        expect(isNoted(one, catalogue), `${id}/${one.id}`).toBe(true);
    }
});

test('the notes are among the key quotes of no incident', () => {
  for (const { properties } of catalogue.incidents)
    for (const { excerpt } of strongestQuotes(properties.claims, catalogue, 'en'))
      expect(excerpt.quote.source).not.toMatch(/reading-notes/);
});

test('every incident has a key quote all the same', () => {
  for (const { id, properties } of catalogue.incidents)
    expect(strongestQuotes(properties.claims, catalogue, 'ko').length, id).toBeGreaterThan(0);
});
