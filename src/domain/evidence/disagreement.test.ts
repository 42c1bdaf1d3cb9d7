import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, type CountValue, TOPICS } from '#domain/record/incident.ts';
import type { Speaker } from '#domain/record/source.ts';
import { claims } from '#testing/arbitraries.ts';
import { disagreementOf } from './disagreement.ts';
import { resolve } from './evidence.ts';

const speaker = (id: string, more: Partial<Speaker> = {}): Speaker => ({
  id,
  name: { en: id, ko: id },
  ...more,
});
const register = {
  speakers: new Map(
    [
      speaker('jcs'),
      speaker('military', { sameAs: 'jcs' }),
      // The ministry is an office of the same establishment: no other observer than the JCS.
      speaker('ministry', { countedWith: 'jcs' }),
      speaker('command'),
      speaker('agency', { outlet: true }),
    ].map((one) => [one.id, one]),
  ),
};
const of = (...list: Claim[]) => disagreementOf(list, register);

describe('what claims of one subject differ in', () => {
  it('is the value, where ranges differ that have a number in common', () => {
    const found = of(
      people('a', range(20, 20, true)),
      people('b', range(10, null)),
      people('c', range(20, 30)),
    );
    expect(found).toMatchObject({ about: 'people', differences: ['value'], relation: 'precision' });
    expect(ids(found)).toEqual([['a'], ['b'], ['c']]);
  });

  it('is the value, and they exclude each other, where exact ranges have no number in common', () => {
    expect(of(people('a', range(3, 3)), people('b', range(8, null)))).toMatchObject({
      differences: ['value'],
      relation: 'excluding',
    });
  });

  it('is the value, and none rules out another, where rough numbers differ', () => {
    expect(of(people('a', range(12, 12, true)), people('b', range(20, 20, true)))?.relation).toBe('rough');
    expect(of(people('a', range(12, 12, true)), people('b', range(20, 20)))?.relation).toBe('rough');
  });

  it('is the value, and they exclude each other, where a rough number is far from another', () => {
    const soldiers = [people('a', range(1000, 1000, true)), people('b', range(20, 30))];
    expect(of(...soldiers)).toMatchObject({ differences: ['value'], relation: 'excluding' });
    expect(of(people('a', range(1000, 1000, true)), people('b', range(20, 30, true)))?.relation).toBe(
      'excluding',
    );
    // Half and double are still what 'about' can mean.
    expect(of(people('a', range(40, 40, true)), people('b', range(20, 30)))?.relation).toBe('rough');
  });

  it('is the account, where one thing alone is said, and against the rest of the record', () => {
    const lone = act('a', 'contradicts');
    expect(of(lone)).toMatchObject({ about: 'activity', differences: ['account'], relation: 'in-words' });
    expect(ids(of(lone))).toEqual([['a']]);
    expect(of({ ...people('b', range(3, 3)), stance: 'contradicts' })?.differences).toEqual(['account']);
    expect(of(act('a'))).toBeUndefined();
  });

  it('is the day up to which was counted, whatever the numbers', () => {
    const [july, december] = [range(12, 12), range(20, null)];
    expect(of(people('b', december, '2024-12-31'), people('a', july, '2024-07-18'))).toMatchObject({
      differences: ['as-of'],
      relation: 'other-day',
      readings: [{ asOf: '2024-07-18' }, { asOf: '2024-12-31' }],
    });
  });

  it('is value and day, where two of one day differ besides', () => {
    const found = of(
      people('a', range(3, 3)),
      people('b', range(8, 8)),
      people('c', range(20, 20), '2024-12-31'),
    );
    expect(found).toMatchObject({ differences: ['value', 'as-of'], relation: 'excluding' });
  });

  it('is the time: more exact, or excluding', () => {
    expect(of(when('a', '2024-06-09'), when('b', '2024-06-09T12'))).toMatchObject({
      differences: ['date'],
      relation: 'precision',
    });
    expect(of(when('a', '2024-06-09'), when('b', '2024-06-11'))?.relation).toBe('excluding');
  });

  it('is the place: narrower, or excluding', () => {
    expect(of(where('a', [0, 50]), where('b', [20, 30]))).toMatchObject({
      differences: ['place'],
      relation: 'precision',
    });
    expect(of(where('a', [0, 20]), where('b', [50, 60]))?.relation).toBe('excluding');
  });

  it('is the account, where one contradicts in words only', () => {
    const found = of(act('a'), act('b', 'contradicts'), act('c'));
    expect(found).toMatchObject({ differences: ['account'], relation: 'in-words' });
    expect(found?.readings.map(({ against }) => against)).toEqual([false, false, true]);
    expect(of(act('a'), act('b'))).toBeUndefined();
  });

  it('is who said it, where one value comes from different observers, however they are called', () => {
    const say = (id: string, observer: string) => ({
      ...people(id, range(3, 3)),
      attributedTo: [observer, 'x'],
    });
    expect(of(say('a', 'jcs'), say('b', 'military'), say('c', 'ministry'))).toBeUndefined();
    const found = of(say('a', 'jcs'), say('b', 'military'), say('c', 'command'));
    expect(found).toMatchObject({ differences: ['attribution'], relation: 'in-words' });
    expect(ids(found)).toEqual([['a', 'b'], ['c']]);
    const own = { ...people('c', range(3, 3)), attributedTo: ['paper'] };
    expect(of(say('a', 'jcs'), own), 'an outlet in its own name names nobody').toBeUndefined();
    expect(of(say('a', 'jcs'), say('b', 'agency')), 'nor where another publishes it').toBeUndefined();
  });

  it('puts claims of one value together, and leaves out those that have none, and the mistaken', () => {
    const found = of(when('a', '2024-06-09'), when('b', '2024-06-09T12'), when('c', '2024-06-09'), {
      ...when('d', '2024-06-11'),
      stance: 'mistaken',
    });
    expect(ids(found)).toEqual([['a', 'c'], ['b']]);
    expect(of(people('a', range(null, null)), people('b', range(20, 20)))).toBeUndefined();
  });
});

