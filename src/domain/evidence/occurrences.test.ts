import { describe, expect, test } from 'vitest';
import { claimOf } from '#testing/incident-of.ts';
import { resolve } from './evidence.ts';
import { occurrencesOf, rangeOfCount, rangeOfOccurrences } from './occurrences.ts';

describe('what a count of occurrences leaves open', () => {
  test.each([
    [
      { min: 6, max: 6, approximate: false },
      { least: 6, most: 6 },
    ],
    [
      { min: 20, max: null, approximate: false },
      { least: 20, most: Infinity },
    ],
    [
      { min: null, max: 5, approximate: false },
      { least: 1, most: 5 },
    ],
    [
      { min: null, max: null, approximate: false },
      { least: 1, most: Infinity },
    ],
    [
      { min: 12, max: 12, approximate: true },
      { least: 9, most: 15 },
    ],
    [
      { min: 1, max: 1, approximate: true },
      { least: 1, most: 2 },
    ],
  ])('%j: %j', (count, range) => {
    expect(rangeOfCount(count)).toEqual(range);
  });
});

test('an incident counts by what its sources say of it, and is one occurrence where they say nothing', () => {
  const ten = claimOf({ about: 'occurrences', value: { min: 10, max: 10 } });
  expect(occurrencesOf(resolve([ten], () => true))).toEqual({ min: 10, max: 10, approximate: false });
  expect(occurrencesOf(resolve([ten], () => false))).toBeUndefined();
  expect(rangeOfOccurrences(resolve([], () => true))).toEqual({ least: 1, most: 1 });
  const later = claimOf({ about: 'occurrences', value: { min: 20, max: null }, asOf: '2024-12-31' });
  expect(occurrencesOf(resolve([later], () => true)), 'of another time').toBeUndefined();
});
