import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mercatorX, mercatorY, worldSize } from '#domain/place/mercator.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { bandOf } from './band.ts';
import { laneCourse } from './lane-course.ts';
import { kmAtPixels, pixelsAtKm, positionAtKm, positionsBetween } from './lane-path.ts';

const band = bandOf(8);
const course = (lane: number) => laneCourse(GEOGRAPHY.mdl, band, 'north', 3, lane);
const path = course(2);
const km = fc.double({ min: 0, max: path.totalKm, noNaN: true });

const inPixels = ([longitude = 0, latitude = 0]: readonly number[]) => {
  const size = worldSize(band.zoom);
  return [mercatorX(longitude) * size, mercatorY(latitude) * size] as const;
};

describe('a lane', () => {
  it('tells lengths from chainages and chainages from lengths alike', () => {
    fc.assert(
      fc.property(km, (one) => {
        expect(kmAtPixels(path, pixelsAtKm(path, one))).toBeCloseTo(one, 6);
      }),
    );
  });

  it('runs from west to east, and ends at the ends of the line', () => {
    fc.assert(
      fc.property(km, km, (a, b) => {
        if (a < b - 1e-6) expect(pixelsAtKm(path, a)).toBeLessThan(pixelsAtKm(path, b));
      }),
    );
    expect(pixelsAtKm(path, -5)).toBe(0);
    expect(kmAtPixels(path, 1e9)).toBe(path.totalKm);
  });

  it('keeps its distance to the next along its whole length', () => {
    const next = course(3);
    fc.assert(
      fc.property(km, (one) => {
        const [[x0, y0], [x1, y1]] = [inPixels(positionAtKm(path, one)), inPixels(positionAtKm(next, one))];
        expect(Math.hypot(x1 - x0, y1 - y0)).toBeCloseTo(band.pitch, 0);
      }),
    );
  });

  it('gives a part of itself from end to end, in steps that are short on the screen', () => {
    fc.assert(
      fc.property(km, km, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const part = positionsBetween(path, from, to);
        expect(part[0]).toEqual(positionAtKm(path, from));
        expect(part.at(-1)).toEqual(positionAtKm(path, to));
        for (let at = 1; at < part.length; at += 1) {
          const [[x0, y0], [x1, y1]] = [inPixels(part[at - 1] ?? []), inPixels(part[at] ?? [])];
          expect(Math.hypot(x1 - x0, y1 - y0)).toBeLessThan(6);
        }
      }),
    );
  });

  it('is made once, and lies nearer to the line the lower its number', () => {
    expect(course(2)).toBe(path);
    const northOf = (lane: number) => positionAtKm(course(lane), 30)[1] ?? 0;
    expect(northOf(1)).toBeGreaterThan(northOf(0));
    const south = laneCourse(GEOGRAPHY.mdl, band, 'south', 3, 1);
    expect(positionAtKm(south, 30)[1]).toBeLessThan(northOf(0));
  });
});

describe('bandOf', () => {
  it('is the same for all zooms of a quarter, and stays beyond its ends', () => {
    expect(bandOf(7.9)).toBe(bandOf(8.1));
    expect(bandOf(8.13)).not.toBe(bandOf(8.1));
    expect(bandOf(2)).toBe(bandOf(5));
    expect(bandOf(14)).toBe(bandOf(12));
  });

  it('has room between two lanes for a ribbon, and larger measures nearer', () => {
    for (let zoom = 5; zoom < 12; zoom += 0.25) {
      const [one, next] = [bandOf(zoom), bandOf(zoom + 0.25)];
      expect(one.pitch).toBeGreaterThan(one.scale * 6.5 + 1);
      for (const measure of ['pitch', 'symbol', 'scale', 'gap'] as const)
        expect(next[measure]).toBeGreaterThanOrEqual(one[measure]);
      expect(next.kmPerPixel).toBeLessThan(one.kmPerPixel);
    }
  });
});
