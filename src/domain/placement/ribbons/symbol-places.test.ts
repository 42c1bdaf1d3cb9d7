import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GEOGRAPHY } from '#testing/geography.ts';
import { resolvedOf } from '#testing/resolved-of.ts';
import { bandOf, type RibbonBand } from './band.ts';
import { laneCourse } from './lane-course.ts';
import { pixelsAtKm } from './lane-path.ts';
import type { RibbonPiece } from './ribbon-row.ts';
import { symbolPlaces } from './symbol-places.ts';

const course = (band: RibbonBand, lane: number) => laneCourse(GEOGRAPHY.mdl, band, 'south', 4, lane);

function dealt(pieces: readonly RibbonPiece[], members: number, lane = 0) {
  const rows = Array.from({ length: members }, (_, at) => ({
    incident: resolvedOf(`incident-${at}`),
    side: 'south' as const,
    pieces,
    near: false,
    hasOtherArea: false,
  }));
  return { ribbon: { id: 'incident-0', side: 'south' as const, pieces, members: rows }, lane };
}

const bounds = fc
  .array(fc.double({ min: 0, max: 89, noNaN: true }), { minLength: 4, maxLength: 4 })
  .map((km) => km.sort((a, b) => a - b))
  .filter(([from = 0, , , to = 0]) => to > from)
  .map(([a = 0, b = 0, c = 0, d = 0]): RibbonPiece => ({ west: [a, b], east: [c, d] }));
const zoom = fc.double({ min: 5, max: 12, noNaN: true });

describe('symbolPlaces', () => {
  it('lie on the ribbon and nowhere else, west to east', () => {
    fc.assert(
      fc.property(bounds, zoom, fc.integer({ min: 1, max: 3 }), fc.nat(7), (piece, at, members, lane) => {
        const band = bandOf(at);
        const places = symbolPlaces(dealt([piece], members, lane), course(band, lane), band);
        places.forEach(({ km }, index) => {
          expect(km).toBeGreaterThanOrEqual(piece.west[0]);
          expect(km).toBeLessThanOrEqual(piece.east[1]);
          expect(km).toBeGreaterThanOrEqual(places[index - 1]?.km ?? 0);
        });
        for (let member = 0; member < members; member += 1)
          expect(places.some(({ id }) => id === `incident-${member}`)).toBe(true);
      }),
    );
  });

  it('are two of each at least on a ribbon that is long enough, and none is its middle', () => {
    fc.assert(
      fc.property(bounds, zoom, fc.integer({ min: 1, max: 2 }), (piece, at, members) => {
        const band = bandOf(at);
        const path = course(band, 0);
        const certain: RibbonPiece = {
          west: [piece.west[0], piece.west[0]],
          east: [piece.east[1], piece.east[1]],
        };
        const [from, to] = [pixelsAtKm(path, piece.west[0]), pixelsAtKm(path, piece.east[1])];
        fc.pre(to - from > 10 * members * band.symbol);
        const places = symbolPlaces(dealt([certain], members), path, band);
        for (let member = 0; member < members; member += 1) {
          const own = places.filter(({ id }) => id === `incident-${member}`);
          expect(own.length).toBeGreaterThanOrEqual(2);
          const steps = own
            .slice(1)
            .map(({ km }, index) => pixelsAtKm(path, km) - pixelsAtKm(path, own[index]?.km ?? 0));
          // As far from each other everywhere: no one place stands out.
          expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.01);
          expect(Math.min(...steps)).toBeGreaterThan(3 * band.symbol);
        }
      }),
    );
  });

  it('keep off the faint half of an uncertain end', () => {
    const band = bandOf(8);
    const places = symbolPlaces(dealt([{ west: [0, 40], east: [80, 80] }], 1), course(band, 0), band);
    expect(Math.min(...places.map(({ km }) => km))).toBeGreaterThan(20);
  });

  it('are one a kind off the middle where there is no room for two, in the middle where there is hardly any for one', () => {
    const band = bandOf(8);
    const one = (from: number, to: number) =>
      symbolPlaces(dealt([{ west: [from, from], east: [to, to] }], 1), course(band, 0), band).map(
        ({ km }) => km,
      );
    expect(one(20, 31)).toHaveLength(1);
    expect(one(20, 31)[0]).toBeLessThan(25.4);
    expect(one(20, 22)[0]).toBeCloseTo(21, 1);
  });

  it('stand elsewhere in the next lane', () => {
    const band = bandOf(8);
    const first = (lane: number) =>
      symbolPlaces(dealt([{ west: [0, 0], east: [80, 80] }], 1, lane), course(band, lane), band)[0]?.km ?? 0;
    expect(first(1) - first(0)).toBeGreaterThan((band.symbol / 2) * band.kmPerPixel);
  });

  it('stand on each piece of a ribbon', () => {
    const band = bandOf(8);
    const pieces: RibbonPiece[] = [
      { west: [2, 2], east: [9, 9] },
      { west: [60, 60], east: [80, 80] },
    ];
    const places = symbolPlaces(dealt(pieces, 2), course(band, 0), band);
    for (const { west, east } of pieces)
      expect(places.filter(({ km }) => km >= west[0] && km <= east[1]).length).toBeGreaterThanOrEqual(2);
  });
});