describe('of any claims', () => {
  const groups = claims.map((list) => TOPICS.map((about) => list.filter((claim) => claim.about === about)));

  it('does not mind their order', () => {
    fc.assert(
      fc.property(groups, (all) => {
        for (const group of all) expect(meaning(group.toReversed())).toEqual(meaning(group));
      }),
    );
  });

  it('says that they exclude each other wherever the resolution has a conflict', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const supporting = list.filter(({ stance }) => stance === 'supports');
        const { time, place } = resolve(supporting, () => true);
        const relation = (about: string) =>
          disagreementOf(
            supporting.filter((claim) => claim.about === about),
            register,
          )?.relation;
        expect(relation('when') === 'excluding').toBe(time?.conflict ?? false);
        expect(relation('where') === 'excluding').toBe(place?.conflict ?? false);
      }),
    );
  });

  it('has each claim in one reading at most, two readings at least where not all are said against the rest, and none that is mistaken', () => {
    fc.assert(
      fc.property(groups, (all) => {
        for (const group of all) {
          const found = disagreementOf(group, register);
          if (!found) continue;
          const read = found.readings.flatMap((reading) => reading.claims);
          expect(found.readings.length > 1 || found.readings.every(({ against }) => against)).toBe(true);
          expect(new Set(read).size).toBe(read.length);
          expect(read.some(({ stance }) => stance === 'mistaken')).toBe(false);
        }
      }),
    );
  });
});

type Found = ReturnType<typeof disagreementOf>;

function ids(found: Found) {
  return found?.readings.map((reading) => reading.claims.map(({ id }) => id));
}

function meaning(group: Claim[]) {
  const found = disagreementOf(group, register);
  return found && { ...found, readings: new Set(ids(found)?.map((one) => one.sort().join())) };
}

function base(id: string, stance: Claim['stance'] = 'supports') {
  return {
    id,
    text: { en: 'words', ko: '말' },
    stance,
    basis: 'stated' as const,
    attributedTo: ['somebody'],
    quotes: [{ source: 'source-a', exact: 'x', prefix: '', suffix: '', start: 0, end: 1 }],
  };
}

function range(min: number | null, max: number | null, approximate = false): CountValue {
  return { min, max, ...(approximate && { approximate }) };
}

function people(id: string, value: CountValue, asOf?: string): Claim {
  return { ...base(id), about: 'people', value, ...(asOf && { asOf }) };
}

function when(id: string, local: string): Claim {
  const bound = { earliest: local, latest: local };
  return { ...base(id), about: 'when', value: { start: bound, end: bound } };
}

function where(id: string, km: [number, number]): Claim {
  return { ...base(id), about: 'where', value: { on: 'mdl', km: [km] } };
}

function act(id: string, stance?: Claim['stance']): Claim {
  return { ...base(id, stance), about: 'activity' };
}
