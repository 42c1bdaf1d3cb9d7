import { area, booleanClockwise, booleanPointInPolygon, kinks, lineString, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { footprint, stretches } from '#testing/arbitraries.ts';
import { GEOGRAPHY, LINE_KM } from '#testing/geography.ts';
import { kmOfPoint, lengthKm, pointAtKm } from './chainage.ts';
import {
  type Footprint,
  intersectFootprints,
  isLineSurface,
  isOnLine,
  type Stretch,
  sameFootprint,
  stretchesOf,
  stretchLength,
} from './footprint.ts';
import { geometryOf, isPolygonal } from './footprint-geometry.ts';
import { meetsOf } from './site-overlaps.ts';
import type { Site } from './sites.ts';
import { uniteStretches } from './stretches.ts';

const meet = (a: Footprint | undefined, b: Footprint | undefined) => a && b && intersectFootprints(a, b);

describe('intersectFootprints', () => {
  it('does not mind the order', () => {
    fc.assert(
      fc.property(footprint, footprint, (a, b) => {
        expect(meet(a, b)).toEqual(meet(b, a));
      }),
    );
  });

  it('does not mind the grouping', () => {
    fc.assert(
      fc.property(footprint, footprint, footprint, (a, b, c) => {
        expect(meet(meet(a, b), c)).toEqual(meet(a, meet(b, c)));
      }),
    );
  });

  it('leaves a footprint with itself as it is', () => {
    fc.assert(
      fc.property(footprint, (one) => {
        const both = meet(one, one);
        expect(both && sameFootprint(both, one)).toBe(true);
      }),
    );
  });

  it('leaves every place that both allow', () => {
    const all = fc.array(footprint, { minLength: 2, maxLength: 3 });
    const degrees = fc.tuple(
      fc.double({ min: 126.9, max: 128.1, noNaN: true }),
      fc.double({ min: 37.9, max: 38.2, noNaN: true }),
    );
    fc.assert(
      fc.property(all, degrees, fc.double({ min: 0.1, max: LINE_KM, noNaN: true }), (list, beside, km) => {
        const both = list.reduce<Footprint | undefined>(meet, list[0]);
        for (const at of [beside, pointAtKm(GEOGRAPHY.mdl, km)]) {
          if (!list.every((one) => allows(one, at))) continue;
          expect(both && allows(both, at), JSON.stringify([list, at])).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never reaches beyond either', () => {
    fc.assert(
      fc.property(footprint, footprint, (a, b) => {
        const both = meet(a, b);
        if (!both) return;
        const outer = stretchesOf(a, LINE_KM);
        for (const [from, to] of stretchesOf(both, LINE_KM)) {
          expect(outer.some((one) => from >= one[0] && to <= one[1])).toBe(true);
        }
      }),
    );
  });

  it('keeps stretches in order and apart', () => {
    fc.assert(
      fc.property(footprint, footprint, (a, b) => {
        const km = meet(a, b)?.km ?? [];
        for (const [index, [from, to]] of km.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThan(km[index - 1]?.[1] ?? -1);
        }
      }),
    );
  });

  it('takes the line for part of both halves of the zone', () => {
    expect(meet({ on: 'dmz-north' }, { on: 'dmz-south' })).toEqual({ on: 'mdl' });
    expect(meet({ on: 'dmz' }, { on: 'dmz-south', km: [[10, 20]] })).toEqual({
      on: 'dmz-south',
      km: [[10, 20]],
    });
  });

  it('finds nothing common to stretches that only touch, or to an area and the line', () => {
    expect(meet({ on: 'mdl', km: [[0, 20]] }, { on: 'mdl', km: [[20, 40]] })).toBeUndefined();
    expect(meet({ on: 'mdl' }, { on: 'area:testville' })).toBeUndefined();
    expect(meet({ on: 'area:a' }, { on: 'area:b' })).toBeUndefined();
  });

  it('takes a site that reaches the line for part of it, of the zone and of the halves that it lies in', () => {
    const village = siteOf({ on: 'area:village' });
    const onLine = meet(village, { on: 'mdl' });
    expect(onLine).toMatchObject({ on: 'mdl', km: village.meets?.mdl });
    expect(meet(onLine, { on: 'mdl', km: [[0, 20]] })?.km?.[0]?.[1]).toBe(20);
    expect(meet(onLine, { on: 'mdl', km: [[60, 80]] })).toBeUndefined();
    expect(meet(village, { on: 'dmz-north' })?.on).toBe('dmz-north');
    const post = siteOf({ on: 'area:post' });
    expect(meet(post, { on: 'dmz-south' })).toBeUndefined();
    expect(meet(post, { on: 'mdl' })).toBeUndefined();
    expect(meet(post, { on: 'dmz' })).toMatchObject({ on: 'area:post' });
  });

  it('measures circles against each other and against areas', () => {
    const [small, wide] = [800, 9000].map((metres) => siteOf({ on: 'circle', at: [127.25, 38.05], metres }));
    expect(meet(wide, small)).toMatchObject({ on: 'circle', metres: 800, inside: [{ metres: 9000 }] });
    expect(meet(small, siteOf({ on: 'circle', at: [127.62, 38.1], metres: 1500 }))).toBeUndefined();
    expect(meet(small, siteOf({ on: 'area:village' }))).toMatchObject({ on: 'circle', metres: 800 });
    expect(meet(small, siteOf({ on: 'area:county' }))).toBeUndefined();
    expect(meet(siteOf({ on: 'area:testville' }), siteOf({ on: 'area:old-town' }))).toBeDefined();
  });

  it('stays ‘near’ only where both say so', () => {
    expect(meet({ on: 'mdl', near: true }, { on: 'mdl', near: true })).toEqual({ on: 'mdl', near: true });
    expect(meet({ on: 'mdl', near: true }, { on: 'mdl' })).toEqual({ on: 'mdl' });
  });
});

describe('stretches', () => {
  it('unite to what either covers, in order and apart, twice as once', () => {
    fc.assert(
      fc.property(stretches, stretches, (a, b) => {
        const united = uniteStretches([...b, ...a]);
        expect(uniteStretches(united)).toEqual(united);
        const covers = (list: readonly Stretch[], km: number) => list.some(([f, t]) => km > f && km < t);
        for (let km = 0.5; km < LINE_KM; km += 1) {
          expect(covers(united, km)).toBe(covers(a, km) || covers(b, km));
        }
      }),
    );
  });

  it('count a length once, however often it is covered', () => {
    expect(
      stretchLength(
        [
          { on: 'mdl', km: [[0, 20]] },
          { on: 'dmz', km: [[10, 30]] },
        ],
        LINE_KM,
      ),
    ).toBe(30);
    expect(stretchLength([{ on: 'mdl' }], LINE_KM)).toBe(LINE_KM);
    expect(stretchLength([{ on: 'area:testville' }], LINE_KM)).toBeUndefined();
  });
});

describe('geometryOf', () => {
  it('draws the whole line, a stretch of it, the zone or a half of it', () => {
    expect(geometryOf({ on: 'mdl' }, GEOGRAPHY)).toEqual({ type: 'LineString', coordinates: GEOGRAPHY.mdl });
    expect(geometryOf({ on: 'dmz-north' }, GEOGRAPHY).type).toBe('Polygon');
    expect(geometryOf({ on: 'dmz' }, GEOGRAPHY).type, 'one area, not two halves').toBe('Polygon');
    const part = geometryOf({ on: 'mdl', km: [[10, 35]] }, GEOGRAPHY);
    expect(part.type === 'LineString' && lengthKm(part.coordinates)).toBeCloseTo(25, 1);
  });

  it('draws an area of the gazetteer and throws for one that is not in it', () => {
    expect(geometryOf({ on: 'area:testville' }, GEOGRAPHY).type).toBe('Polygon');
    expect(() => geometryOf({ on: 'area:atlantis' }, GEOGRAPHY)).toThrow(/atlantis/);
  });

  it('draws a circle as a polygon round it, and of a circle and a half of the zone what they share', () => {
    const round = siteOf({ on: 'circle', at: [127.25, 38.05], metres: 800 });
    const drawn = geometryOf(round, GEOGRAPHY);
    const [ring = []] = partsOf(drawn)[0] ?? [];
    expect(booleanClockwise(lineString(ring))).toBe(false);
    expect(area(drawn) / (Math.PI * 800 ** 2)).toBeCloseTo(1, 2);
    const [north, south] = (['dmz-north', 'dmz-south'] as const).map((on) => {
      const half = meet(round, { on });
      return half ? area(geometryOf(half, GEOGRAPHY)) : 0;
    });
    expect(((north ?? 0) + (south ?? 0)) / area(drawn)).toBeCloseTo(1, 3);
    expect(isOnLine(round)).toBe(true);
  });

  it('draws every footprint that claims can leave', () => {
    fc.assert(
      fc.property(footprint, footprint, (a, b) => {
        const both = meet(a, b);
        if (both) expect(geometryOf(both, GEOGRAPHY)).toHaveProperty('coordinates');
      }),
      { numRuns: 50 },
    );
  });

  it('cuts the zone into closed rings, wound counter-clockwise, that do not cross themselves', () => {
    fc.assert(
      fc.property(fc.constantFrom('dmz', 'dmz-north', 'dmz-south'), stretches, (on, km) => {
        const parts = partsOf(geometryOf({ on, km } as Footprint, GEOGRAPHY));
        // Stretches of one zone can meet where the line bends.
        expect(parts.length).toBeLessThanOrEqual(km.length);
        expect(parts.length).toBeGreaterThan(0);
        for (const [ring = []] of parts) {
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(booleanClockwise(lineString(ring))).toBe(false);
          expect(kinks(polygon([ring])).features).toHaveLength(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('loses and doubles nothing of the zone when it is cut in two', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('dmz-north', 'dmz-south'),
        fc.integer({ min: 1, max: LINE_KM - 1 }),
        (on, at) => {
          const total = lengthKm(GEOGRAPHY.mdl);
          const areaOf = (km?: Stretch[]) => area(geometryOf({ on, km } as Footprint, GEOGRAPHY));
          const share = areaOf([[0, at]]) + areaOf([[at, total]]);
          expect(share / areaOf()).toBeCloseTo(1, 2);
        },
      ),
      { numRuns: 30 },
    );
  });
});

function siteOf(site: Site): Footprint {
  return { ...site, meets: meetsOf(site, GEOGRAPHY) };
}

/** On the line or in one half of the zone a place counts by its chainage: outlines drawn there bend with the line. */
function allows(one: Footprint, at: Position): boolean {
  const onLine = kmOfPoint(GEOGRAPHY.mdl, at);
  const isLine = onLine.offsetKm < 1e-6;
  if (one.on === 'mdl' && !isLine) return false;
  const inLength = stretchesOf(one, LINE_KM + 1).some(([from, to]) => onLine.km > from && onLine.km < to);
  if (isLine && isLineSurface(one.on)) return inLength;
  const geometry = geometryOf(one, GEOGRAPHY);
  return isPolygonal(geometry) && booleanPointInPolygon(at, geometry);
}

function partsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
