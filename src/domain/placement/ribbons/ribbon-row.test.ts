import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Footprint, StretchEnds } from '#domain/place/footprint.ts';
import type { Claim } from '#domain/record/incident.ts';
import { stretches } from '#testing/arbitraries.ts';
import { claimOf, WORDS } from '#testing/incident-of.ts';
import { resolvedOf } from '#testing/resolved-of.ts';
import { ribbonRowOf } from './ribbon-row.ts';

const TOTAL = 90;
const NAMED: Readonly<Record<string, { km: [number, number]; ends: StretchEnds }>> = {
  front: { km: [20, 60], ends: { west: [20, 35], east: [55, 60] } },
  county: { km: [20, 40], ends: { west: [20, 21], east: [39, 40] } },
  coast: { km: [50, 90], ends: { west: [50, 60], east: [90, 90] } },
};
const line = {
  totalKm: TOTAL,
  stretches: new Map(
    Object.entries(NAMED).map(([id, { km, ends }]) => [id, { id, name: WORDS, note: WORDS, km: [km], ends }]),
  ),
};

function row(footprints: readonly Footprint[], { isContext = false, claims = [] as Claim[] } = {}) {
  const incident = resolvedOf('incident', { footprints });
  const resolution = { ...incident.resolution, claims };
  return ribbonRowOf({ ...incident, resolution }, isContext, line);
}

function naming(...ids: string[]): Claim[] {
  return ids.map((stretch) =>
    claimOf({
      id: stretch,
      about: 'where',
      value: { on: 'mdl', stretch, km: [NAMED[stretch]?.km ?? [0, 1]] },
    }),
  );
}

const hard = (from: number, to: number) => ({ west: [from, from], east: [to, to] });

describe('what becomes a ribbon', () => {
  it('is nothing that was in one half of the zone or in the other: a ribbon has one side', () => {
    expect(row([{ on: 'dmz-north' }, { on: 'dmz-south' }])).toBeUndefined();
    expect(
      row([
        { on: 'dmz-south', km: [[3, 9]] },
        { on: 'mdl', km: [[20, 30]] },
      ])?.pieces,
    ).toHaveLength(2);
  });

  const area = { on: 'area:village', meets: { 'dmz-north': [[3, 9]] } } as const;
  it.each<[string, Footprint, object[] | undefined]>([
    ['a stretch of the line', { on: 'mdl', km: [[20, 60]] }, [hard(20, 60)]],
    ['the whole line', { on: 'mdl' }, [hard(0, TOTAL)]],
    ['a half of the zone', { on: 'dmz-south' }, [hard(0, TOTAL)]],
    [
      'several stretches',
      {
        on: 'dmz',
        km: [
          [1, 3],
          [70, 90],
        ],
      },
      [hard(1, 3), hard(70, 90)],
    ],
    ['the line within a site', { on: 'mdl', km: [[3, 9]], inside: [area] }, [hard(3, 9)]],
    ['no site', area, undefined],
    ['no part of the zone that a site bounds', { on: 'dmz-north', km: [[3, 9]], inside: [area] }, undefined],
  ])('%s', (_, footprint, pieces) => {
    expect(row([footprint])?.pieces).toEqual(pieces);
  });

  it('no place at all makes none', () => {
    expect(ribbonRowOf(resolvedOf('nowhere'), false, line)).toBeUndefined();
  });

  it('of readings that exclude each other all along the line, in pieces that do not touch', () => {
    const along: Footprint[] = [
      { on: 'mdl', km: [[30, 40]] },
      { on: 'dmz', km: [[10, 31]] },
    ];
    expect(row([...along, area])).toMatchObject({ pieces: [hard(10, 40)], hasOtherArea: true });
    expect(row(along)?.hasOtherArea).toBe(false);
  });

  it('is exactly what the footprint allows', () => {
    fc.assert(
      fc.property(stretches, (km) => {
        const pieces = row([{ on: 'mdl', km }])?.pieces ?? [];
        expect(pieces.map(({ west, east }) => [west[0], east[1]])).toEqual(km);
      }),
    );
  });
});

describe('its side', () => {
  it.each<[string, readonly Footprint[], boolean, string]>([
    ['the northern half', [{ on: 'dmz-north' }], true, 'north'],
    ['the southern half', [{ on: 'dmz-south' }], false, 'south'],
    ['the line', [{ on: 'mdl' }], false, 'north'],
    ['the zone', [{ on: 'dmz' }], false, 'north'],
    ['context on the line', [{ on: 'mdl' }], true, 'south'],
  ])('%s', (_, footprints, isContext, side) => {
    expect(row(footprints, { isContext })?.side).toBe(side);
  });
});

describe('its ends', () => {
  const front = { on: 'mdl', km: [[20, 60]] } as const;
  it('are as uncertain as the named stretch says', () => {
    const ends = NAMED.front?.ends;
    expect(row([front], { claims: naming('front') })?.pieces).toEqual([ends]);
  });

  it('are as certain as the most exact of the claims that set them', () => {
    const footprint = { on: 'mdl', km: [[20, 40]] } as const;
    for (const claims of [naming('front', 'county'), naming('county', 'front')])
      expect(row([footprint], { claims })?.pieces).toEqual([NAMED.county?.ends]);
  });

  it('ignore stretches that end elsewhere, and claims that do not support', () => {
    const elsewhere = row([{ on: 'mdl', km: [[25, 50]] }], { claims: naming('front') });
    expect(elsewhere?.pieces).toEqual([hard(25, 50)]);
    const claims = naming('front').map((claim) => ({ ...claim, stance: 'mistaken' }) as Claim);
    expect(row([front], { claims })?.pieces).toEqual([hard(20, 60)]);
  });

  it('fade where the place is only near, but not at the ends of the line', () => {
    const near = { on: 'mdl', near: true } as const;
    expect(row([{ ...near, km: [[20, 60]] }])?.pieces).toEqual([{ west: [20, 28], east: [52, 60] }]);
    expect(row([{ ...near, km: [[20, 26]] }])?.pieces).toEqual([{ west: [20, 22], east: [24, 26] }]);
    expect(row([near])?.pieces).toEqual([hard(0, TOTAL)]);
  });

  it('never lie outside the stretch', () => {
    fc.assert(
      fc.property(stretches, fc.boolean(), fc.subarray(Object.keys(NAMED)), (km, near, ids) => {
        for (const { west, east } of row([{ on: 'mdl', km, near }], { claims: naming(...ids) })?.pieces ??
          []) {
          expect(west[0]).toBeLessThanOrEqual(west[1]);
          expect(west[1]).toBeLessThanOrEqual(east[1]);
          expect(west[0]).toBeLessThanOrEqual(east[0]);
          expect(east[0]).toBeLessThanOrEqual(east[1]);
        }
      }),
    );
  });
});
