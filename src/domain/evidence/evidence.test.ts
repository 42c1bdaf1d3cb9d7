import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Footprint, intersectFootprints, sameFootprint } from '#domain/place/footprint.ts';
import type { Claim, ClaimAbout } from '#domain/record/incident.ts';
import { extentOf } from '#domain/time/time-span.ts';
import { claims, SOURCES } from '#testing/arbitraries.ts';
import { claimOf, quoteOf } from '#testing/incident-of.ts';
import {
  isClaimEnabled,
  isSupported,
  type Resolution,
  resolve,
  settersOf,
  withoutMistaken,
} from './evidence.ts';

const all = () => true;
const none = () => false;
const enabledSet = fc.uniqueArray(fc.constantFrom(...SOURCES)).map((list) => new Set<string>(list));

describe('resolve', () => {
  it('does not mind the order of claims', () => {
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.nat(1000)), (list, keys) => {
        const keyed = list.map((claim) => ({ claim, key: keys.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ claim }) => claim);
        expect(meaning(resolve(shuffled, all))).toEqual(meaning(resolve(list, all)));
      }),
    );
  });

  it('never widens when a source is added, unless it brings a conflict', () => {
    fc.assert(
      fc.property(claims, enabledSet, fc.constantFrom(...SOURCES), (list, before, added) => {
        const less = resolve(list, (source) => before.has(source));
        const more = resolve(list, (source) => before.has(source) || source === added);
        if (less.time && !more.time?.conflict) {
          const [inner, outer] = [extentOf(more.time?.span ?? less.time.span), extentOf(less.time.span)];
          expect(inner.from).toBeGreaterThanOrEqual(outer.from);
          expect(inner.to).toBeLessThanOrEqual(outer.to);
        }
        // 'Near' sets no bound: beside a claim that does it drops out.
        if (less.place && !less.place.conflict && !more.place?.conflict && !isNear(less)) {
          expect(isWithin(more.place?.footprints[0], less.place.footprints[0])).toBe(true);
        }
      }),
    );
  });

  it('never widens a count when a source is added, unless it brings a conflict', () => {
    fc.assert(
      fc.property(claims, enabledSet, fc.constantFrom(...SOURCES), (list, before, added) => {
        const less = resolve(list, (source) => before.has(source));
        const more = resolve(list, (source) => before.has(source) || source === added);
        for (const count of less.counts) {
          const after = more.counts.find(({ about }) => about === count.about);
          expect(after).toBeDefined();
          if (!after || after.conflict || count.conflict || after.approximate || count.approximate) continue;
          expect(after.min ?? -Infinity).toBeGreaterThanOrEqual(count.min ?? -Infinity);
          expect(after.max ?? Infinity).toBeLessThanOrEqual(count.max ?? Infinity);
        }
      }),
    );
  });

  it('loses no claim, no time and no place when a source is added', () => {
    fc.assert(
      fc.property(claims, enabledSet, fc.constantFrom(...SOURCES), (list, before, added) => {
        const less = resolve(list, (source) => before.has(source));
        const more = resolve(list, (source) => before.has(source) || source === added);
        expect(more.claims).toEqual(expect.arrayContaining([...less.claims]));
        if (less.time) expect(more.time).not.toBeNull();
        if (less.place) expect(more.place).not.toBeNull();
      }),
    );
  });

  it('knows nothing when no source is enabled', () => {
    fc.assert(
      fc.property(claims, (list) => {
        expect(resolve(list, none)).toEqual({
          claims: [],
          isEnabled: none,
          time: null,
          place: null,
          counts: [],
        });
      }),
    );
  });

  it('is not moved by claims that contradict or are mistaken', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const supporting = list.filter((claim) => claim.stance === 'supports');
        const [one, other] = [resolve(list, all), resolve(supporting, all)];
        expect({ ...one, claims: [] }).toEqual({ ...other, claims: [] });
      }),
    );
  });

  it('names for every finite bound a supporting claim that has it', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const { time } = resolve(list, all);
        if (!time) return;
        for (const [bound, instant] of Object.entries(time.span)) {
          const id = time.setBy[bound as keyof typeof time.setBy];
          expect(id !== undefined).toBe(Number.isFinite(instant));
          if (id) expect(list.find((claim) => claim.id === id)?.stance).toBe('supports');
        }
      }),
    );
  });

  it('unites what excludes itself, and says so', () => {
    const { time, place } = resolve(
      [when('a', '2024-06-09'), when('b', '2024-06-11'), where('c', [0, 20]), where('d', [50, 60])],
      all,
    );
    expect(time).toMatchObject({
      conflict: true,
      start: { earliest: '2024-06-09', latest: '2024-06-11' },
      end: { earliest: '2024-06-09', latest: '2024-06-11' },
    });
    expect(place).toMatchObject({ conflict: true, setBy: ['c', 'd'] });
    expect(place?.footprints).toHaveLength(2);
  });

  it('narrows a day by an hour and keeps the word ‘around’', () => {
    const around = when('b', '2024-06-20T11');
    const { time } = resolve(
      [when('a', '2024-06-20'), { ...around, value: { ...around.value, approximate: true } }],
      all,
    );
    expect(time).toMatchObject({ start: { earliest: '2024-06-20T11' }, approximate: true });
    expect(time?.setBy.earliestStart).toBe('b');
  });
});

