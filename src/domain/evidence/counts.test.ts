import { describe, expect, it } from 'vitest';
import type { CountedClaim, CountValue } from '#domain/record/incident.ts';
import { resolveCounts } from './counts.ts';

function people(id: string, value: CountValue, more: Partial<CountedClaim> = {}): CountedClaim {
  return {
    id,
    about: 'people',
    text: { en: 'words', ko: '말' },
    stance: 'supports',
    basis: 'stated',
    attributedTo: ['somebody'],
    quotes: [{ source: 'source-a', exact: 'x', prefix: '', suffix: '' }],
    value,
    ...more,
  };
}

const exactly = (min: number | null, max: number | null): CountValue => ({ min, max });
const about = (count: number): CountValue => ({ min: count, max: count, approximate: true });

describe('resolveCounts', () => {
  it('intersects ranges', () => {
    const [count] = resolveCounts([people('a', exactly(10, null)), people('b', exactly(20, 30))]);
    expect(count).toMatchObject({
      min: 20,
      max: 30,
      conflict: false,
      approximate: false,
      claims: ['a', 'b'],
    });
  });

  it('is not narrowed by ‘about’, which agrees with what is near it', () => {
    const [count] = resolveCounts([people('a', about(20)), people('b', exactly(20, 30))]);
    expect(count).toMatchObject({ min: 20, max: 30, approximate: false });
    expect(resolveCounts([people('a', about(20))])[0]).toMatchObject({ min: 20, max: 20, approximate: true });
  });

  it('unites ranges that exclude each other, and says so', () => {
    const [count] = resolveCounts([people('a', exactly(2, 5)), people('b', exactly(20, 30))]);
    expect(count).toMatchObject({ min: 2, max: 30, conflict: true });
  });

  it('takes no number for no number, never for zero', () => {
    const [count] = resolveCounts([people('a', exactly(null, null))]);
    expect(count).toMatchObject({ min: null, max: null, approximate: false });
  });

  it('keeps a count up to another day apart', () => {
    expect(resolveCounts([people('a', about(12), { asOf: '2024-07-18' })])).toEqual([]);
  });
});
