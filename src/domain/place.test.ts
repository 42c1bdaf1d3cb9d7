import { area, booleanClockwise, kinks, lineString, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { lengthKm } from './chainage';
import { footprint, GEOGRAPHY, LINE_KM, stretches } from './fixtures/arbitraries';
import {
  type Footprint,
  geometryOf,
  intersectFootprints,
  type Stretch,
  sameFootprint,
  stretchesOf,
  stretchLength,
  uniteStretches,
} from './place';

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
    expect(geometryOf({ on: 'dmz' }, GEOGRAPHY)).toMatchObject({ type: 'MultiPolygon' });
    const part = geometryOf({ on: 'mdl', km: [[10, 35]] }, GEOGRAPHY);
    expect(part.type === 'LineString' && lengthKm(part.coordinates)).toBeCloseTo(25, 1);
  });

  it('draws an area of the gazetteer and throws for one that is not in it', () => {
    expect(geometryOf({ on: 'area:testville' }, GEOGRAPHY).type).toBe('Polygon');
    expect(() => geometryOf({ on: 'area:atlantis' }, GEOGRAPHY)).toThrow(/atlantis/);
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
        expect(parts).toHaveLength(km.length * (on === 'dmz' ? 2 : 1));
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

function partsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
