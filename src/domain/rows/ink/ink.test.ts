import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '#domain/rows/at-once.ts';
import { CODES } from '#domain/rows/codes.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { rowsOfIncidents } from '#domain/rows/incident-rows.ts';
import { ALL_TIME, timedIncidents } from '#testing/arbitrary-timed.ts';
import { LINE_KM } from '#testing/geography.ts';
import { resolvedOf } from '#testing/resolved-of.ts';
import { laneInk } from './lane-ink.ts';
import { lineInk } from './line-ink.ts';
import { cellsOver } from './row-share.ts';

const LIMITS = ALL_TIME;

const table = timedIncidents.map(rowsOfIncidents);

const datedOf = ({ incidents, firstRow, time }: EventTable) =>
  Array.from({ length: incidents }, (_, at) => at).filter(
    (at) => !Number.isNaN(time.earliestStart[firstRow[at] ?? 0]),
  );
const sumOf = (...lists: readonly Float64Array[]) =>
  lists.reduce((sum, list) => sum + list.reduce((a, b) => a + b, 0), 0);
/** The greatest difference between two that are equally long. */
const farthest = (one: Float64Array, other: Float64Array) =>
  one.length === other.length
    ? Math.max(...one.map((ink, at) => Math.abs(ink - (other[at] ?? 0))))
    : Infinity;
const numbered = (of: EventTable) => of.kindIds.map((_, kind) => kind);

function lanesOf(of: EventTable, from: number, to: number, count: number) {
  const cells = cellsOver({ from, to }, count);
  const lanes = of.kindIds.length;
  return atOnce(laneInk({ table: of, laneOfKind: numbered(of), lanes, cells, limits: LIMITS }, 3));
}

function lineOf(of: EventTable, count: number, caps: Uint8Array | null = null) {
  return lineInk({
    table: of,
    caps,
    km: cellsOver({ from: 0, to: LINE_KM }, count),
    time: cellsOver(LIMITS, count),
    lineKm: LINE_KM,
    limits: LIMITS,
    layerOfKind: numbered(of),
    layers: of.kindIds.length,
  });
}

const columns = fc.integer({ min: 1, max: 60 });

