import { readFileSync } from 'node:fs';
import { along, length, lineString } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { kmOfPoint, lengthKm, pointAtKm, sliceByKm } from './chainage.ts';

const MDL = readMdl();
const TOTAL = lengthKm(MDL);
const km = fc.double({ min: 0, max: TOTAL, noNaN: true });

describe('along the military demarcation line', () => {
  it('measures about 238 km, from the Imjin to the east coast', () => {
    expect(TOTAL).toBeGreaterThan(236);
    expect(TOTAL).toBeLessThan(239);
    expect(pointAtKm(MDL, 0)[0]).toBeLessThan(126.7);
    expect(pointAtKm(MDL, TOTAL)[0]).toBeGreaterThan(128.3);
  });

  it('measures and finds what Turf does, vertex by vertex, and the vertices themselves', () => {
    const line = lineString(MDL);
    expect(TOTAL).toBe(length(line, { units: 'kilometers' }));
    const vertices = MDL.map((_, index) => (index ? lengthKm(MDL.slice(0, index + 1)) : 0));
    expect(vertices.map((at) => pointAtKm(MDL, at))).toEqual(MDL);
    fc.assert(
      fc.property(km, (at) => {
        const { coordinates } = along(line, at, { units: 'kilometers' }).geometry;
        expect(pointAtKm(MDL, at)).toEqual(coordinates);
      }),
    );
  });

  it('measures a line once, however many places on it are asked for', () => {
    let read = 0;
    const watched = new Proxy(MDL, {
      get: (line, key) => {
        read += 1;
        return Reflect.get(line, key);
      },
    });
    const asked = 100;
    for (let at = 0; at < asked; at += 1) pointAtKm(watched, at);
    expect(read).toBeLessThan(MDL.length * 10);
  });

  it('finds back the chainage of a point on it', () => {
    fc.assert(
      fc.property(km, (at) => {
        const found = kmOfPoint(MDL, pointAtKm(MDL, at));
        expect(found.offsetKm).toBeLessThan(0.001);
        expect(found.km).toBeCloseTo(at, 1);
      }),
      { numRuns: 40 },
    );
  });

  it('cuts a stretch as long as its chainages are apart', () => {
    fc.assert(
      fc.property(km, km, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(to - from > 0.05);
        const slice = sliceByKm(MDL, from, to);
        expect(lengthKm(slice)).toBeCloseTo(to - from, 2);
        expect(kmOfPoint(MDL, slice[0] ?? []).km).toBeCloseTo(from, 1);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the vertices of the whole line', () => {
    expect(sliceByKm(MDL, 0, TOTAL)).toEqual(MDL);
    expect(sliceByKm(MDL, -5, TOTAL + 5)).toEqual(MDL);
  });

  it('clamps a point and refuses an empty stretch', () => {
    expect(pointAtKm(MDL, -3)).toEqual(pointAtKm(MDL, 0));
    expect(() => sliceByKm(MDL, 20, 20)).toThrow(RangeError);
    expect(() => sliceByKm(MDL, 30, 20)).toThrow(RangeError);
    expect(() => sliceByKm(MDL, TOTAL + 1, TOTAL + 2)).toThrow(RangeError);
  });
});

function readMdl(): Position[] {
  const text = readFileSync('data/geography/mdl.geojson', 'utf8');
  const file = JSON.parse(text) as { features: { geometry: { coordinates: Position[] } }[] };
  return file.features[0]?.geometry.coordinates ?? [];
}