describe('isClaimEnabled', () => {
  const quoting = (basis: Claim['basis']): Claim => ({
    ...when('x', '2024-06-20'),
    basis,
    quotes: ['source-a', 'source-b'].map((source) => quoteOf(source)),
  });

  it('lets a statement stand on any of its sources, an inference on all of its premises only', () => {
    const onlyA = (source: string) => source === 'source-a';
    expect(isClaimEnabled(quoting('stated'), onlyA)).toBe(true);
    expect(isClaimEnabled(quoting('inferred'), onlyA)).toBe(false);
    expect(isClaimEnabled(quoting('inferred'), all)).toBe(true);
    expect(isClaimEnabled(quoting('stated'), none)).toBe(false);
  });
});

describe('isSupported', () => {
  const standing = (...stances: Claim['stance'][]) =>
    resolve(
      stances.map((stance, index) => ({ ...when(`c${index}`, '2024-06-09'), stance })),
      all,
    );

  it('asks for a claim that supports or contradicts: a mistaken report alone holds nothing up', () => {
    expect(isSupported(standing('mistaken', 'supports'))).toBe(true);
    expect(isSupported(standing('contradicts'))).toBe(true);
    expect(isSupported(standing('mistaken', 'mistaken'))).toBe(false);
    expect(isSupported(standing()), 'no claim at all').toBe(false);
  });

  it('counts as facts what is not mistaken', () => {
    const { claims: list } = standing('mistaken', 'supports', 'contradicts');
    expect(withoutMistaken(list).map(({ id }) => id)).toEqual(['c1', 'c2']);
  });
});

describe('settersOf', () => {
  it('has what sets a bound of any reading, not only of all of them together', () => {
    const days = ['2024-06-09', '2024-06-11', '2024-06-13'];
    const { time, place } = resolve(
      days.map((day) => when(day, day)),
      all,
    );
    expect(new Set(Object.values(time?.setBy ?? {}))).toEqual(new Set(['2024-06-09', '2024-06-13']));
    expect(settersOf({ time, place })).toEqual(new Set(days));
  });

  it('has what narrows each place, and nothing else', () => {
    const where = (id: string, km: [number, number]): Claim => ({
      ...claimOf({ id, about: 'where', value: { on: 'mdl', km: [km] } }),
    });
    const { time, place } = resolve(
      [where('line', [0, 237.4]), where('west', [0, 28]), where('east', [204, 237.4])],
      all,
    );
    expect(settersOf({ time, place })).toEqual(new Set(['west', 'east']));
  });
});

/** What must not depend on the order: everything but the order of lists. */
function meaning({ claims, time, place, counts }: Resolution) {
  return {
    counts: counts.map((count) => ({ ...count, claims: new Set(count.claims) })),
    claims: new Set(claims.map(({ id }) => id)),
    time,
    place: place && {
      ...place,
      readings: place.readings.map((reading) => ({ ...reading, setBy: new Set(reading.setBy) })),
      setBy: new Set(place.setBy),
    },
  };
}

function isNear({ place }: Resolution): boolean {
  return place?.footprints.some(({ near }) => near) ?? false;
}

function isWithin(inner: Footprint | undefined, outer: Footprint | undefined): boolean {
  if (!inner || !outer) return false;
  const both = intersectFootprints(inner, outer);
  return both !== undefined && sameFootprint(both, inner);
}

function when(id: string, local: string): ClaimAbout<'when'> {
  const bound = { earliest: local, latest: local };
  return { ...claimOf({ id, about: 'activity' }), about: 'when', value: { start: bound, end: bound } };
}

function where(id: string, km: [number, number]): Claim {
  return claimOf({ id, about: 'where', value: { on: 'mdl', km: [km] } });
}
