import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthKm } from './chainage';
import { footprint, GEOGRAPHY } from './fixtures/arbitraries';
import { type Footprint, geometryOf, intersectFootprints, sameFootprint, stretchOf } from './place';

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
        const [inner, outer] = [both && stretchOf(both, 90), stretchOf(a, 90)];
        if (!inner || !outer) return;
        expect(inner[0]).toBeGreaterThanOrEqual(outer[0]);
        expect(inner[1]).toBeLessThanOrEqual(outer[1]);
      }),
    );
  });

  it('takes the line for part of both halves of the zone', () => {
    expect(meet({ on: 'dmz-north' }, { on: 'dmz-south' })).toEqual({ on: 'mdl' });
    expect(meet({ on: 'dmz' }, { on: 'dmz-south', km: [10, 20] })).toEqual({ on: 'dmz-south', km: [10, 20] });
  });

  it('finds nothing common to stretches that only touch, or to an area and the line', () => {
    expect(meet({ on: 'mdl', km: [0, 20] }, { on: 'mdl', km: [20, 40] })).toBeUndefined();
    expect(meet({ on: 'mdl' }, { on: 'area:testville' })).toBeUndefined();
    expect(meet({ on: 'area:a' }, { on: 'area:b' })).toBeUndefined();
  });

  it('stays ‘near’ only where both say so', () => {
    expect(meet({ on: 'mdl', near: true }, { on: 'mdl', near: true })).toEqual({ on: 'mdl', near: true });
    expect(meet({ on: 'mdl', near: true }, { on: 'mdl' })).toEqual({ on: 'mdl' });
  });
});

describe('geometryOf', () => {
  it('draws the whole line, a stretch of it, the zone or a half of it', () => {
    expect(geometryOf({ on: 'mdl' }, GEOGRAPHY)).toEqual({ type: 'LineString', coordinates: GEOGRAPHY.mdl });
    expect(geometryOf({ on: 'dmz-north' }, GEOGRAPHY).type).toBe('Polygon');
    expect(geometryOf({ on: 'dmz' }, GEOGRAPHY)).toMatchObject({ type: 'MultiPolygon' });
    const part = geometryOf({ on: 'mdl', km: [10, 35] }, GEOGRAPHY);
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
});
