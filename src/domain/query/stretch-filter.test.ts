import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import mdl from '#data/geography/mdl.geojson?raw';
import { lengthKm } from '#domain/place/chainage.ts';
import { LINE_KM } from '#testing/subject.ts';
import { clampStretch, SHORTEST_STRETCH } from './stretch-filter.ts';

describe('clampStretch', () => {
  it('stays on the line, in order, at least a kilometre long, and leaves out the whole line', () => {
    const km = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(km, km, (one, other) => {
        const [from, to] = clampStretch([one, other], LINE_KM) ?? [0, LINE_KM];
        expect(from >= 0 && to <= LINE_KM).toBe(true);
        expect(to - from).toBeGreaterThanOrEqual(SHORTEST_STRETCH - 1e-9);
        expect(clampStretch([from, to], LINE_KM) ?? [0, LINE_KM]).toEqual([from, to]);
      }),
    );
    expect(clampStretch([-5, 400], LINE_KM)).toBeNull();
    expect(clampStretch([120, 70], LINE_KM)).toEqual([70, 120]);
    expect(clampStretch([237.4, 237.4], LINE_KM)).toEqual([236.4, 237.4]);
  });
});

it('the line is as long as its geometry', () => {
  const { coordinates } = JSON.parse(mdl).features[0].geometry;
  expect(Math.floor(lengthKm(coordinates) * 10) / 10).toBe(LINE_KM);
});
