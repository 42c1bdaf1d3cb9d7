import { circle, distance, nearestPointOnLine } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { kmOfPoint, lengthKm, pointAtKm } from '#domain/place/chainage.ts';
import { type Footprint, type Geography, isOnLine, stretchesOf } from '#domain/place/footprint.ts';
import { meetsOf } from '#domain/place/site-overlaps.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { groundOf } from './zone-ground.ts';

const GROUND = groundOf(GEOGRAPHY);
const LINE = lengthKm(GEOGRAPHY.mdl);
/** By how much, km, it may be found too large: a square of the ground, and figures to the tenth. */
const TOLERANCE = 0.35;

/** From within the zone to far away from it, of a house to a province. */
const circles = fc.record({
  at: fc.tuple(
    fc.double({ min: 126.7, max: 128.3, noNaN: true }),
    fc.double({ min: 37.8, max: 38.3, noNaN: true }),
  ),
  metres: fc.oneof(
    fc.double({ min: 1, max: 3000, noNaN: true }),
    fc.double({ min: 1, max: 60_000, noNaN: true }),
  ),
});

function footprintOf(at: readonly [number, number], metres: number, geography: Geography): Footprint {
  const site = { on: 'circle', at, metres } as const;
  return { ...site, meets: meetsOf(site, geography) };
}

/** As the claims of a record are placed: cut out of the zone by Turf. */
function exactReach(at: readonly [number, number], metres: number) {
  const footprint = footprintOf(at, metres, GEOGRAPHY);
  const stretches = stretchesOf(footprint, LINE);
  if (stretches.length === 0) return undefined;
  return {
    from: Math.min(...stretches.map(([from]) => from)),
    to: Math.max(...stretches.map(([, to]) => to)),
    isWithin: isOnLine(footprint),
  };
}

describe('where along the line a circle lies', () => {
  it('holds all that the record’s way finds, and no more than that of a circle a little larger', () => {
    fc.assert(
      fc.property(circles, ({ at, metres }) => {
        const reach = GROUND.reachOf(...at, metres / 1000);
        const exact = exactReach(at, metres);
        const larger = exactReach(at, metres + TOLERANCE * 1000);
        if (exact) {
          // Its figures are rounded outwards to the tenth.
          expect(reach?.from).toBeLessThanOrEqual(exact.from + 0.15);
          expect(reach?.to).toBeGreaterThanOrEqual(exact.to - 0.15);
        }
        if (!reach) return;
        expect(larger).toBeDefined();
        expect(reach.from).toBeGreaterThanOrEqual((larger?.from ?? 0) - TOLERANCE);
        expect(reach.to).toBeLessThanOrEqual((larger?.to ?? 0) + TOLERANCE);
        if (reach.isWithin) expect(exact?.isWithin).toBe(true);
        if (larger?.isWithin) expect(reach.isWithin).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('holds the place on the line that is nearest to each position of the circle in the zone', () => {
    const line = { type: 'LineString' as const, coordinates: GEOGRAPHY.mdl as Position[] };
    const onLine = fc.record({
      km: fc.double({ min: 0, max: LINE, noNaN: true }),
      metres: fc.double({ min: 1, max: 1500, noNaN: true }),
    });
    fc.assert(
      fc.property(onLine, ({ km, metres }) => {
        const [x = 0, y = 0] = pointAtKm(GEOGRAPHY.mdl, km);
        const reach = GROUND.reachOf(x, y, metres / 1000);
        const outline = circle([x, y], metres / 1000, { steps: 12 }).geometry.coordinates[0] ?? [];
        for (const position of outline) {
          const nearest = nearestPointOnLine(line, position).properties.totalDistance;
          expect(reach?.from).toBeLessThanOrEqual(nearest + 0.05);
          expect(reach?.to).toBeGreaterThanOrEqual(nearest - 0.05);
        }
        expect((reach?.to ?? 0) - (reach?.from ?? 0)).toBeLessThan((2 * metres) / 1000 + 2 * TOLERANCE);
      }),
      { numRuns: 100 },
    );
  });

  it('is nowhere on it where the whole circle lies away from the zone', () => {
    expect(GROUND.reachOf(126.3, 37.1, 5)).toBeUndefined();
    expect(GROUND.reachOf(-70, -40, 100)).toBeUndefined();
    const [x, y] = [127.5, 38.3];
    const away = distance([x, y], [127.5, 38.15], { units: 'kilometers' });
    expect(GROUND.reachOf(x, y, away - 0.5)).toBeUndefined();
    expect(GROUND.reachOf(x, y, away + 0.5)).toMatchObject({ isWithin: false });
  });

  it('is all of it where the circle holds the line, also one as large as the globe', () => {
    for (const km of [200, 30_000])
      expect(GROUND.reachOf(127.5, 38.1, km)).toEqual({ from: 0, to: LINE, isWithin: false });
  });

  it('lies in the zone where no part of the circle touches its rim', () => {
    const { km } = kmOfPoint(GEOGRAPHY.mdl, [127.25, 38.05]);
    const reach = GROUND.reachOf(127.25, 38.05, 0.5);
    expect(reach?.isWithin).toBe(true);
    expect(reach?.from).toBeCloseTo(km - 0.5, 0);
    expect(GROUND.reachOf(127.25, 38.05, 8)?.isWithin).toBe(false);
  });
});
