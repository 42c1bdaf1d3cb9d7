import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Footprint, intersectFootprints, sameFootprint, stretchesOf } from '#domain/place/footprint.ts';
import { meetsOf } from '#domain/place/site-overlaps.ts';
import type { Site } from '#domain/place/sites.ts';
import { uniteStretches } from '#domain/place/stretches.ts';
import type { ClaimAbout } from '#domain/record/incident.ts';
import { claims, footprint } from '#testing/arbitraries.ts';
import { GEOGRAPHY, LINE_KM } from '#testing/geography.ts';
import { claimOf } from '#testing/incident-of.ts';
import { areExclusive, resolvePlace } from './place-readings.ts';

type PlaceClaim = ClaimAbout<'where'>;

const resolved = (...values: Footprint[]) =>
  resolvePlace(
    values.map((value, index) => claimOf({ id: `claim-${index}`, about: 'where', value }) as PlaceClaim),
  );
const left = (...values: Footprint[]) => resolved(...values)?.footprints;
const mdl = (from: number, to: number): Footprint => ({ on: 'mdl', km: [[from, to]] });

describe('the readings of claims about place', () => {
  it('are both stretches where two exclude each other, and not the line that a wide claim names', () => {
    const place = resolved(mdl(204, 237.4), { on: 'mdl' }, mdl(0, 28));
    expect(place?.footprints).toEqual([mdl(0, 28), mdl(204, 237.4)]);
    expect(place).toMatchObject({ conflict: true, setBy: ['claim-0', 'claim-2'] });
    expect(place?.readings.map(({ setBy }) => setBy)).toEqual([['claim-2'], ['claim-0']]);
  });

  it('are the two halves of the zone, and the line only where a claim names it', () => {
    const [north, south]: Footprint[] = [{ on: 'dmz-north' }, { on: 'dmz-south' }];
    if (!north || !south) throw new Error('no halves');
    expect(resolved(north, south, { on: 'dmz' })).toMatchObject({
      conflict: true,
      footprints: [north, south],
    });
    expect(resolved(north, { on: 'mdl' })).toMatchObject({ conflict: false, footprints: [{ on: 'mdl' }] });
    expect(left(north, south, { on: 'mdl' })).toEqual([{ on: 'mdl' }]);
    expect(left(south, mdl(10, 20), north)).toEqual([mdl(10, 20)]);
    const parts: Footprint[] = [
      { on: 'dmz-north', km: [[0, 10]] },
      { on: 'dmz-south', km: [[6, 20]] },
    ];
    expect(left(...parts, mdl(5, 8))).toEqual([mdl(6, 8)]);
    expect(left(...parts, mdl(40, 50))).toEqual([...parts, mdl(40, 50)]);
  });
});

describe('claims that only say ‘near’', () => {
  const near = (one: Footprint): Footprint => ({ ...one, near: true });

  it('drop out beside any that bounds', () => {
    expect(resolved(near(mdl(0, 10)), mdl(5, 20))).toMatchObject({
      conflict: false,
      footprints: [mdl(5, 20)],
      setBy: ['claim-1'],
    });
    const circle = siteOf({ on: 'circle', at: [126.2, 37.1], metres: 3000 });
    expect(resolved(near({ on: 'dmz' }), circle)).toMatchObject({ conflict: false, footprints: [circle] });
  });

  it('leave what their outlines have in common, else all of these, and are no conflict', () => {
    expect(left(near(mdl(0, 10)), near(mdl(5, 20)))).toEqual([near(mdl(5, 10))]);
    expect(resolved(near(mdl(0, 10)), near(mdl(15, 20)))).toMatchObject({
      conflict: false,
      footprints: [near(mdl(0, 10)), near(mdl(15, 20))],
    });
    const apart = [near(mdl(5, 20)), near(mdl(30, 40)), near(mdl(0, 10))];
    expect(resolved(...apart)).toMatchObject({
      conflict: false,
      footprints: [near(mdl(0, 20)), near(mdl(30, 40))],
      setBy: ['claim-0', 'claim-1', 'claim-2'],
    });
    expect(resolved(...apart)?.readings.map(({ setBy }) => setBy)).toEqual([
      ['claim-0', 'claim-2'],
      ['claim-1'],
    ]);
    const far = siteOf({ on: 'circle', at: [126.2, 37.1], metres: 3000 });
    expect(left(near({ on: 'dmz' }), near(mdl(0, 10)), near(far), near(far))).toEqual([
      near({ on: 'dmz' }),
      near(far),
    ]);
    expect(areExclusive([near(mdl(0, 10)), near(mdl(15, 20))])).toBe(false);
    expect(areExclusive([mdl(0, 10), mdl(15, 20), near(mdl(0, 1))])).toBe(true);
  });
});

