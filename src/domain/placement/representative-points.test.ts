import { booleanPointInPolygon, distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAll } from '#domain/evidence/resolved.ts';
import { kmOfPoint, lengthKm } from '#domain/place/chainage.ts';
import { type Footprint, type Geography, sitesOf, stretchesOf } from '#domain/place/footprint.ts';
import { meetsOf } from '#domain/place/site-overlaps.ts';
import type { Claim } from '#domain/record/incident.ts';
import { claims } from '#testing/arbitraries.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { incidentOf } from '#testing/incident-of.ts';
import { representativePoints } from './representative-points.ts';

const TOTAL = lengthKm(GEOGRAPHY.mdl);
const incidents = fc
  .array(claims, { minLength: 1, maxLength: 10 })
  .map((list) => list.map((own, index) => incidentOf(`incident-${index}`, { claims: own })));

describe('representativePoints', () => {
  it('gives each incident a point, or null where no source gives a place', () => {
    fc.assert(
      fc.property(incidents, (list) => {
        const resolved = resolveAll(list, () => true);
        const points = representativePoints(resolved, GEOGRAPHY);
        expect(points.size).toBe(list.length);
        for (const { id, resolution } of resolved)
          expect(points.get(id) === null).toBe(resolution.place === null);
      }),
      { numRuns: 50 },
    );
  });

  it('stays on a stretch that a footprint covers', () => {
    fc.assert(
      fc.property(incidents, (list) => {
        const resolved = resolveAll(list, () => true);
        const points = representativePoints(resolved, GEOGRAPHY);
        for (const { id, resolution } of resolved) {
          const footprints = resolution.place?.footprints ?? [];
          // What a site bounds has its symbol in the site.
          if (footprints.some((one) => sitesOf(one).length > 0)) continue;
          const stretches = footprints.flatMap((one) => stretchesOf(one, TOTAL));
          const at = points.get(id);
          if (!at || stretches.length === 0) continue;
          const { km, offsetKm } = kmOfPoint(GEOGRAPHY.mdl, at);
          expect(offsetKm).toBeLessThan(0.01);
          expect(stretches.some(([from, to]) => km > from - 0.01 && km < to + 0.01)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('stands inside a circle, whether the line passes it or not', () => {
    const round = { on: 'circle' as const, at: [127.25, 38.06] as const, metres: 900 };
    const meets = meetsOf(round, GEOGRAPHY);
    const list = [[where({ ...round, meets })], [where({ ...round, meets }), where({ on: 'dmz-north' })]];
    const resolved = resolveAll(
      list.map((own, index) => incidentOf(`incident-${index}`, { claims: own })),
      () => true,
    );
    for (const at of representativePoints(resolved, GEOGRAPHY).values()) {
      expect(distance(at ?? [0, 0], [127.25, 38.06], { units: 'meters' })).toBeLessThan(900);
    }
  });

  it('gives the same points whatever the order of the incidents', () => {
    fc.assert(
      fc.property(incidents, (list) => {
        const resolved = resolveAll(list, () => true);
        const points = representativePoints(resolved, GEOGRAPHY);
        const reversed = resolveAll([...list].reverse(), () => true);
        expect(representativePoints(reversed, GEOGRAPHY)).toEqual(points);
      }),
      { numRuns: 50 },
    );
  });

  it('spreads incidents of one stretch evenly, west to east in chronological order', () => {
    const days = ['2020-03-01', '2020-01-01', '2020-02-01'];
    const points = pointsOf(days.map((day) => [when(day), where({ on: 'mdl' })]));
    const along = ['incident-1', 'incident-2', 'incident-0'].map(
      (id) => kmOfPoint(GEOGRAPHY.mdl, points.get(id) ?? []).km / TOTAL,
    );
    expect(along[0]).toBeCloseTo(1 / 6, 3);
    expect(along[1]).toBeCloseTo(3 / 6, 3);
    expect(along[2]).toBeCloseTo(5 / 6, 3);
  });

  it('counts the line and the zone of the same stretch as one row', () => {
    const points = pointsOf([[where({ on: 'mdl' })], [where({ on: 'dmz', near: true })]]);
    expect(points.get('incident-0')).not.toEqual(points.get('incident-1'));
  });

  it('gives way where stretches overlap', () => {
    const points = pointsOf([
      [where({ on: 'mdl' })],
      [where({ on: 'mdl', km: [[TOTAL / 2 - 10, TOTAL / 2 + 10]] })],
    ]);
    const [a = 0, b = 0] = ['incident-0', 'incident-1'].map(
      (id) => kmOfPoint(GEOGRAPHY.mdl, points.get(id) ?? []).km,
    );
    expect(Math.abs(a - b)).toBeGreaterThan(4);
  });

  it('keeps neighbours apart where their stretches leave room, and the order of time on one stretch', () => {
    const days = ['01', '02', '03', '04', '05'].map((day) => when(`2020-01-${day}`));
    const wide = where({ on: 'mdl' });
    const middle = where({ on: 'mdl', km: [[TOTAL * 0.3, TOTAL * 0.7]] });
    const points = pointsOf(days.map((day, index) => [day, index % 2 === 0 ? wide : middle]));
    const kms = [...points.values()].map((point) => kmOfPoint(GEOGRAPHY.mdl, point ?? []).km);
    const sorted = [...kms].sort((a, b) => a - b);
    const gaps = sorted.slice(1).map((km, index) => km - (sorted[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(Math.min(12.9, TOTAL / 12));
    expect([kms[0], kms[2], kms[4]]).toEqual([kms[0], kms[2], kms[4]].sort((a = 0, b = 0) => a - b));
  });

  it('sets incidents of one area apart inside it, around its holes', () => {
    const area = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [126, 37],
          [126.4, 37],
          [126.4, 37.2],
          [126, 37.2],
          [126, 37],
        ],
        [
          [126.1, 37.05],
          [126.1, 37.15],
          [126.15, 37.15],
          [126.15, 37.05],
          [126.1, 37.05],
        ],
      ],
    };
    const geography: Geography = { ...GEOGRAPHY, areas: new Map([['testville', area]]) };
    const points = pointsOf(
      [[where({ on: 'area:testville' })], [where({ on: 'area:testville' })]],
      geography,
    );
    const [a = null, b = null] = [...points.values()];
    expect(a).not.toEqual(b);
    for (const point of [a, b]) expect(booleanPointInPolygon(point ?? [0, 0], area)).toBe(true);
  });
});

function pointsOf(list: readonly Claim[][], geography = GEOGRAPHY) {
  const features = list.map((own, index) => incidentOf(`incident-${index}`, { claims: own }));
  return representativePoints(
    resolveAll(features, () => true),
    geography,
  );
}

const base = {
  id: 'claim',
  text: { en: 'words', ko: '말' },
  stance: 'supports' as const,
  basis: 'stated' as const,
  attributedTo: ['somebody'],
  quotes: [{ source: 'source-a', exact: 'x', prefix: '', suffix: '', start: 0, end: 1 }],
};

function where(value: Footprint): Claim {
  return { ...base, about: 'where', value };
}

function when(day: string): Claim {
  const bound = { earliest: day, latest: day };
  return { ...base, about: 'when', value: { start: bound, end: bound } };
}
