import { describe, expect, it } from 'vitest';
import type { Claim } from '#domain/record/incident.ts';
import { claimOf } from '#testing/incident-of.ts';
import { firstAnnouncement } from './announcement.ts';
import { resolve } from './evidence.ts';

const bound = (earliest: string | null, latest: string | null = earliest) => ({ earliest, latest });

function happened(...days: [string | null, (string | null)?]): Claim {
  const value = bound(...days);
  return claimOf({ id: 'when', about: 'when', value: { start: value, end: value } });
}

function announced(id: string, days: [string | null, (string | null)?], by = 'army'): Claim {
  return { ...claimOf({ id, about: 'announced', value: bound(...days) }), attributedTo: [by, 'outlet'] };
}

const register = {
  speakers: new Map(
    [{ id: 'ministry' }, { id: 'office', countedWith: 'army' }].map((one) => [
      one.id,
      { name: { en: one.id, ko: one.id }, ...one },
    ]),
  ),
};
const of = (...claims: Claim[]) =>
  firstAnnouncement(
    resolve(claims, () => true),
    register,
  );

describe('the first announcement', () => {
  it('is what the claims leave open together, by those who set it', () => {
    expect(
      of(
        happened('2024-06-20'),
        announced('a', ['2024-06-21']),
        announced('b', ['2024-06-20', '2024-06-24'], 'office'),
      ),
    ).toMatchObject({
      when: { earliest: '2024-06-21', latest: '2024-06-21' },
      by: ['army'],
      delay: { least: 1, most: 1 },
    });
  });

  it('of two observers is no later than either, and no more exact than the first', () => {
    const found = of(
      announced('a', ['2024-06-18', '2024-06-20']),
      announced('b', ['2024-06-20'], 'ministry'),
    );
    expect(found).toMatchObject({
      when: { earliest: '2024-06-18', latest: '2024-06-20' },
      by: ['army', 'ministry'],
    });
  });

  it('counts from the beginning of what lasts, and never backwards', () => {
    const lasting = claimOf({
      id: 'when',
      about: 'when',
      value: { start: bound('2023-11-24'), end: bound('2024-01') },
    });
    expect(of(lasting, announced('a', ['2023-11-27']))?.delay).toEqual({ least: 3, most: 3 });
    expect(of(happened('2024-06-25'), announced('a', ['2024-06-18']))?.delay).toBeUndefined();
  });

  it('is inferred where nobody states it', () => {
    expect(of(announced('a', ['2024-06-21']))?.inferred).toBe(false);
    const inferred = { ...announced('a', ['2024-06-21']), basis: 'inferred' as const };
    expect(of(inferred)?.inferred).toBe(true);
    expect(of(inferred, announced('b', ['2024-06-21']))?.inferred).toBe(false);
  });

  it('is the earlier of two that exclude each other', () => {
    const found = of(announced('b', ['2024-06-12'], 'ministry'), announced('a', ['2024-06-11']));
    expect(found).toMatchObject({ when: { earliest: '2024-06-11' }, by: ['army'], delay: undefined });
  });

  it('leaves open by how much it was delayed where the time is open', () => {
    expect(of(happened('2024-06-09'), announced('a', ['2024-06-09', '2024-06-11']))?.delay).toEqual({
      least: 0,
      most: 2,
    });
    expect(of(happened(null, '2024-06-18'), announced('a', ['2024-06-18']))?.delay).toEqual({
      least: 0,
      most: null,
    });
    expect(of(happened('2023-10', '2024-04'), announced('a', ['2024-06-18']))?.delay).toEqual({
      least: 49,
      most: 261,
    });
  });

  it('counts days of the calendar, also across a change of the clocks', () => {
    expect(of(happened('1988-05-07'), announced('a', ['1988-05-09']))?.delay).toEqual({ least: 2, most: 2 });
    expect(of(happened('2024-06-20T23:30'), announced('a', ['2024-06-21T00:10']))?.delay).toEqual({
      least: 1,
      most: 1,
    });
  });

  it('is unknown where no source dates one', () => {
    expect(of(happened('2024-06-09'))).toBeUndefined();
    expect(of({ ...announced('a', ['2024-06-11']), stance: 'mistaken' })).toBeUndefined();
  });
});