const placeClaims = claims.map((list) => list.filter((claim) => claim.about === 'where'));

describe('of any claims about place', () => {
  it('do not mind the order', () => {
    fc.assert(
      fc.property(placeClaims, fc.infiniteStream(fc.nat(1000)), (list, keys) => {
        const keyed = list.map((claim) => ({ claim, key: keys.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ claim }) => claim);
        const [one, other] = [resolvePlace(shuffled), resolvePlace(list)];
        expect(one?.footprints).toEqual(other?.footprints);
        expect(new Set(one?.setBy)).toEqual(new Set(other?.setBy));
      }),
    );
  });

  // The exception: both halves leave part of the line only as far as claims name it, so a claim that names more of it
  // may bring in a reading that lies within itself, although it agrees with all others.
  it('are widened by no claim that agrees with each, and gain by another only what lies within it', () => {
    const bounding = footprint.map(({ near: _, ...one }) => one);
    const several = fc.array(bounding, { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(several, bounding, (list, added) => {
        const [before, after] = [left(...list) ?? [], left(...list, added) ?? []];
        const isOld = (one: Footprint) => before.some((was) => isWithin(one, was));
        for (const one of after) expect(isOld(one) || isWithin(one, added)).toBe(true);
        if (added.on === 'mdl' && hasBothHalves(list)) return;
        if (before.every((one) => !areExclusive([one, added]))) expect(after.every(isOld)).toBe(true);
      }),
    );
  });

  it('of claims that all say ‘near’ leave what all have in common, else leave out none, and never conflict', () => {
    fc.assert(
      fc.property(fc.array(footprint, { minLength: 1, maxLength: 5 }), (list) => {
        const outlines = list.map((one): Footprint => ({ ...one, near: true }));
        const place = resolved(...outlines);
        expect(place?.conflict).toBe(false);
        expect(left(...outlines.toReversed())).toEqual(place?.footprints);
        const readings = place?.footprints ?? [];
        const agree = !areExclusive(list.map(({ near: _, ...one }) => one));
        for (const one of outlines)
          if (agree) expect(readings.every((reading) => isWithin(reading, one))).toBe(true);
          else expect(readings.some((reading) => isWithin(one, reading))).toBe(true);
      }),
    );
  });

  it('lie where some claim does', () => {
    fc.assert(
      fc.property(placeClaims, (list) => {
        // 'Near' alone leaves the union of what is claimed.
        const claimed = uniteStretches(list.flatMap(({ value }) => stretchesOf(value, LINE_KM)));
        for (const one of resolvePlace(list)?.footprints ?? [])
          for (const [from, to] of stretchesOf(one, LINE_KM))
            expect(claimed.some((whole) => from >= whole[0] && to <= whole[1])).toBe(true);
      }),
    );
  });
});

function hasBothHalves(list: readonly Footprint[]): boolean {
  return list.some(({ on }) => on === 'dmz-north') && list.some(({ on }) => on === 'dmz-south');
}

function siteOf(site: Site): Footprint {
  return { ...site, meets: meetsOf(site, GEOGRAPHY) };
}

function isWithin(inner: Footprint, outer: Footprint): boolean {
  const both = intersectFootprints(inner, outer);
  return both !== undefined && sameFootprint(both, inner);
}
