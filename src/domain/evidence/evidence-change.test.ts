import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims, SOURCES } from '#testing/arbitraries.ts';
import { LINE_KM } from '#testing/geography.ts';
import { claimOf } from '#testing/incident-of.ts';
import { resolve } from './evidence.ts';
import { changeOf } from './evidence-change.ts';
import type { TimeClaim } from './readings/dated-claim.ts';

const OPPOSITE = { widened: 'narrowed', narrowed: 'widened', lost: 'found', found: 'lost', moved: 'moved' };
const sources = fc.subarray([...SOURCES]);

const timeChange = (before: readonly TimeClaim[], after: readonly TimeClaim[]) => {
  const [was, is] = [before, after].map((list) => resolve(list, () => true));
  return was && is && changeOf(was, is, LINE_KM).time;
};
const when = (value: TimeClaim['value'], id = 'when') => claimOf({ id, about: 'when', value }) as TimeClaim;

describe('changeOf', () => {
  it('tells days on each of which it was from the time between the first and the last', () => {
    const [first, last] = ['2025-11-16', '2025-11-22'].map((day) => ({ earliest: day, latest: day }));
    if (!first || !last) throw new Error('no bounds');
    const lasting = when({ start: first, end: last }, 'lasting');
    const days = when({ start: first, end: last, set: '{2025-11-16,2025-11-22}' });
    expect(timeChange([lasting], [days])).toBe('narrowed');
    expect(timeChange([days], [lasting])).toBe('widened');
    expect(timeChange([days], [days])).toBeUndefined();
  });

  it('tells an end that a source says to be open from one that is not known', () => {
    const start = { earliest: '2024-04', latest: '2024-04' };
    const unknown = when({ start, end: { earliest: '2024-06', latest: null } });
    const open = when({ start, end: { earliest: '2024-06', latest: '..' } }, 'open');
    expect(timeChange([unknown, open], [unknown])).toBe('moved');
    expect(timeChange([unknown, open], [open])).toBeUndefined();
  });

  it('says nothing where nothing changes', () => {
    fc.assert(
      fc.property(claims, sources, (list, on) => {
        const one = resolve(list, (source) => on.includes(source as (typeof SOURCES)[number]));
        expect(changeOf(one, one, LINE_KM)).toEqual({
          place: undefined,
          time: undefined,
          unsupported: false,
        });
      }),
    );
  });

  it('is the opposite of the way back', () => {
    fc.assert(
      fc.property(claims, sources, sources, (list, few, many) => {
        const [a, b] = [few, many].map((on) => resolve(list, (source) => (on as string[]).includes(source)));
        if (!a || !b) return;
        const [there, back] = [changeOf(a, b, LINE_KM), changeOf(b, a, LINE_KM)];
        expect(back.time).toBe(there.time && OPPOSITE[there.time]);
        expect(back.place?.direction).toBe(there.place && OPPOSITE[there.place.direction]);
        expect([back.place?.fromKm, back.place?.toKm]).toEqual([there.place?.toKm, there.place?.fromKm]);
      }),
    );
  });

  it('says when nothing supports it any more, and of a mistaken report alone that it never did', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const change = changeOf(
          resolve(list, () => true),
          resolve(list, () => false),
          LINE_KM,
        );
        expect(change.unsupported).toBe(list.some(({ stance }) => stance !== 'mistaken'));
      }),
    );
  });

  it('says so where a mistaken report is all that is left', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const [held, mistaken] = [true, false].map((isHeld) =>
          list.filter(({ stance }) => (stance !== 'mistaken') === isHeld),
        );
        if (!held?.length || !mistaken?.length) return;
        const [before, after] = [list, mistaken].map((some) => resolve(some, () => true));
        if (before && after) expect(changeOf(before, after, LINE_KM).unsupported).toBe(true);
      }),
    );
  });
});