describe('the ink of lanes', () => {
  it('is one for each dated incident, as long as the whole axis is seen', () => {
    fc.assert(
      fc.property(table, columns, (of, count) => {
        const { all } = lanesOf(of, LIMITS.from, LIMITS.to, count);
        expect(sumOf(all)).toBeCloseTo(datedOf(of).length, 6);
        expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is the same in a column, however much of the axis is seen', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 0, max: 20 }), (of, first) => {
        const whole = lanesOf(of, -1200, 1200, 24).all;
        const part = lanesOf(of, -1200 + 100 * first, -1200 + 100 * (first + 4), 4).all;
        const seen = whole.filter((_, at) => at % 24 >= first && at % 24 < first + 4);
        expect(farthest(part, seen)).toBeLessThan(1e-6);
      }),
    );
  });

  it('fades where an end is open: it falls evenly from what is known to nothing where all time ends', () => {
    const inkOf = (bounds: Partial<Record<keyof EventTable['time'], number>>, from = 0, to = 1000) => {
      const of = rowsOfIncidents([resolvedOf('one', { time: { from: null, to: null } })]);
      const open = {
        earliestStart: -Infinity,
        latestStart: Infinity,
        earliestEnd: -Infinity,
        latestEnd: Infinity,
      };
      for (const [name, bound] of Object.entries({ ...open, ...bounds }))
        of.time[name as keyof EventTable['time']][0] = bound;
      const cells = cellsOver({ from, to }, (to - from) / 100);
      const limits = { from: 0, to: 1000 };
      return [...atOnce(laneInk({ table: of, laneOfKind: [0], lanes: 1, cells, limits })).all];
    };
    const rounded = (ink: readonly number[]) => ink.map((one) => Math.round(one * 1e6) / 1e6);
    // Solid for 400, then falling over 600: 1 in all.
    const begun = [4, 4, 4, 4, 3.667, 3, 2.333, 1.667, 1, 0.333].map((part) => part / 28);
    const still = inkOf({ earliestStart: 0, earliestEnd: 400 });
    still.forEach((ink, at) => {
      expect(ink).toBeCloseTo(begun[at] ?? Number.NaN, 4);
    });
    expect(rounded(inkOf({ latestStart: 600, latestEnd: 1000 }))).toEqual(rounded(still).reverse());
    // The same in a column, however much of the axis is seen.
    expect(rounded(inkOf({ earliestStart: 0, earliestEnd: 400 }, 500, 800))).toEqual(
      rounded(still).slice(5, 8),
    );
    const both = inkOf({ latestStart: 400, earliestEnd: 600 });
    expect(sumOf(Float64Array.from(both))).toBeCloseTo(1);
    expect(rounded(both)).toEqual(rounded(both).reverse());
    expect(both[0]).toBeLessThan((both[4] ?? 0) / 4);
    // Nothing known at all: no end is more likely than another.
    expect(new Set(rounded(inkOf({})))).toEqual(new Set([0.1]));
  });

  it('of what is shown is the same after any steps as when it is asked for the first time', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.infiniteStream(fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 4 }),
        (of, steps) => {
          const stepped = lanesOf(of, -1000, 1000, 20);
          for (const step of steps) {
            const codes = Uint8Array.from({ length: of.incidents }, () => step.next().value ?? 0);
            const [shown, fresh] = [stepped.shown(codes), lanesOf(of, -1000, 1000, 20).shown(codes)];
            for (const part of ['certain', 'underWay', 'possible'] as const)
              shown[part].forEach((ink, at) => {
                expect(ink).toBeCloseTo(fresh[part][at] ?? Number.NaN, 6);
              });
            const { certain, underWay, possible } = lanesOf(of, LIMITS.from, LIMITS.to, 5).shown(codes);
            const expected = datedOf(of).filter((at) => (codes[at] ?? 0) >= CODES.possible);
            expect(sumOf(certain, underWay, possible)).toBeCloseTo(expected.length, 6);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the ink along the line', () => {
  it('is one for each dated incident that the filters leave, on the line and beside it', () => {
    fc.assert(
      fc.property(table, columns, fc.infiniteStream(fc.boolean()), (of, count, leaves) => {
        const ink = ({ line, strip }: ReturnType<typeof lineOf>) => sumOf(...line.layers, ...strip.layers);
        expect(ink(lineOf(of, count))).toBeCloseTo(datedOf(of).length, 5);
        const caps = Uint8Array.from({ length: of.incidents }, () =>
          leaves.next().value ? CODES.certain : CODES.out,
        );
        expect(ink(lineOf(of, count, caps))).toBeCloseTo(
          datedOf(of).filter((at) => caps[at] !== 0).length,
          5,
        );
      }),
    );
  });

  it('lies where and when the incident may have been, in the layer of its kind', () => {
    const one = resolvedOf('one', {
      footprints: [{ on: 'dmz', km: [[50, 100]] }],
      time: { from: null, to: null },
    });
    const of = rowsOfIncidents([one]);
    of.time.earliestStart[0] = 0;
    of.time.latestEnd[0] = 600;
    const [km, time] = [cellsOver({ from: 0, to: 200 }, 4), cellsOver({ from: -1200, to: 1200 }, 4)];
    const input = { table: of, caps: null, km, time, lineKm: LINE_KM, limits: LIMITS };
    const { line, strip } = lineInk({ ...input, layerOfKind: [1], layers: 2 });
    expect(line.layers.map((layer) => [...layer])).toEqual([
      new Array(16).fill(0),
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    ]);
    expect(sumOf(...strip.layers)).toBe(0);
  });
});
